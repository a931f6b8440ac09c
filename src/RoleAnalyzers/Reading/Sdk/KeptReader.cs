using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Session credentials that C# puts where they stay, and where that is written.</summary>
/// <param name="Credentials">The credentials.</param>
/// <param name="Places">The name of what keeps them, and each origin that an expression makes.</param>
internal sealed record KeptReading(KeptCredentials Credentials, ImmutableDictionary<KeptPart, Location> Places)
{
    /// <summary>Where it was met.</summary>
    public Met Met { get; init; }
}

/// <summary>
/// Reads the session credentials that a body puts into fields, properties and singletons. In a program of which it is known that it ends before
/// any session does, a program of tests, there are none.
/// </summary>
/// <param name="program">The program.</param>
internal sealed class KeptReader(SourceProgram program)
{
    private readonly ShortLivedTypes _shortLived = new(program.Compilation);

    /// <summary>
    /// Whether an operation may put session credentials into a field or property, at a glance: what a parameter brings is of unknown origin, and so
    /// are the credentials of a client that is given none.
    /// </summary>
    public static bool MayKeep(IOperation operation, StsLibrary library) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, Type: { } type }, Value: var value } =>
            library.IsStored(type) && MayBeOfSession(value, library),
        IFieldInitializerOperation { InitializedFields: [{ Type: var type }, ..], Value: var value } => library.IsStored(type) && MayBeOfSession(value, library),
        IPropertyInitializerOperation { InitializedProperties: [{ Type: var type }, ..], Value: var value } => library.IsStored(type) && MayBeOfSession(value, library),
        _ => false,
    };

    /// <summary>One reading for each place that gets nothing but the credentials of one session, in source order.</summary>
    /// <param name="evaluation">What the evaluation saw.</param>
    /// <param name="library">The SDK as the compilation references it.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public IEnumerable<KeptReading> Read(BodyEvaluation evaluation, StsLibrary library, CancellationToken cancellationToken)
    {
        foreach (var storing in evaluation.Storings)
        {
            var origins = new OriginReader(library, storing.Scene).OfHolder(storing.Value);
            // How a place is assigned is only looked into where that matters.
            if (origins.All(static origin => origin.IsFixed))
                yield return storing.Place is IMethodSymbol ? Registered(storing, origins) : Assigned(storing, origins, cancellationToken);
        }
    }

    private static bool MayBeOfSession(IOperation value, StsLibrary library)
    {
        while (value is IConversionOperation { Operand: var operand })
            value = operand;
        return value switch
        {
            IParameterReferenceOperation or ILiteralOperation or IDefaultValueOperation => false,
            ICoalesceOperation { Value: var first, WhenNull: var other } => MayBeOfSession(first, library) || MayBeOfSession(other, library),
            IThrowOperation => false,
            IObjectCreationOperation { Constructor: { } constructor } when library.IsServiceClient(constructor.ContainingType) =>
                constructor.Parameters.Any(p => library.IsCredentials(p.Type) || StsApi.TokenNames.Contains(p.Name)),
            _ => true,
        };
    }

    private KeptReading Registered(Storing storing, ImmutableArray<Origin> origins) => Create(
        storing,
        new(KeptPlace.Singleton, OriginsOf(origins))
        {
            IsAssignedOnce = Answer.Yes,
            TellsOfExpiry = Answers.Of(Expiry.IsReadAround(storing.Syntax)),
            IsShortLived = Answers.Of(_shortLived.IsTest),
        },
        (storing.Syntax as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax { Name: var name } => name.GetLocation(),
            { } method => method.GetLocation(),
            null => storing.Syntax.GetLocation(),
        },
        origins);

    private KeptReading Assigned(Storing storing, ImmutableArray<Origin> origins, CancellationToken cancellationToken)
    {
        var member = storing.Place;
        return Create(
            storing,
            new(member.IsStatic ? KeptPlace.Static : KeptPlace.Instance, OriginsOf(origins))
            {
                IsAssignedOnce = program.Fields.SourcesOf(member.OriginalDefinition, cancellationToken) is { } sources
                    ? Answers.Of(SingleAssignment.IsOnlyWayTo(member, sources))
                    : Answer.Maybe,
                TellsOfExpiry = Answers.Of(
                    Expiry.IsToldBy(member.ContainingType, cancellationToken)
                    || (!member.IsStatic && Expiry.IsToldByUsers(member.ContainingType, program.Compilation))),
                IsShortLived = Answers.Of(_shortLived.Includes(member)),
            },
            storing.Syntax.Ancestors().FirstOrDefault(static node => node is not ParenthesizedExpressionSyntax) switch
            {
                AssignmentExpressionSyntax { Left: var left } => left.GetLocation(),
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier: var field } } => field.GetLocation(),
                EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Identifier: var property } } => property.GetLocation(),
                _ => storing.Syntax.GetLocation(),
            },
            origins);
    }

    private static PartialList<KeptOrigin> OriginsOf(ImmutableArray<Origin> origins) =>
        new(origins.Select(static origin => new KeptOrigin(origin.Kind, Answers.Of(origin.IsFixed))).ToImmutableArray());

    private static KeptReading Create(Storing storing, KeptCredentials credentials, Location place, ImmutableArray<Origin> origins)
    {
        var places = ImmutableDictionary.CreateBuilder<KeptPart, Location>();
        places[new(KeptPartKind.Place, 0)] = place;
        for (var item = 0; item < origins.Length; item++)
        {
            if (origins[item].Place is { } origin)
                places[new(KeptPartKind.Origin, item)] = origin.GetLocation();
        }

        return new(credentials, places.ToImmutable()) { Met = new(storing.Syntax, null) };
    }
}
