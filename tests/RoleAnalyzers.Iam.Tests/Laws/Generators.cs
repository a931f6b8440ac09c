using CsCheck;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>Models of the kinds that rules tell apart: each rule finds something in many of them, and just misses it in many more.</summary>
internal static class Generators
{
    private const string GitHub = "token.actions.githubusercontent.com";

    private static readonly Gen<PolicyText> AnyEffect = Gen.Frequency((12, "Allow"), (3, "Deny"), (1, "{?}")).Select(T);

    private static readonly Gen<PolicyText> AnyAction = Gen.Frequency(
        (20, "sts:AssumeRole"), (4, "sts:AssumeRoleWithWebIdentity"), (3, "sts:AssumeRoleWithSAML"), (1, "sts:*"), (1, "*"), (2, "sts:TagSession"),
        (1, "sts:TagSessions"), (1, "s3:GetObject"), (1, "sts:{word}"), (1, "{?}"))
        .Select(T);

    private static readonly Gen<Principal> AnyPrincipal = Gen.Frequency(
        (3, Gen.Const(Principal.Star)),
        (8, Gen.Const(Aws("*"))),
        (16, Gen.Frequency((6, Foreign), (3, Other), (1, Own), (1, "{own}"), (1, "{?}"), (1, "{word}"), (1, "1111")).Select(Gen.OneOf(
                "arn:aws:iam::#:root", "arn:{partition}:iam::#:root", "#", "arn:aws:iam::#:role/Deploy", "arn:aws:iam::#:role/{?}",
                "arn:aws:iam::#:user/Ann", "arn:aws:iam::#:group/Staff", "arn:aws:sts::#:assumed-role/Deploy/ann"))
            .Select((account, form) => Aws(form.Replace("#", account)))),
        (5, Gen.OneOf(
                $"arn:aws:iam::{Foreign}:role/dev-*", "arn:aws:iam::{own}:user/*", "arn:aws:iam::*:root", $"arn:aws:iam::{Foreign}:group/*",
                $"arn:aws:sts::{Foreign}:assumed-role/Deploy/*", "arn:{?}*")
            .Select(Aws)),
        (2, Gen.OneOf($"arn:aws:iam::{Foreign}", "AROAJ2UCCR6DPCEXAMPLE", $"arn:aws:s3::{Own}:bucket", "arn:aws:iam").Select(Aws)),
        (1, Gen.Const(new Principal(PrincipalKind.CanonicalUser, PolicyText.Of("79a59d")))),
        (1, Gen.Const(new Principal(PrincipalKind.Other, PolicyText.Of("ann")) { Key = PolicyText.Of("User") })),
        (1, Gen.OneOf(Foreign, "*", "1111").Select(value => Aws(value) with { IsKeyed = false })),
        (4, Gen.Const(Aws("arn:{partition}:iam::{?}:root"))),
        (8, Gen.Frequency(
                (4, "ec2.amazonaws.com"), (2, "pods.eks.amazonaws.com"), (1, "rolesanywhere.amazonaws.com"), (2, "lamdba.amazonaws.com"),
                (2, "ecs-task.amazonaws.com"), (2, "ecs-tasks.amazonaws.com"), (2, "lambda.amazonaws.com"), (1, "*.amazonaws.com"), (1, "{?}"))
            .Select(name => Principal.Service(T(name)))),
        (8, Gen.OneOf(
                $"arn:aws:iam::{Foreign}:saml-provider/Idp", "arn:aws:iam::{own}:saml-provider/Idp", "arn:aws:iam::{own}:oidc-provider/gitlab.com",
                $"arn:aws:iam::{Own}:oidc-provider/{GitHub}", $"arn:aws:iam::{Own}:oidc-provider/idp.example.com", "accounts.google.com",
                $"arn:aws:iam::{Other}:oidc-provider/{{?}}", "{?}")
            .Select(provider => Principal.Federated(T(provider)))),
        (1, Gen.Const(Principal.Unknown)));

    private static readonly Gen<PolicyText> AnyOperator = Gen.OneOf(
        "StringEquals", "StringEquals", "StringLike", "StringEqualsIfExists", "ForAllValues:StringLike", "ForAnyValue:StringLike", "StringNotEquals",
        "StringNotEqualsIfExists", "ArnLike", "ArnNotLike", "IpAddress", "NotIpAddress", "Bool", "BoolIfExists", "Null", "String{word}", "{?}")
        .Select(T);

