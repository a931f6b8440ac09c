using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>What tells the origin of the credentials that a class stands for.</summary>
internal enum OriginTold
{
    /// <summary>The class itself.</summary>
    ByClass,

    /// <summary>The access key that the constructor takes: <c>ASIA…</c> belongs to a session, any other to a user.</summary>
    ByAccessKey,

    /// <summary>Where the session token comes from that the constructor takes.</summary>
    ByToken,
}

/// <summary>A class of the SDK that stands for credentials.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Origin">The origin; where <see cref="Told"/> asks an argument, the origin when the argument tells no other.</param>
/// <param name="Told">What tells the origin.</param>
internal sealed record CredentialClass(string Name, CredentialOrigin Origin, OriginTold Told = OriginTold.ByClass)
{
    /// <summary>A constructor parameter whose presence tells another origin, and that origin.</summary>
    public (string Parameter, CredentialOrigin Origin)? Variant { get; init; }

    /// <summary>
    /// True when every value of the class, wherever it was made, is of one kind of session, so that its type is enough.
    /// </summary>
    public bool IsAlwaysSession => Told != OriginTold.ByAccessKey
        && Origin is not (CredentialOrigin.Unknown or CredentialOrigin.LongTermKey or CredentialOrigin.Anonymous);
}

/// <summary>An STS call that gives credentials or a token for some time.</summary>
/// <param name="Name">The method's name without <c>Async</c>; request and response types are named after it.</param>
/// <param name="Call">The call.</param>
/// <param name="Origin">The origin of the credentials in its response; unknown where it gives none, or some of which nobody knows what they may call.</param>
internal sealed record StsCall(string Name, SessionCall Call, CredentialOrigin Origin)
{
    public string RequestType => $"{StsApi.Model}.{Name}Request";

    public string ResponseType => $"{StsApi.Model}.{Name}Response";
}

/// <summary>A constructor that asks for a role session when its object is first used, or at once.</summary>
/// <param name="Type">The full name of the class.</param>
/// <param name="Call">The call that it makes.</param>
internal sealed record SessionConstructor(string Type, SessionCall Call)
{
    /// <summary>The parameter that gives the signing credentials, or the client that holds them; null where nothing signs.</summary>
    public string? Source { get; init; }

    /// <summary>The parameter whose properties say what is asked for; null where there is none.</summary>
    public string? Request { get; init; }

    /// <summary>The type of that parameter.</summary>
    public string? RequestType { get; init; }

    /// <summary>The parameter that gives the role's ARN; null where the request does.</summary>
    public string? Role { get; init; }

    /// <summary>The parameter that gives the session's name; null where the request does, or nobody.</summary>
    public string? SessionName { get; init; }

    /// <summary>True when the object asks for another session 15 minutes before the one that it has ends.</summary>
    public bool IsRenewedEarly { get; init; }

    /// <summary>The parameter by which the constructor is told from others of the class.</summary>
    public string? Mark => Role ?? Request;
}

/// <summary>
/// What is known of AWSSDK.Core and AWSSDK.SecurityToken, versions 3.7 and 4.0, as data. A test compares each line with
/// the real assemblies. Names are metadata names; a class that one major version lacks is simply not found there.
/// </summary>
internal static class StsApi
{
    public const string Model = "Amazon.SecurityToken.Model";
    public const string Client = "Amazon.SecurityToken.AmazonSecurityTokenServiceClient";
    public const string ClientInterface = "Amazon.SecurityToken.IAmazonSecurityTokenService";
    public const string Config = "Amazon.SecurityToken.AmazonSecurityTokenServiceConfig";
    public const string CredentialsBase = "Amazon.Runtime.AWSCredentials";
    public const string ServiceClient = "Amazon.Runtime.AmazonServiceClient";
    public const string ServiceInterface = "Amazon.Runtime.IAmazonService";
    public const string ImmutableCredentials = "Amazon.Runtime.ImmutableCredentials";
    public const string CallerIdentity = Model + ".GetCallerIdentityResponse";

    /// <summary>The property that holds a request's duration, in seconds.</summary>
    public const string DurationSeconds = "DurationSeconds";

    /// <summary>The property that holds the external ID that a request sends.</summary>
    public const string ExternalId = "ExternalId";

    /// <summary>The property that holds the ARN of the role that a request asks for.</summary>
    public const string RoleArn = "RoleArn";

    /// <summary>The property of options that names an MFA device.</summary>
    public const string MfaSerialNumber = "MfaSerialNumber";

    /// <summary>The property of options that holds what gives the device's code.</summary>
    public const string MfaTokenCodeCallback = "MfaTokenCodeCallback";

