using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads the trust policies that a body gives as text to the members that take one.</summary>
internal static class PolicyTextReader
{
    /// <summary>One reading for each text that a member may get, in source order.</summary>
    /// <param name="evaluation">What the evaluation saw.</param>
    /// <param name="members">The members.</param>
    /// <param name="texts">Where the characters of a text are written.</param>
    /// <param name="tree">The file that is being analysed.</param>
    public static IEnumerable<PolicyReading> Read(BodyEvaluation evaluation, PolicyMembers members, TextValueReader texts, SyntaxTree tree)
    {
        foreach (var sighting in evaluation.Sightings)
        {
            if (!members.IsWanted(sighting.Method))
                continue;
            for (var i = 0; i < sighting.Arguments.Length; i++)
            {
                if (sighting.ArgumentSyntax[i] is not ExpressionSyntax expression || expression.SyntaxTree != tree)
                    continue;
                foreach (var text in Scene.Alternatives(sighting.Arguments[i]).OfType<TextValue>())
                {
                    var written = texts.Read(text, expression);
                    // A method may take other texts beside the policy: a name, a description.
                    if (sighting.Method.AssociatedSymbol is not null || written.Characters.TrimStart().StartsWith("{", StringComparison.Ordinal))
                        yield return Reading(WrittenPolicy.Read(written), expression);
                }
            }
        }
    }

    private static PolicyReading Reading(WrittenPolicy policy, ExpressionSyntax expression) =>
        new(policy.Placed()) { Source = policy, Text = expression.GetLocation() };
}
