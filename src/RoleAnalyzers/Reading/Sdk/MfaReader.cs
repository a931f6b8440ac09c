using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Tells whether the code of an MFA device is given to an object that asks for sessions by itself.</summary>
internal static class MfaReader
{
    /// <summary>Whether the callback is set.</summary>
    /// <param name="callback">The property of the options that holds it.</param>
    /// <param name="file">The file that is being analysed.</param>
    public static Answer HasCode(RequestMember callback, SyntaxTree file)
    {
        if (callback.Values.Any(value => Scene.Alternatives(value.Value).Any(one => one is not NullValue)))
            return callback is { MayBeAbsent: false, IsComplete: true } ? Answer.Yes : Answer.Maybe;
        return callback.IsComplete && !IsSetElsewhere(file) ? Answer.No : Answer.Maybe;
    }

    /// <summary>
    /// Whether some code of the file gives the callback to an object, as <c>credentials.Options.MfaTokenCodeCallback = …</c> does: options can
    /// be reached through the credentials that they were given to.
    /// </summary>
    private static bool IsSetElsewhere(SyntaxTree file) =>
        Words.In(file, StsApi.MfaTokenCodeCallback).Any(at =>
            file.GetRoot().FindToken(at).Parent?.Parent is MemberAccessExpressionSyntax member
            && member.Parent is not AssignmentExpressionSyntax { Right: LiteralExpressionSyntax });
}
