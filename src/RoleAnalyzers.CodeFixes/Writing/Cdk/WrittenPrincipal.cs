using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Reading.Cdk;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>The form in which a principal is written.</summary>
internal enum PrincipalForm
{
    /// <summary>A principal object: <c>new AnyPrincipal()</c>, <c>new ArnPrincipal("*")</c>.</summary>
    Creation,

    /// <summary>A call on a statement: <c>statement.AddAnyPrincipal()</c>.</summary>
    Call,

    /// <summary>A text in a dictionary: <c>["AWS"] = "*"</c>.</summary>
    Text,
}

/// <summary>A principal of the CDK as the source writes it.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Syntax">The creation, the call, or the text.</param>
internal sealed record WrittenPrincipal(PrincipalForm Form, ExpressionSyntax Syntax)
{
    /// <summary>The principal that the diagnostic is about; a finding on the text that a constructor or a call is given means the whole of it.</summary>
    public static WrittenPrincipal? Find(Site site)
    {
        if (site.Expression is not { } expression)
            return null;
        if (Of(site, expression) is { } written)
            return written;
        if (site.Model.GetTypeInfo(expression).Type?.SpecialType != SpecialType.System_String)
            return null;
        var argument = expression;
        while (argument.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            argument = (ExpressionSyntax)argument.Parent;
        return argument.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax whole } } && Of(site, whole) is { } outer
            ? outer
            : new(PrincipalForm.Text, expression);
    }

    /// <summary>What names the principal: the argument of the creation or call that becomes its value, or the text.</summary>
    public ExpressionSyntax? Value(Site site)
    {
        if (Form is PrincipalForm.Text || Arguments.Of(site, Syntax) is not { Method: var method } arguments)
            return Form is PrincipalForm.Text ? Syntax : null;
        var type = Form is PrincipalForm.Creation
            ? method.ContainingType.Name
            : StatementApi.All.FirstOrDefault(api => api.Method == method.Name)?.Principal;
        return PrincipalApi.All.FirstOrDefault(api => api.Type == type && api.Method is null)?.Parameter is { } parameter ? arguments[parameter] : null;
    }

    private static WrittenPrincipal? Of(Site site, ExpressionSyntax expression) => expression switch
    {
        BaseObjectCreationExpressionSyntax when IsPrincipal(site.Model.GetTypeInfo(expression).Type) => new(PrincipalForm.Creation, expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
            when name.StartsWith("Add", StringComparison.Ordinal) && name.EndsWith("Principal", StringComparison.Ordinal)
            => new(PrincipalForm.Call, expression),
        _ => null,
    };

    /// <summary>Whether the class is one of the CDK's principals; a role can be one too, and is not what is trusted here.</summary>
    private static bool IsPrincipal(ITypeSymbol? type) =>
        type is not null && type.AllInterfaces.Any(face => face.Name == "IPrincipal") && PrincipalApi.All.Any(api => api.Type == type.Name);
}
