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

/// <summary>An STS call that gives credentials.</summary>
/// <param name="Name">The method's name without <c>Async</c>; request and response types are named after it.</param>
/// <param name="Call">The call.</param>
/// <param name="Origin">The origin of the credentials in its response.</param>
internal sealed record StsCall(string Name, SessionCall Call, CredentialOrigin Origin)
{
    public string RequestType => $"{StsApi.Model}.{Name}Request";

    public string ResponseType => $"{StsApi.Model}.{Name}Response";
}

/// <summary>A constructor that asks for a role session when its object is first used, or at once.</summary>
/// <param name="Type">The full name of the class.</param>
/// <param name="Source">The parameter that gives the signing credentials, or the client that holds them.</param>
/// <param name="Request">The parameter whose <c>DurationSeconds</c> is asked for.</param>
/// <param name="RequestType">The type of that parameter, by which the constructor is told from its namesakes.</param>
internal sealed record SessionConstructor(string Type, string Source, string Request, string RequestType);

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
    public const string ImmutableCredentials = "Amazon.Runtime.ImmutableCredentials";
    public const string CallerIdentity = Model + ".GetCallerIdentityResponse";

    /// <summary>The property that holds a request's duration, in seconds.</summary>
    public const string DurationSeconds = "DurationSeconds";

    /// <summary>The property that holds the external ID that a request sends.</summary>
    public const string ExternalId = "ExternalId";

    /// <summary>The property of a response that holds the credentials of the session.</summary>
    public const string Credentials = "Credentials";

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
    ];

    /// <summary>The constructors that call AssumeRole.</summary>
    public static readonly ImmutableArray<SessionConstructor> SessionConstructors =
    [
        new("Amazon.Runtime.AssumeRoleAWSCredentials", "sourceCredentials", "options", "Amazon.Runtime.AssumeRoleAWSCredentialsOptions"),
        new("Amazon.SecurityToken.STSAssumeRoleAWSCredentials", "sts", "assumeRoleRequest", Model + ".AssumeRoleRequest"),
    ];
}
