using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A repair, told in terms of the model. The writer of the front-end that the model came from carries it out.</summary>
public abstract record Edit
{
    private Edit()
    {
    }

    /// <summary>
    /// True for a repair that is decided one at a time, and that nothing applies to many findings at once: it makes a statement admit
    /// callers whom it never admitted, or is advice.
    /// </summary>
    public bool IsSingle { get; init; }

    /// <summary>The duration becomes this many seconds.</summary>
    public sealed record SetDuration(int Seconds) : Edit;

    /// <summary>The duration, which may also be lower, is bounded at this many seconds.</summary>
    public sealed record CapDuration(int Seconds) : Edit;

    /// <summary>The declared role named as <see cref="Finding{TPart}.Because"/> lets its callers ask for so many seconds.</summary>
    public sealed record RaiseMaximum(int Seconds) : Edit;

    /// <summary>No duration is asked for any more; STS then grants 3600 seconds.</summary>
    public sealed record RemoveDuration : Edit;

    /// <summary>The conditions named as <see cref="Finding{TPart}.Because"/> get their plain operators.</summary>
    /// <param name="Operators">The new operator of each, in the order of <see cref="Finding{TPart}.Because"/>; empty for one that stays.</param>
    public sealed record PlainOperators(ImmutableArray<string> Operators) : Edit
    {
        public bool Equals(PlainOperators? other) => base.Equals(other) && Operators.SequenceEqual(other.Operators);

        public override int GetHashCode() => Operators.Length;
    }

    /// <summary>The principal becomes the account that the role is deployed to.</summary>
    /// <param name="Account">The account's id when it is configured, else null: the deployment's own.</param>
    public sealed record TrustOwnAccount(string? Account) : Edit;

    /// <summary>The principal becomes the service that the role is for.</summary>
    public sealed record TrustService(string Service) : Edit;

    /// <summary>The principal stays, and its callers must belong to the organisation.</summary>
    public sealed record RequireOrganization(string Organization) : Edit;

    /// <summary>The principal stays, and its callers must present an external ID that whoever deploys has to give.</summary>
    public sealed record RequireExternalId : Edit;

    /// <summary>The account is declared to be under the same control, in <c>role_analyzers.trusted_accounts</c>.</summary>
    public sealed record TrustAccount(string Account) : Edit;

    /// <summary>The principal becomes another one.</summary>
    public sealed record ReplacePrincipal(PrincipalKind Kind, string Value) : Edit;

    /// <summary>
    /// The principal, a pattern for callers of one account, becomes that account as a whole, and the pattern a condition on the callers
    /// by <c>ArnLike</c> on <c>aws:PrincipalArn</c>.
    /// </summary>
    /// <param name="Account">The account's id; null for the account that the role is deployed to, as the pattern has it.</param>
    public sealed record TrustCallersLike(string? Account) : Edit;

    /// <summary>The service acts for this account alone.</summary>
    /// <param name="Account">The account's id when it is configured, else null. Where the deployment has words for its own account, these are used.</param>
    public sealed record RequireSourceAccount(string? Account) : Edit;

    /// <summary>The role admits the service too.</summary>
    /// <param name="Service">The service principal.</param>
    /// <param name="InPlace">True when the role is for nothing else, so that the service takes the place of the one that is named as <see cref="Finding{TPart}.Because"/>.</param>
    public sealed record AdmitService(string Service, bool InPlace) : Edit;

    /// <summary>The action found, or else the one named as <see cref="Finding{TPart}.Because"/>, becomes another one.</summary>
    public sealed record ReplaceAction(string Action) : Edit;

    /// <summary>The statement allows these actions too.</summary>
    public sealed record AddActions(ImmutableArray<string> Actions) : Edit
    {
        public bool Equals(AddActions? other) => base.Equals(other) && Actions.SequenceEqual(other.Actions);

        public override int GetHashCode() => Actions.Length;
    }

    /// <summary>The statement gets these conditions too. A placeholder in a value is left for the user to replace.</summary>
    public sealed record AddConditions(ImmutableArray<NewCondition> Conditions) : Edit
    {
        public bool Equals(AddConditions? other) => base.Equals(other) && Conditions.SequenceEqual(other.Conditions);

        public override int GetHashCode() => Conditions.Length;
    }

    /// <summary>The condition found gets another operator.</summary>
    public sealed record ReplaceOperator(string Operator) : Edit;

    /// <summary>The element found goes, with all that it holds.</summary>
    public sealed record RemoveElement : Edit;

    /// <summary>The element found gets another name, and keeps all that it holds.</summary>
    public sealed record RenameElement(string Name) : Edit;

    /// <summary>The policy has this version: the one found, or where it has none a new element before all others.</summary>
    public sealed record SetVersion(string Version) : Edit;

    /// <summary>The conditions named as <see cref="Finding{TPart}.Because"/> are asked of the policy's accounts alone, and not of this principal.</summary>
    public sealed record SparePrincipal : Edit;

    /// <summary>The credentials are those that the SDK finds by itself where the program runs, and no key in the source.</summary>
    public sealed record UseDefaultCredentials : Edit;

    /// <summary>The credentials are a session, of which the last argument is the token.</summary>
    public sealed record UseSessionCredentials : Edit;

    /// <summary>The credentials assume the role by themselves, and again before a session ends, in the place of those of one response.</summary>
    public sealed record UseRoleCredentials : Edit;

    /// <summary>The request sends this external ID: in the place of the one found, or beside the role's ARN where it sends none.</summary>
    public sealed record SetExternalId(string Value) : Edit;
}
