using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads the calls that ask a statement for an external ID by the name of the account. They say what they do whatever policy gets the statement.</summary>
internal static class AccountConditionReader
{
    /// <summary>For each call a policy of which nothing is known but the condition.</summary>
    /// <param name="body">What the evaluation saw.</param>
    /// <param name="library">The CDK as the compilation references it.</param>
    public static IEnumerable<PolicyReading> Read(BodyEvaluation body, CdkLibrary library) =>
        from call in body.Sightings
        where library.IsAccountCondition(call.Method)
        select new PolicyReading(new PlacedPolicy(PartialLists.Single(Statement(call, new(library, call.Scene, body)))).AndOthers()) { Met = call.Met };

    private static PlacedStatement Statement(Sighting call, CdkScene scene) => new StatementParts(call.Syntax)
    {
        Effect = PolicyText.Unknown,
        Principals = PartialList<Placed<Principal>>.Unknown,
        Actions = PartialList<Placed<PolicyText>>.Unknown,
        Conditions = new ConditionReader(scene)
            .Added(scene.Library.StatementMethod(call.Method)!.Adds!, new(call.Method, call.Arguments), call.Syntax).AndOthers(),
    }.Statement();
}
