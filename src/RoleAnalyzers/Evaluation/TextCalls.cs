using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>The methods of <see cref="string"/> and <c>StringBuilder</c> that put texts together.</summary>
internal sealed class TextCalls(ILibrary library)
{
    private readonly Texts _texts = new(library);

    /// <summary>Whether the method may be one of these.</summary>
    public static bool IsOfText(IMethodSymbol method) => method.ContainingType?.SpecialType == SpecialType.System_String || IsBuilder(method.ContainingType);

    /// <summary>Whether the method gives the builder that it is called on.</summary>
    public static bool ReturnsReceiver(IMethodSymbol method) => IsBuilder(method.ContainingType) && IsBuilder(method.ReturnType);

    /// <summary>What a call gives; null when it is none of these methods.</summary>
    /// <param name="called">The call as an object would remember it.</param>
    /// <param name="receiver">The instance; null for a static method.</param>
    /// <param name="scene">The objects as they are when the call is made.</param>
    public Value? Call(ObjectEvent called, Value? receiver, Scene scene)
    {
        if (called.Method is not { } method)
            return null;
        if (IsBuilder(method.ContainingType))
            return method is { Name: "ToString", Parameters.Length: 0 } && scene.Object(receiver) is { } builder ? Built(builder, called.Syntax, scene) : null;
        if (method.ContainingType?.SpecialType is not SpecialType.System_String)
            return null;
        return method.Name switch
        {
            "Concat" when method.IsStatic => Pieces(called, first: 0, separator: null, scene),
            "Join" when method is { IsStatic: true, Parameters.Length: 2 } => Pieces(called, first: 1, separator: 0, scene),
            "Format" when method.IsStatic => Format(called, scene),
            "Replace" when called.Arguments.Length >= 2 => Map(receiver, text => Replace(text, called)),
            "Trim" when called.Arguments.IsEmpty => Map(receiver, text => _texts.Trim(text, called.Syntax)),
            _ => null,
        };
    }

    private static bool IsBuilder(ITypeSymbol? type) => type is
    {
        Name: "StringBuilder",
        ContainingNamespace: { Name: "Text", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    };

    private static Value? Map(Value? receiver, Func<TextValue, Value> function) =>
        receiver is TextValue or ChoiceValue ? Values.Map(receiver, one => one is TextValue text ? function(text) : Value.Unknown) : null;

    /// <summary>The value of an argument that is one text; an unknown one leaves a hole.</summary>
    private static ImmutableArray<TextPiece> Argument(ObjectEvent called, int index) =>
        Texts.PiecesOf(called.Arguments[index], called.ArgumentSyntax[index] ?? called.Syntax);

    private Value Replace(TextValue text, ObjectEvent called) => _texts.Of(called.Arguments[0]).TryGetValue(out var old)
        ? _texts.Replace(text, old, called.Arguments[1], called.ArgumentSyntax[1] ?? called.Syntax, called.Syntax)
        : Value.Unknown;

    /// <summary>The arguments in a row, or the elements of the one collection that they are.</summary>
    private Value? Pieces(ObjectEvent called, int first, int? separator, Scene scene)
    {
        var parts = Parts(called, first, scene);
        if (!parts.IsComplete)
            return null;
        var between = separator is { } index ? Argument(called, index) : ImmutableArray<TextPiece>.Empty;
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                pieces.AddRange(between);
            pieces.AddRange(Texts.PiecesOf(parts[i].Value, parts[i].Syntax));
        }

        return _texts.Make(pieces.ToImmutable(), called.Syntax);
    }

