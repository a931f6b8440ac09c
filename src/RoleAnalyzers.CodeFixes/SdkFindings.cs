using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RoleAnalyzers.CodeFixes.Writing;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Sdk;

namespace RoleAnalyzers.CodeFixes;

/// <summary>
/// Repairs of what the analyzer that comes with the SDK says of constants that are a request's duration. It offers none itself, and our
/// rules leave these constants to it.
/// </summary>
internal static class SdkFindings
{
    /// <summary>A value below the least that the call accepts, and one above the most.</summary>
    public static ImmutableArray<string> Ids { get; } = ImmutableArray.Create("SecurityTokenService1003", "SecurityTokenService1004");

    /// <summary>
    /// The edits that repair the finding, the best one first: those of ROLE1001 where the session is a chained one too, else the nearest
    /// duration that the call accepts. None for a finding about something else than a duration.
    /// </summary>
    public static async Task<ImmutableArray<Edit>> EditsAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await Site.OpenAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { Expression: { Parent: { } assignment } expression } site
            || site.Model.GetOperation(assignment, cancellationToken)
                is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } }
            || property.Name != StsApi.DurationSeconds
            || Library.TryCreate(site.Model.Compilation, ImmutableHashSet<string>.Empty) is not { Sts: { } sts } library
            || sts.CallOfRequest(property.ContainingType) is not { Call: var call }
            || site.Model.GetConstantValue(expression, cancellationToken) is not { HasValue: true, Value: IConvertible and not string and var value })
        {
            return ImmutableArray<Edit>.Empty;
        }

        var chained = from evaluation in new[] { EnclosingBody.Evaluate(site.Model, expression, new(site.Model.Compilation, library), cancellationToken) }
                      where evaluation is not null
                      from reading in SessionReader.Read(evaluation, sts, null, IsConstant)
                      from finding in RuleCatalog.Check(reading.Request, Accounts.None)
                      where finding.Rule.Id == "ROLE1001" && reading.Places[finding.Part] == expression
                      select finding.Edits;
        var seconds = SessionDuration.Written(Convert.ToDouble(value, CultureInfo.InvariantCulture));
        return chained.FirstOrDefault() is { IsDefault: false } edits
            ? edits
            : call.Accepted().Nearest(ImmutableArray.Create(seconds)).Select(nearest => (Edit)new Edit.SetDuration(nearest)).ToImmutableArray();

        bool IsConstant(SyntaxNode node) => site.Model.GetConstantValue(node, cancellationToken).HasValue;
    }
}
