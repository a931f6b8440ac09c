using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Sdk;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading;

/// <summary>Reads the trust policies of a body, whatever they are written with.</summary>
internal static class PolicyReader
{
    /// <summary>One reading for each role that the body declares, and for each text that it gives to a member that takes a policy.</summary>
    /// <param name="evaluation">What the evaluation saw.</param>
    /// <param name="library">The libraries that the compilation references.</param>
    /// <param name="texts">Where the characters of a text are written.</param>
    /// <param name="tree">The file that is being analysed: every place lies in it.</param>
    public static IEnumerable<PolicyReading> Read(BodyEvaluation evaluation, Library library, TextValueReader texts, SyntaxTree tree)
    {
        var roles = library.Cdk is { } cdk ? RoleReader.Read(evaluation, cdk, texts).Concat(AccountConditionReader.Read(evaluation, cdk)) : [];
        var given = library.Policies is { } members ? PolicyTextReader.Read(evaluation, members.IsWanted, library, texts, tree) : [];
        return roles.Concat(given);
    }
}
