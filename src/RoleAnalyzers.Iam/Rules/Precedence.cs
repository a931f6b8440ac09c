namespace RoleAnalyzers.Iam.Rules;

/// <summary>One cause, one finding: where two rules could speak of the same cause, one of them is quiet.</summary>
public static class Precedence
{
    private static readonly ImmutableArray<Row> Table = ImmutableArray.Create(
        // A text that does not parse has no row: nothing is known of its policy, so that no other rule speaks of it.
        // A chained session above an hour, whatever else is wrong with its duration; a duration that is out of range anyway.
        new Row("ROLE1001", Cause.Part, "ROLE1002", "ROLE1003", "ROLE1009"),
        new Row("ROLE1002", Cause.Part, "ROLE1003", "ROLE1010"),
        // Anybody may assume the role.
        new Row("ROLE2001", Cause.Whole, "ROLE3001", "ROLE3009", "ROLE2008", "ROLE2010"),
        new Row("ROLE2001", Cause.Model, "ROLE4001"),
        // A wildcard inside a principal's ARN; a principal that matches nobody, or is none.
        new Row("ROLE2002", Cause.Part, "ROLE2008", "ROLE3001", "ROLE3009", "ROLE2006"),
        new Row("ROLE2008", Cause.Part, "ROLE3001", "ROLE3009", "ROLE2006"),
        // Grammar faults that have a rule of their own.
        new Row("ROLE2003", Cause.Part, "ROLE2009"),
        new Row("ROLE2004", Cause.Part, "ROLE2009"),
        new Row("ROLE2008", Cause.Part, "ROLE2009"),
        new Row("ROLE4003", Cause.Part, "ROLE2009"),
        // An action that a trust policy cannot hold.
        new Row("ROLE2004", Cause.Whole, "ROLE2005"),
        // A federation asked for by the wrong action.
        new Row("ROLE2005", Cause.Part, "ROLE2006", "ROLE2007"),
        // A claim of the issuer that is asked weakly.
        new Row("ROLE2006", Cause.Part, "ROLE2010"),
        new Row("ROLE2007", Cause.Part, "ROLE2010"),
        // An external ID is asked for, but badly; or of a service.
        new Row("ROLE3002", Cause.Whole, "ROLE3001", "ROLE3009"),
        new Row("ROLE3002", Cause.Part, "ROLE2010"),
        new Row("ROLE3003", Cause.Part, "ROLE3002"),
        new Row("ROLE3004", Cause.Part, "ROLE3002"),
        // The service is only misspelt.
        new Row("ROLE4003", Cause.Model, "ROLE4001"),
        // The role is declared here.
        new Row("ROLE3010", Cause.Whole, "ROLE3005"),
        // A declaration in which an option is none contradicts nothing.
        new Row("ROLE5001", Cause.Whole, "ROLE5004", "ROLE5007"),
        new Row("ROLE5002", Cause.Whole, "ROLE5004"),
        new Row("ROLE5003", Cause.Whole, "ROLE5004", "ROLE5008"),
        new Row("ROLE5005", Cause.Part, "ROLE5008"));

    /// <summary>What two findings have in common when they have one cause.</summary>
    private enum Cause
    {
        /// <summary>The model: there is nothing narrower that both belong to.</summary>
        Model,

        /// <summary>What their parts belong to: a statement, a request.</summary>
        Whole,

        /// <summary>The very part, or one by which the finding that speaks explains itself.</summary>
        Part,
    }

    /// <summary>The findings without those that another one makes needless.</summary>
    /// <param name="findings">All findings about one model.</param>
    /// <param name="whole">What a part belongs to.</param>
    public static ImmutableArray<Finding<TPart>> Apply<TPart>(ImmutableArray<Finding<TPart>> findings, Func<TPart, int> whole)
        where TPart : struct
    {
        var byRule = findings.ToLookup(static finding => finding.Rule.Id);
        return findings.RemoveAll(quiet => RowsOf(quiet.Rule).Any(row => byRule[row.Speaks].Any(speaks => HaveOneCause(row.Cause, speaks, quiet))));

        bool HaveOneCause(Cause cause, Finding<TPart> speaks, Finding<TPart> quiet) => cause switch
        {
            Cause.Model => true,
            Cause.Whole => whole(speaks.Part) == whole(quiet.Part),
            _ => speaks.Part.Equals(quiet.Part) || speaks.Because.Contains(quiet.Part),
        };
    }

    private static IEnumerable<Row> RowsOf(Rule quiet) => Table.Where(row => row.Quiet.Contains(quiet.Id));

    /// <summary>Which rule speaks, and which are quiet about the same cause.</summary>
    private sealed class Row(string speaks, Cause cause, params string[] quiet)
    {
        public string Speaks => speaks;

        public Cause Cause => cause;

        public ImmutableArray<string> Quiet { get; } = quiet.ToImmutableArray();
    }
}
