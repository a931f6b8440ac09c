namespace RoleAnalyzers.Benchmarks.Sources;

/// <summary>Files that declare a delegation each, and one that declares none.</summary>
internal static class DelegationCode
{
    public const int Declarations = 100;

    /// <summary>The declarations, and behind them ordinary code.</summary>
    public static ImmutableArray<string> Files { get; } =
    [
        .. Enumerable.Range(0, Declarations).Select(n => $$"""
            using RoleAnalyzers;

            namespace Acme.Delegations;

            [Delegation("arn:aws:iam::111122223333:role/audit/Reader{{n}}", TrustedAccount = "444455556666", MaxSessionSeconds = 14400)]
            public static partial class Reader{{n}}
            {
                public static string Describe(int times) => times > 1 ? $"Reads {times} times" : "Reads";
            }
            """),
        """
        namespace Acme.Delegations;

        public static class Names
        {
            public static string Of(int number)
            {
                return "Reader" + number;
            }
        }
        """,
    ];
}
