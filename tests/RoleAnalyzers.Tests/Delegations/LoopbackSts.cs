using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>
/// A host on this machine alone that speaks the query protocol of AWS STS: it keeps what it is asked, and answers with a session, or, for
/// the session name <c>refused</c>, with an error (AWS STS API Reference, AssumeRole, Examples).
/// </summary>
internal sealed class LoopbackSts : IAsyncDisposable
{
    private const string Session = """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <AssumeRoleResult>
            <AssumedRoleUser>
              <Arn>arn:aws:sts::111122223333:assumed-role/AuditReader/audit</Arn>
              <AssumedRoleId>AROA123EXAMPLE123:audit</AssumedRoleId>
            </AssumedRoleUser>
            <Credentials>
              <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>
              <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY</SecretAccessKey>
              <SessionToken>token-of-the-session</SessionToken>
              <Expiration>2040-01-01T00:00:00Z</Expiration>
            </Credentials>
          </AssumeRoleResult>
          <ResponseMetadata><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ResponseMetadata>
        </AssumeRoleResponse>
        """;

    private const string Refusal = """
        <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform: sts:AssumeRole</Message></Error>
          <RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c8</RequestId>
        </ErrorResponse>
        """;

    private readonly WebApplication _host;
    private ImmutableArray<ImmutableSortedDictionary<string, string>> _asked = [];

    private LoopbackSts()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _host = builder.Build();
        _host.Urls.Add("http://127.0.0.1:0");
        _host.MapPost("/", AnswerAsync);
    }

    /// <summary>The fields of each request, in the order in which they came.</summary>
    public ImmutableArray<ImmutableSortedDictionary<string, string>> Asked => _asked;

    /// <summary>Where it listens.</summary>
    public string Address => _host.Urls.Single();

    public static async Task<LoopbackSts> StartAsync()
    {
        var host = new LoopbackSts();
        await host._host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var fields = form.ToImmutableSortedDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        ImmutableInterlocked.Update(ref _asked, static (asked, one) => asked.Add(one), fields);
        return fields["RoleSessionName"] == "refused"
            ? Results.Text(Refusal, "text/xml", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text(Session, "text/xml");
    }
}
