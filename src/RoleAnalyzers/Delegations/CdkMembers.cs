using RoleAnalyzers.Iam.Delegations;
using static RoleAnalyzers.Delegations.DelegationPrinter;

namespace RoleAnalyzers.Delegations;

/// <summary>Prints what defines constructs of the CDK.</summary>
internal static class CdkMembers
{
    /// <summary>What is known at deployment alone cannot be looked at when the template is made.</summary>
    private static readonly string[] Check =
    [
        "if (externalId == null)",
        "    throw new global::System.ArgumentNullException(\"externalId\");",
        "if (!global::Amazon.CDK.Token.IsUnresolved(externalId))",
        "    CheckedExternalId(externalId);",
    ];

    public static IEnumerable<string> Print(Delegation delegation, Surroundings project)
    {
        var id = new ExternalIdParameter(delegation.RequiresExternalId);
        var optional = project.HasNullable ? "string?" : "string";
        yield return $$"""
            /// <summary>Defines the role: its name, its path, its maximum, and whom it trusts.</summary>
            /// <param name="scope">What the role belongs to, such as a stack in the account <see cref="TrustingAccount"/>.</param>
            /// <param name="id">The name of the construct in its scope.</param>{{id.Documentation(", or the value of a <c>CfnParameter</c>")}}
            /// <param name="description">What the role is for.</param>
            /// <returns>The role. What it may do is yours to grant.</returns>
            §generated
            public static global::Amazon.CDK.AWS.IAM.Role DefineRole(
                global::Constructs.Construct scope,
                string id,{{id.Lines("string externalId,")}}
                {{optional}} description = null)
            {{{id.Lines(Check)}}
                var props = new global::Amazon.CDK.AWS.IAM.RoleProps();
                props.AssumedBy = new global::Amazon.CDK.AWS.IAM.ArnPrincipal({{Literal(delegation.TrustedPrincipal)}});{{id.Lines("props.ExternalIds = new string[] { externalId };")}}
                props.RoleName = RoleName;
                props.Path = Path;
                props.MaxSessionDuration = global::Amazon.CDK.Duration.Seconds(MaxSessionSeconds);
                if (description != null)
                    props.Description = description;
                return new global::Amazon.CDK.AWS.IAM.Role(scope, id, props);
            }
            """;
        yield return """
            /// <summary>Allows somebody to assume the role: adds the caller's half to a principal of the trusted account.</summary>
            /// <param name="grantee">Who is to call, such as a role of a stack in the account <see cref="TrustedAccount"/>.</param>
            /// <returns>What has been granted. Where no permissions can be added to the grantee, it throws.</returns>
            §generated
            public static global::Amazon.CDK.AWS.IAM.Grant AllowAssume(global::Amazon.CDK.AWS.IAM.IGrantable grantee)
            {
                var options = new global::Amazon.CDK.AWS.IAM.GrantOnPrincipalOptions();
                options.Grantee = grantee;
                options.Actions = new string[] { "sts:AssumeRole" };
                options.ResourceArns = new string[] { RoleArn };
                var grant = global::Amazon.CDK.AWS.IAM.Grant.AddToPrincipal(options);
                grant.AssertSuccess();
                return grant;
            }
            """;
    }
}
