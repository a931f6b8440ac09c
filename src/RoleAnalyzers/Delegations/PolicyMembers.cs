using RoleAnalyzers.Iam.Delegations;
using static RoleAnalyzers.Delegations.DelegationPrinter;

namespace RoleAnalyzers.Delegations;

/// <summary>Prints what needs no library: the facts, and the policies of both halves.</summary>
internal static class PolicyMembers
{
    public static IEnumerable<string> Print(Delegation delegation)
    {
        yield return Constant("The ARN of the role.", "string", "RoleArn", Literal(delegation.RoleArn));
        yield return Constant("The name of the role.", "string", "RoleName", Literal(delegation.RoleName));
        yield return Constant("The path of the role: a slash, or its folders between slashes.", "string", "Path", Literal(delegation.Path));
        yield return Constant("The id of the account that the role is in.", "string", "TrustingAccount", Literal(delegation.TrustingAccount));
        yield return Constant("The id of the account that is trusted.", "string", "TrustedAccount", Literal(delegation.TrustedAccount));
        yield return Constant("The maximum session duration of the role, in seconds.", "int", "MaxSessionSeconds", Number(delegation.MaxSessionSeconds));
        yield return Constant("The partition of AWS that the role is in.", "string", "PartitionOfRole", Literal(delegation.Partition));
        yield return Constant(
            "The caller's half, as JSON: a permissions policy that allows to assume this role and no other.",
            "string",
            "CallerPolicy",
            Literal(delegation.CallerPolicy));
        if (delegation.TrustPolicy is not [var before, var behind])
        {
            yield return $$"""
                /// <summary>The role's half, as JSON: its trust policy, which asks callers for no external ID.</summary>
                /// <returns>The policy, ready to attach.</returns>
                §generated
                public static string TrustPolicy()
                {
                    return {{Literal(delegation.TrustPolicy[0])}};
                }
                """;
            yield break;
        }

        yield return $$"""
            /// <summary>The role's half, as JSON: its trust policy, which asks callers for the external ID.</summary>
            /// <param name="externalId">The external ID that callers have to send.</param>
            /// <returns>The policy, ready to attach.</returns>
            /// <exception cref="global::System.ArgumentException">No external ID is so.</exception>
            §generated
            public static string TrustPolicy(string externalId)
            {
                return {{Literal(before)}} + CheckedExternalId(externalId) + {{Literal(behind)}};
            }
            """;
        yield return """"
            /// <summary>The external ID, if it can be one: 2 to 1224 letters and digits of ASCII and <c>_+=,.@:/-</c>.</summary>
            §generated
            private static string CheckedExternalId(string externalId)
            {
                if (externalId == null)
                    throw new global::System.ArgumentNullException("externalId");
                bool isValid = externalId.Length >= 2 && externalId.Length <= 1224;
                foreach (char character in externalId)
                {
                    isValid &= (character >= 'a' && character <= 'z')
                        || (character >= 'A' && character <= 'Z')
                        || (character >= '0' && character <= '9')
                        || "_+=,.@:/-".IndexOf(character) >= 0;
                }

                if (!isValid)
                {
                    throw new global::System.ArgumentException(
                        "An external ID has 2 to 1224 characters: letters and digits of ASCII, and _+=,.@:/-", "externalId");
                }

                return externalId;
            }
            """";
    }

    private static string Constant(string summary, string type, string name, string value) => $"""
        /// <summary>{summary}</summary>
        §generated
        public const {type} {name} = {value};
        """;
}
