using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>What the generated code sends with the real SDK of either major version, field by field, and what comes back.</summary>
public sealed class StsCallTests
{
    private const string Program = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;
        using RoleAnalyzers;

        [Delegation("arn:aws:iam::111122223333:role/audit/AuditReader", TrustedAccount = "444455556666", MaxSessionSeconds = 14400)]
        static partial class Asking { }

        [Delegation("arn:aws:iam::111122223333:role/Backup", TrustedAccount = "444455556666", RequiresExternalId = false)]
        static partial class Trusting { }

        static class Calls
        {
            public static Task<string> AssumeAsync(string address, TimeSpan? duration) => ToldAsync(address, sts => Asking.AssumeAsync(sts, "audit", "a1/b2:c3", duration));

            public static Task<string> AssumeChainedAsync(string address) => ToldAsync(address, sts => Asking.AssumeChainedAsync(sts, "audit", "a1b2"));

            public static Task<string> TrustingAsync(string address) => ToldAsync(address, sts => Trusting.AssumeAsync(sts, "audit", TimeSpan.FromMinutes(15)));

            public static Task<string> TrustingChainedAsync(string address) => ToldAsync(address, sts => Trusting.AssumeChainedAsync(sts, "audit"));

            public static Task<string> RefusedAsync(string address) => ToldAsync(address, sts => Asking.AssumeAsync(sts, "refused", "a1b2"));

            public static Task<string> WrongIdAsync(string address) => ToldAsync(address, sts => Asking.AssumeAsync(sts, "audit", "a b"));

            public static Task<string> CancelledAsync(string address) => ToldAsync(address, sts => Asking.AssumeAsync(sts, "audit", "a1b2", null, new CancellationToken(canceled: true)));

            public static string Kept() => Told(Asking.Credentials(new BasicAWSCredentials("key", "secret"), "audit", "a1b2"))
                + " " + Told(Trusting.Credentials(new BasicAWSCredentials("key", "secret"), "audit"));

            static string Told(AWSCredentials credentials)
            {
                var kept = (AssumeRoleAWSCredentials)credentials;
                return kept.RoleArn + "|" + kept.RoleSessionName + "|" + kept.Options.ExternalId + "|" + kept.Options.DurationSeconds + "|" + kept.SourceCredentials.GetCredentials().AccessKey;
            }

