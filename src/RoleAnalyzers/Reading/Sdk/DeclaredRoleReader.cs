using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads the roles that a body creates, or changes, by requests to IAM.</summary>
internal static class DeclaredRoleReader
{
    private const string Model = "Amazon.IdentityManagement.Model";
    private const string MaxSessionDuration = "MaxSessionDuration";

    /// <summary>One role for each request that names one.</summary>
    /// <param name="body">What the evaluation saw.</param>
    /// <param name="library">The libraries that the compilation references.</param>
    /// <param name="texts">Where the characters of a text are written.</param>
    public static IEnumerable<Placed<DeclaredRole>> Read(BodyEvaluation body, Library library, TextValueReader texts)
    {
        var words = new Texts(library);
        var policies = library.Policies is { } members
            ? PolicyTextReader.Read(body, members.IsWanted, library, texts, body.Syntax.SyntaxTree).Where(static reading => reading.Text is not null).ToLookup(static reading => reading.Text!)
            : null;
        var seen = new HashSet<Value>();
        foreach (var sighting in body.Sightings)
        {
            if (library.Policies?.IsWanted(sighting.Method) != true && library.Maxima?.IsWanted(sighting.Method) != true)
                continue;
            if (sighting.Receiver is not ObjectValue request
                || (body.Exit.Object(request) ?? sighting.Scene.Object(request)) is not { Type: { } type } state
                || type.ContainingNamespace?.ToDisplayString() != Model
                || !seen.Add(request))
            {
                continue;
            }

            yield return new(
                new(Text("RoleName", PolicyText.Unknown), Text("Path", type.Name == "CreateRoleRequest" ? PolicyText.Of("/") : PolicyText.Unknown))
                {
                    Maximum = Sole(MaxSessionDuration) is { } maximum ? DurationReader.ReadValues(maximum.Value, out _) : PartialList<SessionDuration>.Unknown,
                    Trust = Sole("AssumeRolePolicyDocument") is { } document && policies?[document.Expression.GetLocation()].FirstOrDefault() is { } reading
                        ? reading.Policy.Model
                        : PlacedPolicy.Unknown.Model,
                },
                state.Creation);

            PolicyText Text(string property, PolicyText unset) =>
                Sole(property) is { } assignment ? words.Of(assignment.Value)
                : state.Members.ContainsKey(property) || state.IsOpen ? PolicyText.Unknown
                : unset;

            Assignment? Sole(string property) =>
                state.Members.TryGetValue(property, out var member) && member is { MayBeUnset: false, Assignments: [var sole] } ? sole : null;
        }
    }
}