    private static readonly (string Key, string[] Values)[] Keys =
    [
        ("aws:PrincipalOrgID", ["o-a1b2c3", "o-*", "*", "o-{word}", "o-{?}", "true", "false"]),
        ("aws:PrincipalOrgPaths", ["o-a1b2c3/r-ab/*", "o-*/*", "{?}"]),
        ("aws:PrincipalAccount", [Own, Foreign, "*", "{own}"]),
        ("aws:PrincipalArn", [$"arn:aws:iam::{Foreign}:role/Deploy", $"arn:aws:iam::{Own}:role/*", "arn:aws:iam::*:role/Deploy", "*"]),
        ("aws:SourceVpc", ["vpc-12", "vpc-*"]),
        ("aws:SourceIp", ["203.0.113.0/24", "0.0.0.0/0", "10.0.0.0/{?}"]),
        ("aws:MultiFactorAuthPresent", ["true", "false"]),
        ("sts:ExternalId", ["a1b2", "a1b2", "*", "a1-*", "<EXTERNAL-ID>", "changeme", "x", "a b", Own, Foreign, "{own}", "{?}"]),
        ("SAML:aud", ["https://signin.aws.amazon.com/saml", "*"]),
        ($"{GitHub}:sub", ["repo:acme/app:*", "repo:acme/app:ref:refs/heads/main", "repo:*", "*", "repo:<OWNER>/<REPO>", "repo:{?}"]),
        ($"{GitHub}:aud", ["sts.amazonaws.com", "*"]),
        ("gitlab.com:sub", ["project_path:acme/app:*", "*"]),
        ("idp.example.com:sub", ["ann"]),
        ("accounts.google.com:aud", ["a1b2"]),
        ("aws:RequestTag/team", ["blue", "*"]),
        ("aws:PrincipalTag/team", ["blue"]),
        ("aws:SecureTransport", ["true", "false"]),
        ("aws:SourceArn", ["arn:aws:s3:::bucket"]),
        ("aws:SourceAccount", [Own, "{own}"]),
        ("{?}", ["{?}"]),
    ];

    /// <summary>Names of elements: mostly those that a statement has, now and then one twice, one too few or one that is none.</summary>
    private static readonly Gen<PartialList<PolicyText>> AnyElements = Gen.Select(
        Gen.Frequency((6, "Effect"), (1, "Efect"), (1, "Sid")), Gen.Frequency((6, "Principal"), (1, "principals"), (1, "NotPrincipal"), (1, "{?}")),
        Gen.Frequency((6, "Action"), (1, "dAction"), (1, "NotAction")),
        List(Gen.OneOf("Sid", "Condition", "Conditions", "Resource", "NotResource", "Effect", "Comment", "x{?}", "{?}", "Id"), 0, 1),
        Gen.Int[0, 9],
        (effect, principal, action, more, form) => form < 4
            ? PartialList<PolicyText>.Unknown
            : new PartialList<PolicyText>([T(effect), T(principal), T(action), .. more.Select(T)], more.IsComplete));

    private static readonly Gen<PartialList<PolicyText>> AnySids =
        List(Gen.Frequency((1, ""), (3, "A"), (2, "B"), (1, "a b"), (1, "A{?}"), (1, "{?}")).Select(T), 0, 1);

    private static readonly Gen<PolicyText> AnyDocument = Gen.Frequency(
        (4, "{?}"), (2, "{\"Statement\":[]}"), (1, "{\"Id\":\"${a}\"}"), (1, new string('a', 2048)), (2, new string('a', 2049)), (1, new string('a', 3000) + "{word}"))
        .Select(T);

    private static readonly Gen<Condition> AnyCondition = Gen.OneOf(Keys).SelectMany(key => ConditionOn(key.Key));

    /// <summary>One principal, with the action that fits it and a condition that matters to it.</summary>
    private static readonly Gen<Statement> Pointed = AnyPrincipal.SelectMany(principal =>
        List(ConditionOn(KeyFor(principal)), 0, 2).Select(conditions =>
            Allow(principal).On(StsAction.Fitting(principal).FirstOrDefault(StsAction.AssumeRole)) with { Conditions = conditions }));

    /// <summary>An account or a service, of which an external ID is asked.</summary>
    private static readonly Gen<Statement> Delegation = Gen.Select(
        Gen.OneOf(Root(Foreign), Root("{own}"), Principal.Service(T("ec2.amazonaws.com"))), List(ConditionOn("sts:ExternalId"), 1, 2),
        (principal, conditions) => Allow(principal) with { Conditions = conditions });

