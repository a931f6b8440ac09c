using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Analyzers;

/// <summary>A value of an option that is not understood.</summary>
/// <param name="Key">The option.</param>
/// <param name="Value">The value, or the one item of a list that is at fault.</param>
/// <param name="Accepted">What is accepted.</param>
internal sealed record OptionFault(string Key, string Value, string Accepted);

/// <summary>Which of the files given to the compiler are read as policies and templates.</summary>
internal enum PolicyFileMode
{
    /// <summary>Those that parse and look like one.</summary>
    Auto,

    /// <summary>All of them, so that one that does not parse is reported.</summary>
    On,

    /// <summary>None.</summary>
    Off,
}

/// <summary>The options of one file. Values that are not understood are left out and listed as faults.</summary>
/// <param name="OwnAccounts">Accounts that the code deploys to.</param>
/// <param name="TrustedAccounts">Accounts under the same control.</param>
/// <param name="Organization">The organisation's id; null when it is not told.</param>
/// <param name="DisabledRules">Ids of rules that are silent in this file.</param>
/// <param name="PolicyFiles">How this file is read, when it is none of C#.</param>
/// <param name="Faults">In the order of the options, and of the items in a list.</param>
internal sealed record RoleOptions(
    ImmutableHashSet<string> OwnAccounts,
    ImmutableHashSet<string> TrustedAccounts,
    string? Organization,
    ImmutableHashSet<string> DisabledRules,
    PolicyFileMode PolicyFiles,
    ImmutableArray<OptionFault> Faults)
{
    public static RoleOptions Read(AnalyzerConfigOptions options)
    {
        var items = OptionKeys.All.ToDictionary(key => key, key => key.Items(options));
        return new(
            Understood(OptionKeys.OwnAccount).ToImmutableHashSet(),
            Understood(OptionKeys.TrustedAccounts).ToImmutableHashSet(),
            Understood(OptionKeys.Organization).FirstOrDefault(),
            Understood(OptionKeys.DisabledRules).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase),
            Understood(OptionKeys.PolicyFiles).Select(mode => OptionKeys.PolicyFileModes[mode]).FirstOrDefault(),
            OptionKeys.All
                .SelectMany(key => items[key].Where(item => !key.Accepts(item)).Select(item => new OptionFault(key.Name, item, key.Accepted)))
                .ToImmutableArray());

        IEnumerable<string> Understood(OptionKey key) => items[key].Where(key.Accepts);
    }
}

/// <summary>One option that may stand in <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
/// <param name="Name">The key.</param>
/// <param name="IsList">True when items are separated by commas.</param>
/// <param name="Accepts">Whether an item is understood.</param>
/// <param name="Accepted">What is accepted, in words that end a sentence.</param>
internal sealed record OptionKey(string Name, bool IsList, Func<string, bool> Accepts, string Accepted)
{
    /// <summary>The items that the option holds, understood or not; none when it is not set, or set to nothing.</summary>
    public ImmutableArray<string> Items(AnalyzerConfigOptions options) =>
        options.TryGetValue(Name, out var text)
            ? (IsList ? text.Split(',') : [text]).Select(item => item.Trim()).Where(item => item.Length > 0).ToImmutableArray()
            : ImmutableArray<string>.Empty;
}

/// <summary>All options.</summary>
internal static class OptionKeys
{
    private const string AccountIds = "account ids of 12 digits, separated by commas";

    public static readonly OptionKey OwnAccount = new("role_analyzers.own_account", true, IsAccount, AccountIds);

    public static readonly OptionKey TrustedAccounts = new("role_analyzers.trusted_accounts", true, IsAccount, AccountIds);

    /// <summary>An organisation's id (Organizations API Reference, Organization: <c>^o-[a-z0-9]{10,32}$</c>).</summary>
    public static readonly OptionKey Organization =
        new("role_analyzers.organization", false, text => Matches(text, "o-[a-z0-9]{10,32}"), "one organization id such as o-a1b2c3d4e5");

    public static readonly OptionKey DisabledRules =
        new("role_analyzers.disabled_rules", true, IsRule, "ids of rules such as ROLE1001, separated by commas");

    /// <summary>What the words of <see cref="PolicyFiles"/> mean.</summary>
    internal static readonly ImmutableDictionary<string, PolicyFileMode> PolicyFileModes = new Dictionary<string, PolicyFileMode>
    {
        ["on"] = PolicyFileMode.On,
        ["auto"] = PolicyFileMode.Auto,
        ["off"] = PolicyFileMode.Off,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static readonly OptionKey PolicyFiles =
        new("role_analyzers.policy_files", false, PolicyFileModes.ContainsKey, "on, auto or off");

    public static readonly OptionKey TrustPolicyMembers = new(
        "role_analyzers.trust_policy_members",
        true,
        text => Matches(text, @"[\p{L}_]\w*(\.[\p{L}_]\w*)+"),
        "members written as Namespace.Type.Member, separated by commas");

    /// <summary>In the order in which faults are listed.</summary>
    public static ImmutableArray<OptionKey> All { get; } =
        [OwnAccount, TrustedAccounts, Organization, DisabledRules, PolicyFiles, TrustPolicyMembers];

    private static bool IsAccount(string text) => Matches(text, "[0-9]{12}");

    private static bool IsRule(string text) => RuleCatalog.Rules.Any(r => string.Equals(r.Id, text, StringComparison.OrdinalIgnoreCase));

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
}