    /// <summary>The property of a response that holds the credentials of the session.</summary>
    public const string Credentials = "Credentials";

    /// <summary>The options of AWSSDK.Extensions.NETCore.Setup, whose property <see cref="Credentials"/> holds the credentials of the clients made with them.</summary>
    public const string Options = "Amazon.Extensions.NETCore.Setup.AWSOptions";

    /// <summary>The method of the configuration that makes new options of it.</summary>
    public const string MakeOptions = "GetAWSOptions";

    /// <summary>The method of options that makes a client with their credentials.</summary>
    public const string MakeClient = "CreateServiceClient";

    /// <summary>The assemblies whose methods register services.</summary>
    public static readonly ImmutableHashSet<string> RegisteringAssemblies =
        ImmutableHashSet.Create("Microsoft.Extensions.DependencyInjection.Abstractions", "AWSSDK.Extensions.NETCore.Setup");

    /// <summary>The methods of theirs that register a service of which there is one, given it or what makes it.</summary>
    public static readonly ImmutableHashSet<string> SingletonMethods =
        ImmutableHashSet.Create("AddSingleton", "AddKeyedSingleton", "TryAddSingleton", "TryAddKeyedSingleton", "AddDefaultAWSOptions");

    /// <summary>The methods that register a service of which each request, or each user, gets one of its own.</summary>
    public static readonly ImmutableArray<string> ShortLivedMethods =
        ["AddScoped", "AddTransient", "TryAddScoped", "TryAddTransient", "AddKeyedScoped", "AddKeyedTransient", "AddHttpClient"];

    /// <summary>The classes of ASP.NET Core from which those derive that serve one request.</summary>
    public static readonly ImmutableHashSet<string> RequestClasses =
        ImmutableHashSet.Create("ControllerBase", "PageModel", "ViewComponent", "ComponentBase", "Hub");