            static async Task<string> ToldAsync(string address, Func<IAmazonSecurityTokenService, Task<AssumeRoleResponse>> call)
            {
                var config = new AmazonSecurityTokenServiceConfig { ServiceURL = address, AuthenticationRegion = "us-east-1", MaxErrorRetry = 0 };
                using (var sts = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials("key", "secret"), config))
                {
                    try
                    {
                        var response = await call(sts);
                        return response.Credentials.AccessKeyId + " " + response.Credentials.SessionToken + " " + response.AssumedRoleUser.Arn;
                    }
                    catch (AmazonSecurityTokenServiceException refusal)
                    {
                        return refusal.ErrorCode + " " + (int)refusal.StatusCode + " " + refusal.Message;
                    }
                }
            }
        }
        """;

    private const string Session = "ASIAIOSFODNN7EXAMPLE token-of-the-session arn:aws:sts::111122223333:assumed-role/AuditReader/audit";

    /// <summary>One load context for each major version of the SDK.</summary>
    private static readonly Dictionary<Libraries, Lazy<Type>> Calls = new[] { Libraries.StsV3, Libraries.StsV4 }
        .ToDictionary(sdk => sdk, sdk => new Lazy<Type>(() => Generation.Load(Generation.Complete(Program, sdk), "Calls", new Libraried(sdk))));

    public static TheoryData<Libraries> Sdks => [Libraries.StsV3, Libraries.StsV4];

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task Role_session_name_external_ID_and_duration_are_sent(Libraries sdk)
    {
        await using var sts = await LoopbackSts.StartAsync();

        Assert.Equal(Session, await CallAsync(sdk, "AssumeAsync", sts.Address, TimeSpan.FromHours(4)));

        AssertAsked(sts, ("DurationSeconds", "14400"), ("ExternalId", "a1/b2:c3"), ("RoleArn", "arn:aws:iam::111122223333:role/audit/AuditReader"), ("RoleSessionName", "audit"));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task Without_a_duration_none_is_sent(Libraries sdk)
    {
        await using var sts = await LoopbackSts.StartAsync();

        Assert.Equal(Session, await CallAsync(sdk, "AssumeAsync", sts.Address, null));

        AssertAsked(sts, ("ExternalId", "a1/b2:c3"), ("RoleArn", "arn:aws:iam::111122223333:role/audit/AuditReader"), ("RoleSessionName", "audit"));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task A_chained_call_sends_no_duration(Libraries sdk)
    {
        await using var sts = await LoopbackSts.StartAsync();

        Assert.Equal(Session, await CallAsync(sdk, "AssumeChainedAsync", sts.Address));

        AssertAsked(sts, ("ExternalId", "a1b2"), ("RoleArn", "arn:aws:iam::111122223333:role/audit/AuditReader"), ("RoleSessionName", "audit"));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task Where_none_is_asked_for_no_external_ID_is_sent(Libraries sdk)
    {
        await using var sts = await LoopbackSts.StartAsync();

        await CallAsync(sdk, "TrustingAsync", sts.Address);
        AssertAsked(sts, ("DurationSeconds", "900"), ("RoleArn", "arn:aws:iam::111122223333:role/Backup"), ("RoleSessionName", "audit"));

        await CallAsync(sdk, "TrustingChainedAsync", sts.Address);
        AssertAsked(sts, ("RoleArn", "arn:aws:iam::111122223333:role/Backup"), ("RoleSessionName", "audit"));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task What_AWS_refuses_comes_as_the_SDKs_exception(Libraries sdk)
    {
        await using var sts = await LoopbackSts.StartAsync();

        Assert.Equal("AccessDenied 403 Not authorized to perform: sts:AssumeRole", await CallAsync(sdk, "RefusedAsync", sts.Address));
    }

    [Theory]
    [InlineData(Libraries.StsV3, 899.9)]
    [InlineData(Libraries.StsV3, 14401)]
    [InlineData(Libraries.StsV3, 1e9)]
    [InlineData(Libraries.StsV4, 899.9)]
    [InlineData(Libraries.StsV4, 14401)]
    [InlineData(Libraries.StsV4, -3600)]
    public async Task A_duration_that_the_role_does_not_allow_is_refused_before_anything_is_sent(Libraries sdk, double seconds)
    {
        await using var sts = await LoopbackSts.StartAsync();

        var refusal = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => CallAsync(sdk, "AssumeAsync", sts.Address, TimeSpan.FromSeconds(seconds)));

        Assert.Equal("duration", refusal.ParamName);
        Assert.Contains("900 to 14400 seconds", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Asked);
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task An_external_ID_that_cannot_be_is_refused_before_anything_is_sent(Libraries sdk)
    {
        await using var sts = await LoopbackSts.StartAsync();

        Assert.Equal("externalId", (await Assert.ThrowsAsync<ArgumentException>(() => CallAsync(sdk, "WrongIdAsync", sts.Address))).ParamName);

        Assert.Empty(sts.Asked);
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task A_call_can_be_cancelled(Libraries sdk)
    {
        await using var sts = await LoopbackSts.StartAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CallAsync(sdk, "CancelledAsync", sts.Address));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public void Credentials_that_renew_themselves_have_the_role_the_name_and_the_external_ID(Libraries sdk) => Assert.Equal(
        "arn:aws:iam::111122223333:role/audit/AuditReader|audit|a1b2||key arn:aws:iam::111122223333:role/Backup|audit|||key",
        Calls[sdk].Value.Call("Kept"));

    private static Task<string> CallAsync(Libraries sdk, string method, params object?[] arguments) => (Task<string>)Calls[sdk].Value.Call(method, arguments)!;

    /// <summary>What was asked last: these fields and no others.</summary>
    private static void AssertAsked(LoopbackSts sts, params (string Name, string Value)[] fields) => Assert.Equal(
        fields.Append(("Action", "AssumeRole")).Append(("Version", "2011-06-15")).OrderBy(field => field.Item1, StringComparer.Ordinal),
        sts.Asked[^1].Select(field => (field.Key, field.Value)));

    /// <summary>Where a program finds the assemblies of its SDK.</summary>
    private sealed class Libraried(Libraries sdk) : AssemblyLoadContext(sdk.ToString())
    {
        protected override Assembly? Load(AssemblyName name) => TestReferences.Of(sdk).OfType<PortableExecutableReference>()
            .FirstOrDefault(reference => reference.FilePath is { } path && Path.GetFileNameWithoutExtension(path) == name.Name && path.Contains("awssdk", StringComparison.OrdinalIgnoreCase))
            is { } library ? LoadFromAssemblyPath(library.FilePath!) : null;
    }
}
