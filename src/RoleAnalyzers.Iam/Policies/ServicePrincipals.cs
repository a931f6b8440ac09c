using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// The names of services that may assume roles. AWS publishes no list; a name that is not here may well be right. The names stand in
/// service-principals.txt, one a line: those that the iam-floyd project lists as accepted by CreateRole, those that AWS managed
/// policies name under <c>iam:PassedToService</c> and <c>iam:AWSServiceName</c>, and those that the constructs of the AWS CDK use.
/// </summary>
public static class ServicePrincipals
{
    /// <summary>How nearly all of them end.</summary>
    private const string Ending = ".amazonaws.com";

    /// <summary>Names with fewer letters are too near to each other for a slip to be told from another name.</summary>
    private const int FewestLetters = 5;

    private static readonly ImmutableHashSet<string> Known = ReadKnown();

    private static readonly ImmutableArray<string> WrongEndings =
        ImmutableArray.Create(".aws.amazon.com", ".amazon.com", ".aws.com", ".amazonaws.com.cn", Ending, "");

    /// <summary>
    /// Services whose guides tell to ask <c>aws:SourceArn</c> or <c>aws:SourceAccount</c> of them when they assume a role. There is no list of
    /// AWS's; others (EC2, CloudTrail, Elastic Transcoder) are known not to send them.
    /// </summary>
    private static readonly ImmutableHashSet<string> TellingSource = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        // Amazon ECS Developer Guide, "Amazon ECS task IAM role".
        "ecs-tasks.amazonaws.com",
        // Incident Manager User Guide, "Cross-service confused deputy prevention in Incident Manager".
        "ssm-incidents.amazonaws.com",
        // AWS IoT Core Developer Guide, "Cross-service confused deputy prevention".
        "iot.amazonaws.com",
        // Amazon Personalize Developer Guide, "Cross-service confused deputy prevention".
        "personalize.amazonaws.com",
        // Amazon EFS User Guide, replication's IAM role.
        "elasticfilesystem.amazonaws.com");

    /// <summary>What services are called elsewhere, in the console or in their clients, and what they are called here.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Aliases = new Dictionary<string, ImmutableArray<string>>
    {
        ["ecs-task"] = ["ecs-tasks.amazonaws.com"],
        ["apigw"] = ["apigateway.amazonaws.com"],
        ["stepfunctions"] = ["states.amazonaws.com"],
        ["eventbridge"] = ["events.amazonaws.com", "scheduler.amazonaws.com"],
        ["emr"] = ["elasticmapreduce.amazonaws.com"],
        ["cloudwatch-logs"] = ["logs.amazonaws.com"],
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The services that a name may have been meant for, one slip away from it: none for a name that is right, or far from any that we
    /// know. Names with a region (<c>states.eu-west-1.amazonaws.com</c>) and those of China are right when the service is.
    /// </summary>
    public static ImmutableArray<string> Meant(string name)
    {
        if (Standard(name) is not null)
            return ImmutableArray<string>.Empty;
        foreach (var ending in WrongEndings)
        {
            if (!name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                continue;
            var service = name.Substring(0, name.Length - ending.Length);
            if (Aliases.TryGetValue(service, out var meant))
                return meant;
            if (Known.Contains(service + Ending))
                return ImmutableArray.Create(service + Ending);
        }

        return Known.Where(known => IsOneSlip(name, known)).OrderBy(known => known, StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>Whether the service is known to tell for whom it acts when it assumes a role.</summary>
    public static bool TellsSource(string name) => Standard(name) is { } standard && TellingSource.Contains(standard);

    /// <summary>The name by which the service is known: without a region, and without the ending of China. Null when we do not know it.</summary>
    public static string? Standard(string name)
    {
        const string China = ".cn";
        if (name.EndsWith(Ending + China, StringComparison.OrdinalIgnoreCase))
            name = name.Substring(0, name.Length - China.Length);
        if (Known.TryGetValue(name, out var known))
            return known;
        if (!name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            return null;
        var service = name.Substring(0, name.Length - Ending.Length);
        var dot = service.LastIndexOf('.');
        return dot >= 0 && IsRegion(service.Substring(dot + 1)) && Known.TryGetValue(service.Substring(0, dot) + Ending, out known) ? known : null;
    }

    /// <summary>Whether the text looks like <c>eu-west-1</c>.</summary>
    private static bool IsRegion(string text)
    {
        var parts = text.Split('-');
        return parts.Length >= 3
            && parts[0].Length == 2
            && parts[parts.Length - 1] is [>= '0' and <= '9']
            && parts.Take(parts.Length - 1).All(part => part.Length > 0 && part.All(c => c is >= 'a' and <= 'z'));
    }

    /// <summary>
    /// Whether one letter too many, too few or another, or two in the wrong order, make the one name of the other. A digit makes
    /// another name (<c>inspector2</c>).
    /// </summary>
    private static bool IsOneSlip(string name, string known) =>
        Math.Abs(name.Length - known.Length) <= 1
        && Spelling.Slip(name, known) is { } letters
        && !letters.Any(c => c is >= '0' and <= '9')
        && (!name.EndsWith(Ending, StringComparison.Ordinal) || LettersBeforeEnding(name) >= FewestLetters);

    private static int LettersBeforeEnding(string name) =>
        name.Take(name.Length - Ending.Length).Count(c => c is >= 'a' and <= 'z');

    private static ImmutableHashSet<string> ReadKnown() =>
        DataFile.Read(typeof(ServicePrincipals), "service-principals.txt").ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
}