    /// <summary>The assemblies by which a program of tests is known: of xUnit.net 2 and 3, NUnit, MSTest 3 and 4, TUnit.</summary>
    public static readonly ImmutableHashSet<string> TestAssemblies = ImmutableHashSet.Create(
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core");

    /// <summary>The property of a client's config that names an endpoint.</summary>
    public const string ServiceUrl = "ServiceURL";

    /// <summary>The domains of AWS's endpoints.</summary>
    public static readonly ImmutableArray<string> AwsHosts = ["amazonaws.com", "amazonaws.com.cn"];

    /// <summary>The property of a client's config that decides about endpoints by code.</summary>
    public const string EndpointProvider = "EndpointProvider";

    /// <summary>The property that gives back the constructor's argument of <see cref="SourceNames"/>.</summary>
    public const string SourceCredentials = "SourceCredentials";

    /// <summary>The parameter that takes the credentials which sign for others.</summary>
    public static readonly ImmutableHashSet<string> SourceNames = ImmutableHashSet.Create("sourceCredentials");

    /// <summary>Parameters and properties that hold an access key.</summary>
    public static readonly ImmutableHashSet<string> AccessKeyNames =
        ImmutableHashSet.Create("accessKey", "awsAccessKeyId", "accessKeyId", "AccessKey", "AccessKeyId");

    /// <summary>Parameters and properties that hold a session token.</summary>
    public static readonly ImmutableHashSet<string> TokenNames =
        ImmutableHashSet.Create("token", "awsSessionToken", "sessionToken", "Token", "SessionToken");

    /// <summary>The first parameter of the constructors that take an access key, in whatever class they are.</summary>
    public static readonly ImmutableHashSet<string> KeyParameters = ImmutableHashSet.Create("accessKey", "awsAccessKeyId");

    /// <summary>Parameters that take the id of the account that a key belongs to.</summary>
    public static readonly ImmutableHashSet<string> AccountNames = ImmutableHashSet.Create("accountId");

    /// <summary>The classes of credentials that a program makes of an access key. Clients take keys too.</summary>
    public static readonly ImmutableArray<string> KeyClasses =
        ["Amazon.Runtime.BasicAWSCredentials", "Amazon.Runtime.SessionAWSCredentials", ImmutableCredentials];

    /// <summary>Methods of credentials that give the same credentials in another shape.</summary>
    public static readonly ImmutableHashSet<string> SameCredentials =
        ImmutableHashSet.Create("GetCredentials", "GetCredentialsAsync", "Copy");

    /// <summary>The classes, with what each is as the source of an AssumeRole call. Those not listed are unknown.</summary>
    public static readonly ImmutableArray<CredentialClass> CredentialClasses =
    [
        new("Amazon.Runtime.BasicAWSCredentials", CredentialOrigin.LongTermKey, OriginTold.ByAccessKey),
        new("Amazon.Runtime.SessionAWSCredentials", CredentialOrigin.SessionCredentials, OriginTold.ByToken),
        new("Amazon.Runtime.AnonymousAWSCredentials", CredentialOrigin.Anonymous),
        new("Amazon.Runtime.AssumeRoleAWSCredentials", CredentialOrigin.AssumedRole),
        new("Amazon.Runtime.AssumeRoleWithWebIdentityCredentials", CredentialOrigin.WebIdentity),
        new("Amazon.Runtime.FederatedAWSCredentials", CredentialOrigin.Saml),
        new("Amazon.Runtime.InstanceProfileAWSCredentials", CredentialOrigin.InstanceProfile),
        new("Amazon.Runtime.ECSTaskCredentials", CredentialOrigin.Container),
        new("Amazon.Runtime.GenericContainerCredentials", CredentialOrigin.Container),
        new("Amazon.Runtime.URIBasedRefreshingCredentialHelper", CredentialOrigin.SessionCredentials),
        new("Amazon.Runtime.SSOAWSCredentials", CredentialOrigin.IdentityCenter),
        new("Amazon.SecurityToken.STSAssumeRoleAWSCredentials", CredentialOrigin.AssumedRole) { Variant = ("assumeRoleWithSamlRequest", CredentialOrigin.Saml) },
        new("Amazon.SecurityToken.Model.Credentials", CredentialOrigin.SessionCredentials, OriginTold.ByToken),
    ];

    /// <summary>Classes that may hold a session or a long-term key, which no one can tell from the code. Left unknown on purpose.</summary>
    public static readonly ImmutableArray<string> UnknownCredentialClasses =
    [
        "Amazon.Runtime.EnvironmentVariablesAWSCredentials",
        "Amazon.Runtime.LoginAWSCredentials",
        "Amazon.Runtime.ProcessAWSCredentials",
        "Amazon.Runtime.RefreshingAWSCredentials",
        "Amazon.Runtime.StoredProfileAWSCredentials",
    ];

    /// <summary>The calls that give credentials, by what their sessions are.</summary>
    public static readonly ImmutableArray<StsCall> Calls =
    [
        new("AssumeRole", SessionCall.AssumeRole, CredentialOrigin.AssumedRole),
        new("AssumeRoleWithSAML", SessionCall.AssumeRoleWithSaml, CredentialOrigin.Saml),
        new("AssumeRoleWithWebIdentity", SessionCall.AssumeRoleWithWebIdentity, CredentialOrigin.WebIdentity),
        new("GetSessionToken", SessionCall.GetSessionToken, CredentialOrigin.SessionToken),
        new("GetFederationToken", SessionCall.GetFederationToken, CredentialOrigin.FederationToken),
        new("AssumeRoot", SessionCall.AssumeRoot, CredentialOrigin.Unknown),
        new("GetWebIdentityToken", SessionCall.GetWebIdentityToken, CredentialOrigin.Unknown),
    ];

    /// <summary>The constructors that ask for a role session.</summary>
    public static readonly ImmutableArray<SessionConstructor> SessionConstructors =
    [
        new("Amazon.Runtime.AssumeRoleAWSCredentials", SessionCall.AssumeRole)
        {
            Source = "sourceCredentials",
            Request = "options",
            RequestType = "Amazon.Runtime.AssumeRoleAWSCredentialsOptions",
            Role = "roleArn",
            SessionName = "roleSessionName",
            IsRenewedEarly = true,
        },
        new("Amazon.Runtime.AssumeRoleWithWebIdentityCredentials", SessionCall.AssumeRoleWithWebIdentity)
        {
            Request = "options",
            RequestType = "Amazon.Runtime.AssumeRoleWithWebIdentityCredentialsOptions",
            Role = "roleArn",
            SessionName = "roleSessionName",
        },
        new("Amazon.Runtime.FederatedAWSCredentials", SessionCall.AssumeRoleWithSaml) { Role = "roleArn" },
        new("Amazon.SecurityToken.STSAssumeRoleAWSCredentials", SessionCall.AssumeRole)
        {
            Source = "sts",
            Request = "assumeRoleRequest",
            RequestType = Model + ".AssumeRoleRequest",
        },
        new("Amazon.SecurityToken.STSAssumeRoleAWSCredentials", SessionCall.AssumeRoleWithSaml)
        {
            Request = "assumeRoleWithSamlRequest",
            RequestType = Model + ".AssumeRoleWithSAMLRequest",
        },
    ];
}
