namespace RoleAnalyzers.Tests.Harness;

/// <summary>The libraries that a test program may use, beside .NET 8's own.</summary>
[Flags]
public enum Libraries
{
    None = 0,

    /// <summary>AWSSDK.SecurityToken 3.7 and its core. Not together with <see cref="StsV4"/>.</summary>
    StsV3 = 1,

    /// <summary>AWSSDK.SecurityToken 4.0 and its core.</summary>
    StsV4 = 2,

    /// <summary>Amazon.CDK.Lib and what its public types need.</summary>
    Cdk = 4,

    /// <summary>The requests about roles of AWSSDK.IdentityManagement, by a stand-in: <see cref="IamRequests"/>.</summary>
    Iam = 8,

    /// <summary>Newtonsoft.Json 13.</summary>
    Newtonsoft = 16,

    /// <summary>
    /// AWSSDK.S3 of the major version that is named with it, the abstractions of dependency injection and of configuration, and with version 4 also
    /// AWSSDK.Extensions.NETCore.Setup, of which the package source has no other.
    /// </summary>
    Services = 32,

    /// <summary>xUnit.net, the one that these tests run with.</summary>
    Xunit = 64,
}
