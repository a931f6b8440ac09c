using CsCheck;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>Law: models are values. Two that say the same are equal, and one that knows less is another.</summary>
public class EqualityTests
{
    [Fact]
    public void Trust_policies_are_values() => Generators.TrustPolicy.Sample(policy =>
    {
        var copy = Copy(policy);
        Assert.Equal(policy, copy);
        Assert.Equal(policy.GetHashCode(), copy.GetHashCode());
        // A way that forgets what was not known anyway gives an equal policy, and only such a way.
        Assert.All(new Forgetting(0, 0).Ways(policy), way => Assert.Equal(Show.Policy(way.Less) == Show.Policy(policy), way.Less.Equals(policy)));
    }, iter: 500);

    [Fact]
    public void Session_requests_are_values() => Generators.SessionRequest.Sample(request =>
    {
        var copy = request with
        {
            Durations = Copy(request.Durations, d => d with { Values = Copy(d.Values, v => v) }),
            Origins = Copy(request.Origins, o => o),
            ExternalIds = Copy(request.ExternalIds, id => id with { Value = Copy(id.Value) }),
            Roles = Copy(request.Roles, role => role with { Arn = Copy(role.Arn) }),
            SessionNames = Copy(request.SessionNames, Copy),
            MfaDevices = Copy(request.MfaDevices, Copy),
            CallerAccounts = Copy(request.CallerAccounts, Copy),
            DeclaredRoles = Copy(request.DeclaredRoles, role => new(Copy(role.Name), Copy(role.Path))
            {
                Maximum = Copy(role.Maximum, v => v),
                Trust = Copy(role.Trust),
            }),
        };
        Assert.Equal(request, copy);
        Assert.Equal(request.GetHashCode(), copy.GetHashCode());
        Assert.Contains(new Forgetting(0, 0).Ways(request), way => !way.Less.Equals(request));
    }, iter: 500);

    private static TrustPolicy Copy(TrustPolicy policy) => new(Copy(policy.Statements, statement => new Statement
    {
        Elements = Copy(statement.Elements, Copy),
        Sids = Copy(statement.Sids, Copy),
        Effect = Copy(statement.Effect),
        Principals = Copy(statement.Principals, Copy),
        NotPrincipals = Copy(statement.NotPrincipals, Copy),
        Actions = Copy(statement.Actions, Copy),
        NotActions = Copy(statement.NotActions, Copy),
        Conditions = Copy(statement.Conditions, Copy),
        LostConditions = Copy(statement.LostConditions, Copy),
        Resources = Copy(statement.Resources, Copy),
        NotResources = Copy(statement.NotResources, Copy),
    }))
    {
        Elements = Copy(policy.Elements, Copy),
        Versions = Copy(policy.Versions, Copy),
        Document = Copy(policy.Document),
        Uses = Copy(policy.Uses, use => new(use.Property, use.Service)),
    };

    private static Principal Copy(Principal principal) =>
        new(principal.Kind, Copy(principal.Value)) { Key = Copy(principal.Key), IsKeyed = principal.IsKeyed };

    private static Condition Copy(Condition condition) =>
        new(Copy(condition.Operator), Copy(condition.Key), Copy(condition.Values, Copy)) { IsAskedAsAccount = condition.IsAskedAsAccount };

    private static PartialList<T> Copy<T>(PartialList<T> list, Func<T, T> copy) => new([.. list.Select(copy)], list.IsComplete);

    private static PolicyText Copy(PolicyText text) => text.Segments.Aggregate(
        PolicyText.Empty,
        (copy, segment) => copy + (segment.Hole is { } hole ? PolicyText.Hole(hole) : PolicyText.Of(new string(segment.Literal.AsSpan()))));
}