    private static Iam.PartialList<Element> Parts(ObjectEvent called, int first, Scene scene)
    {
        if (called.Arguments.Length == first + 1 && called.Method!.Parameters[first].Type is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object) })
            return scene.Elements(called.Arguments[first]);
        var parts = ImmutableArray.CreateBuilder<Element>();
        for (var i = first; i < called.Arguments.Length; i++)
            parts.Add(new(called.Arguments[i], called.ArgumentSyntax[i] ?? called.Syntax));
        return new(parts.ToImmutable());
    }

    /// <summary>A composite format with its arguments put in. One that pads or formats an argument leaves a hole for it.</summary>
    private Value? Format(ObjectEvent called, Scene scene)
    {
        var at = 0;
        while (at < called.Arguments.Length && called.Method!.Parameters[at].Name != "format")
            at++;
        if (at == called.Arguments.Length || !_texts.Of(called.Arguments[at]).TryGetValue(out var format) || !CompositeFormat.IsValid(format))
            return null;
        var parts = Parts(called, at + 1, scene);
        var source = Argument(called, at);
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        foreach (var item in CompositeFormat.Read(format))
        {
            if (item.Argument is not { } number)
                pieces.AddRange(_texts.Slice(source, item.Start, item.Length));
            else if (!parts.IsComplete || number >= parts.Count)
                return null;
            else if (item.IsFormatted)
                pieces.Add(new(Value.Unknown, parts[number].Syntax));
            else
                pieces.AddRange(Texts.PiecesOf(parts[number].Value, parts[number].Syntax));
        }

        return _texts.Make(pieces.ToImmutable(), called.Syntax);
    }

    /// <summary>What a builder holds. A call that may not happen, or is not understood, leaves a hole.</summary>
    private Value? Built(ObjectState builder, SyntaxNode syntax, Scene scene)
    {
        // Length may have cut it.
        if (builder.IsOpen || !builder.Members.IsEmpty)
            return null;
        var pieces = ImmutableArray<TextPiece>.Empty;
        foreach (var argument in builder.Arguments)
        {
            if (argument is not NumberValue)
                pieces = pieces.AddRange(Texts.PiecesOf(argument, argument.Written ?? builder.Creation));
        }

        foreach (var one in builder.Events)
        {
            if (one.Method is { } method && Appended(one, method, pieces, scene) is { } after)
                pieces = after;
            else
                return null;
        }

        return _texts.Make(pieces, syntax);
    }

    private ImmutableArray<TextPiece>? Appended(ObjectEvent call, IMethodSymbol method, ImmutableArray<TextPiece> pieces, Scene scene)
    {
        var appended = (method.Name, method.Parameters.Length) switch
        {
            ("Append", 1) => Appended(call, scene),
            ("AppendLine", 0) => Line(call),
            ("AppendLine", 1) => Appended(call, scene).AddRange(Line(call)),
            ("AppendFormat", _) => Texts.PiecesOf(Format(call, scene) ?? Value.Unknown, call.Syntax),
            ("AppendJoin", 2) => Texts.PiecesOf(Pieces(call, first: 1, separator: 0, scene) ?? Value.Unknown, call.Syntax),
            ("ToString" or "EnsureCapacity", _) => ImmutableArray<TextPiece>.Empty,
            _ => (ImmutableArray<TextPiece>?)null,
        };
        if (appended is not null && call.IsConditional)
            return pieces.Add(new(Value.Unknown, call.Syntax));
        if (appended is { } more)
            return pieces.AddRange(more);
        if (call.IsConditional)
            return null;
        return (method.Name, method.Parameters.Length) switch
        {
            ("Clear", 0) => ImmutableArray<TextPiece>.Empty,
            ("Replace", 2) when _texts.Make(pieces, call.Syntax) is TextValue text => Texts.PiecesOf(Replace(text, call), call.Syntax),
            _ => null,
        };
    }

    /// <summary>What a call appends: its argument, or what the compiler handed of an interpolated string to a handler.</summary>
    private static ImmutableArray<TextPiece> Appended(ObjectEvent call, Scene scene) =>
        scene.Object(call.Arguments[0]) is { Type.Name: "AppendInterpolatedStringHandler" } handler
            ? handler.Events.SelectMany(one => one switch
            {
                { Method: { Name: "AppendLiteral" or "AppendFormatted", Parameters.Length: 1 }, IsConditional: false } => Argument(one, 0),
                _ => ImmutableArray.Create(new TextPiece(Value.Unknown, one.Syntax)),
            }).ToImmutableArray()
            : Argument(call, 0);

    /// <summary>A line break. Which characters it has depends on the machine.</summary>
    private static ImmutableArray<TextPiece> Line(ObjectEvent call) =>
        ImmutableArray.Create(new TextPiece(Values.OfConstant("\n", null, written: null), call.Syntax));
}