    private static readonly Gen<Statement> AnyStatement = Gen.Select(
        AnyEffect, List(AnyPrincipal, 1, 3), List(AnyAction, 1, 2), List(AnyAction, 0, 1), Gen.Int[0, 9], List(AnyCondition, 0, 2), Gen.Select(AnyElements, AnySids),
        (effect, principals, actions, notActions, form, conditions, names) => new Statement
        {
            Elements = names.Item1,
            Sids = names.Item2,
            NotPrincipals = form == 1 ? principals : PartialList<Principal>.Empty,
            LostConditions = form == 2 ? conditions : PartialList<Condition>.Empty,
            Effect = effect,
            Principals = principals,
            Actions = form == 0 ? PartialList<PolicyText>.Empty : actions,
            NotActions = form == 0 ? notActions : PartialList<PolicyText>.Empty,
            Conditions = form < 6 ? PartialList<Condition>.Empty : conditions,
        });

    public static Gen<TrustPolicy> TrustPolicy { get; } = Gen.Select(
        List(Gen.Frequency((4, AnyStatement), (3, Pointed), (1, Delegation)), 1, 3),
        List(Gen.Frequency((4, "Statement"), (3, "Version"), (1, "Statment"), (1, "Id"), (1, "Resource"), (1, "V{?}")).Select(T), 0, 3),
        List(Gen.Frequency((4, "2012-10-17"), (2, "2008-10-17"), (1, "2012-10-7"), (1, "2012-{?}")).Select(T), 0, 1),
        AnyDocument,
        List(Gen.OneOf("lambda.amazonaws.com", "ec2.amazonaws.com", "ecs-tasks.amazonaws.com").Select(service => new RoleUse("Props.Role", service)), 0, 2),
        (statements, elements, versions, document, uses) => new TrustPolicy(statements)
        {
            Uses = uses,
            Elements = elements,
            Versions = versions,
            Document = document,
        });

    private static readonly Gen<PolicyText> AnyPermission = Gen.Frequency(
        (8, "sts:AssumeRole"), (8, "iam:PassRole"), (2, "sts:*"), (2, "iam:Pass*"), (1, "iam:*"), (1, "*"), (2, "s3:GetObject"), (1, "sts:{word}"), (1, "{?}")).Select(T);

    private static readonly Gen<PolicyText> AnyResource = Gen.Frequency(
        (6, "*"), (3, "arn:aws:iam::*:role/*"), (2, "arn:{partition}:iam::*:role/*"), (2, $"arn:aws:iam::{Foreign}:role/*"), (2, "arn:aws:iam::{own}:role/*"),
        (2, "arn:aws:iam::*:role/Deploy"), (1, "arn:*"), (1, "arn:aws:iam::*:*"), (1, "arn:aws:iam::{?}:role/*"), (1, "arn:aws:iam::*:user/*"), (1, "{?}")).Select(T);

    private static readonly Gen<Condition> AnyNarrowing = Gen.Select(
        AnyOperator,
        Gen.OneOf("aws:ResourceAccount", "aws:ResourceOrgID", "iam:ResourceTag/team", "iam:PassedToService", "aws:PrincipalTag/team", "{?}"),
        (comparison, key) => new Condition(comparison, T(key), Models.List(T("a1b2"))));

    public static Gen<PermissionsPolicy> PermissionsPolicy { get; } = List(
        Gen.Select(
            AnyEffect, List(AnyPermission, 1, 2), List(AnyResource, 1, 2), List(AnyNarrowing, 0, 1), Gen.Int[0, 19],
            (effect, actions, resources, conditions, form) => new Statement
            {
                Effect = effect,
                Actions = actions,
                NotActions = form == 0 ? actions : PartialList<PolicyText>.Empty,
                Resources = resources,
                NotResources = form == 1 ? resources : PartialList<PolicyText>.Empty,
                Principals = form == 2 ? Models.List(Root(Foreign)) : PartialList<Principal>.Empty,
                Conditions = form > 9 ? conditions : PartialList<Condition>.Empty,
            }),
        1, 3).Select(statements => new PermissionsPolicy(statements));

    public static Gen<Accounts> Accounts { get; } = Gen.Select(Gen.Bool, Gen.Int[0, 5], Gen.Int[0, 5], (hasOrganization, trusted, deployed) =>
        new Accounts(
            [Own],
            trusted == 0 ? [Other] : [],
            hasOrganization ? "o-a1b2c3" : null,
            account => deployed == 0 && account == Foreign)
        {
            TellsOwn = trusted != 1,
        });

