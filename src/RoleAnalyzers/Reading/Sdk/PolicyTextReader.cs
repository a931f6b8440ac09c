using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Reading.Objects;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads the policies that a body gives as text to the members that take one.</summary>
internal static class PolicyTextReader
{
    /// <summary>One reading for each text that a member may get, in source order.</summary>
    /// <param name="evaluation">What the evaluation saw.</param>
    /// <param name="takesPolicy">Whether a member takes one.</param>
    /// <param name="library">What is known of members whose text deployment fills in.</param>
    /// <param name="texts">Where the characters of a text are written.</param>
    /// <param name="tree">The file that is being analysed.</param>
    public static IEnumerable<PolicyReading> Read(
        BodyEvaluation evaluation, Func<IMethodSymbol, bool> takesPolicy, ILibrary library, TextValueReader texts, SyntaxTree tree)
    {
        foreach (var sighting in evaluation.Sightings)
        {
            if (!takesPolicy(sighting.Method))
                continue;
            var policies = new PolicyTexts(new(library, sighting.Scene, evaluation), texts);
            for (var i = 0; i < sighting.Arguments.Length; i++)
            {
                if (sighting.ArgumentSyntax[i] is not ExpressionSyntax expression || expression.SyntaxTree != tree)
                    continue;
                foreach (var written in policies.Of(sighting.Arguments[i], expression).OfType<WrittenText>())
                {
                    // A method may take other texts beside the policy: a name, a description.
                    if (sighting.Method.AssociatedSymbol is not null || written.Characters.TrimStart().StartsWith("{", StringComparison.Ordinal))
                        yield return Reading(WrittenPolicy.Read(written, new ObjectChoices()), expression) with { Met = sighting.Met };
                }
            }
        }
    }

    private static PolicyReading Reading(WrittenPolicy policy, ExpressionSyntax expression) =>
        new(policy.Placed()) { TellsOwn = false, Source = policy, Text = expression.GetLocation() };
}