    private static readonly Gen<SessionDuration> AnyDuration = Gen.OneOf(
        SessionDuration.Written(60), SessionDuration.Written(900), SessionDuration.Written(3600), SessionDuration.Written(50000), SessionDuration.Written(3601), SessionDuration.Written(43200),
        new SessionDuration(900, 43200, IsWritten: false), new SessionDuration(4000, 5000, IsWritten: false),
        new SessionDuration(900, 3600, IsWritten: false), SessionDuration.Unknown);

    private static readonly Gen<CredentialOrigin> AnyOrigin = Gen.Frequency(
        (1, Gen.Enum<CredentialOrigin>()),
        (4, Gen.OneOf(CredentialOrigin.AssumedRole, CredentialOrigin.SessionToken, CredentialOrigin.LongTermKey)));

    private static readonly Gen<RequestedExternalId> AnyExternalId = Gen.Select(
        Gen.OneOf("a1b2", "<EXTERNAL-ID>", "changeme", "x", "a b", "a{?}", "{?}").Select(T), Gen.Int[0, 9], Gen.Bool,
        (value, form, isChecked) => new RequestedExternalId(value) { IsFresh = form == 0, IsCheckedBySdk = isChecked });

    private static readonly Gen<RequestedRole> AnyRole = Gen.Select(
        Gen.OneOf(
            "arn:aws:iam::111122223333:role/Deploy", "arn:aws:iam::111122223333:role/Deploy", "arn:aws:iam::111122223333:role/team/Deploy",
            "arn:aws:iam::111122223333:role/a:b", "arn:aws:iam::{own}:role/{?}", "arn:aws:iam::1111:role/x",
            "arn:aws:iam::111122223333:user/ann", "arn:aws:sts::111122223333:assumed-role/Deploy/ann", "arn:aws:iam::111122223333:role/dev-*",
            "arn:aws:iam:eu-west-1:111122223333:role/x", "arn:aws:lambda:eu-west-1:111122223333:function:f", "arn:aws:iam", "Deploy", "{?}").Select(T),
        Gen.Bool, (arn, isChecked) => new RequestedRole(arn) { IsCheckedBySdk = isChecked });

    private static readonly Gen<PolicyText> AnySessionName = Gen.OneOf("hop", "a", "a b", "ann@{?}", "{word}/x", "", "{?}", new string('a', 65)).Select(T);

    private static readonly Gen<PolicyText> AnyMfaDevice = Gen.OneOf("arn:aws:iam::111122223333:mfa/ann", "GAHT12345678", "{word}", "", "{?}").Select(T);

    private static readonly Gen<DeclaredRole> AnyDeclaredRole = Gen.Select(
        Gen.Frequency((12, "Deploy"), (1, "Other"), (1, "{?}")).Select(T), Gen.Frequency((12, "/"), (1, "/team/"), (1, "{?}")).Select(T),
        List(Gen.OneOf(SessionDuration.Written(3600), SessionDuration.Written(7200), SessionDuration.Unknown), 1, 1),
        List(
            Gen.Select(Gen.OneOf(Root(Foreign), Root("{own}")), Gen.Frequency((6, 1), (1, 0), (1, 2)).SelectMany(count => List(Gen.Select(
                Gen.Frequency((8, "StringEquals"), (1, "StringLike"), (1, "{?}")).Select(T), List(Gen.OneOf("a1b2", "c3d4").Select(T), 1, 2),
                (comparison, values) => new Condition(comparison, T("sts:ExternalId"), values)), count, count)),
                (principal, conditions) => Allow(principal) with { Conditions = conditions }), 1, 2),
        (name, path, maximum, statements) => new DeclaredRole(name, path) { Maximum = maximum, Trust = new(statements) });

    /// <summary>What is asked for, and what is declared: often the one is the other.</summary>
    private static readonly Gen<(PartialList<RequestedRole> Asked, PartialList<DeclaredRole> Declared)> AnyRoles = Gen.Frequency(
        (1, Gen.Select(List(AnyRole, 0, 2), List(AnyDeclaredRole, 0, 2))),
        (2, List(AnyDeclaredRole, 1, 2).Select(declared => (Models.List(new RequestedRole(T("arn:aws:iam::111122223333:role/Deploy"))), declared))));

    public static Gen<SessionRequest> SessionRequest { get; } = Gen.Select(
        Gen.Frequency((6, Gen.Const(SessionCall.AssumeRole)), (2, Gen.Const(SessionCall.GetSessionToken)), (1, Gen.Enum<SessionCall>())),
        List(
            // The analyzer of the SDK looks at constants alone.
            Gen.Select(List(AnyDuration, 1, 3), Gen.Bool, (values, isConstant) => new RequestedDuration(values)
            {
                IsCheckedBySdk = isConstant && values is { IsComplete: true, Items: [{ IsWritten: true }] },
            }), 0, 3),
        List(AnyOrigin, 1, 3),
        Gen.Frequency((6, Answer.Yes), (1, Answer.Maybe), (1, Answer.No)),
        Gen.Select(List(AnyExternalId, 0, 2), AnyRoles),
        Gen.Select(List(AnySessionName, 0, 2), List(AnyMfaDevice, 0, 2), Gen.Frequency((2, Answer.No), (1, Answer.Maybe), (1, Answer.Yes))),
        Gen.Bool,
        List(Gen.OneOf(Own, Other, "{own}", "{own}", "{?}").Select(T), 1, 2),
        // An incomplete list of origins has an unknown one: so says the model.
        (call, durations, origins, isAws, texts, options, isRenewedEarly, callers) => new SessionRequest(
            call, durations, origins.IsComplete ? origins : new(origins.Items.Add(CredentialOrigin.Unknown), isComplete: false), isAws)
        {
            ExternalIds = texts.Item1,
            Roles = texts.Item2.Asked,
            SessionNames = options.Item1,
            MfaDevices = options.Item2,
            HasMfaCode = options.Item3,
            IsRenewedEarly = isRenewedEarly,
            CallerAccounts = callers,
            DeclaredRoles = texts.Item2.Declared,
        });

    public static Gen<KeyCredentials> KeyCredentials { get; } = Gen.Select(
        Gen.OneOf("AKIA" + "Z4QN7TRB2XLMV6WD", "AKIA" + "IOSFODNN7EXAMPLE", "ASIA" + "Z4QN7TRB2XLMV6WD", "ASIA{?}", "minioadmin", "{?}").Select(T),
        Gen.Enum<Answer>(),
        Gen.OneOf("111122223333", "FwoGZXIvYXdzEBY", "1111{?}", "", "{?}").Select(T),
        Gen.Int[0, 5],
        (key, hasToken, account, form) => new KeyCredentials(key, hasToken) { Account = form < 3 ? null : account, IsAccountToken = form == 5 });

    public static Gen<KeptCredentials> KeptCredentials { get; } = Gen.Select(
        Gen.Enum<KeptPlace>(),
        List(Gen.Select(Gen.Enum<CredentialOrigin>(), MostlyOr(Answer.Yes), (kind, isFixed) => new KeptOrigin(kind, isFixed)), 0, 2),
        MostlyOr(Answer.Yes),
        MostlyOr(Answer.No),
        MostlyOr(Answer.No),
        (place, origins, once, expiry, shortLived) => new KeptCredentials(place, origins)
        {
            IsAssignedOnce = once,
            TellsOfExpiry = expiry,
            IsShortLived = shortLived,
        });

    public static Gen<DeclaredMaximum> DeclaredMaximum { get; } = Gen.Select(
        List(List(AnyDuration, 1, 3).Select(values => new RequestedDuration(values)), 0, 3), Gen.Enum<MaximumRefusal>(),
        (durations, refusal) => new DeclaredMaximum(durations, refusal));

    private static Gen<Answer> MostlyOr(Answer answer) => Gen.Select(Gen.Int[0, 3], Gen.Enum<Answer>(), (form, other) => form > 0 ? answer : other);

    private static string KeyFor(Principal principal) =>
        Caller.Of(principal).Kind is CallerKind.Everybody ? "aws:PrincipalOrgID"
        : Provider.Of(principal) is { Kind: ProviderKind.Saml } ? "SAML:aud"
        : principal.Value.ToString().Contains(GitHub, StringComparison.Ordinal) ? $"{GitHub}:sub"
        : principal.Kind is PrincipalKind.Federated ? "accounts.google.com:aud"
        : "sts:ExternalId";

    private static Gen<Condition> ConditionOn(string key) => Gen.Select(
        AnyOperator, List(Gen.OneOf(Keys.First(k => k.Key == key).Values).Select(T), 0, 2),
        Gen.Int[0, 7],
        (comparison, values, form) => new Condition(comparison, T(key), values) { IsAskedAsAccount = key == "sts:ExternalId" && form == 0 });

    private static Gen<PartialList<T>> List<T>(Gen<T> item, int least, int most) =>
        Gen.Select(item.Array[least, most], Gen.Int[0, 29], (items, completeness) => new PartialList<T>([.. items], completeness > 0));
}
