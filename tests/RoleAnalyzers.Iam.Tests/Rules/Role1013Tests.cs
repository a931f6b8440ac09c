using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1013Tests
{
    private const string Device = "arn:aws:iam::111122223333:mfa/ann";

    private static readonly Role1013MfaCodeMissing Rule = new();

    [Theory]
    [InlineData(Answer.No, 1)]
    [InlineData(Answer.Maybe, 0)]
    [InlineData(Answer.Yes, 0)]
    public void A_device_without_a_code(Answer hasCode, int count) => Assert.Equal(count, Rule.Findings(Of(hasCode, Device)).Length);

    [Theory]
    [InlineData(Device, 1)]
    [InlineData("GAHT12345678", 1)]
    [InlineData("arn:aws:iam::{?}:mfa/{?}", 1)]
    [InlineData("{own}", 1)]
    [InlineData("{?}", 0)]
    [InlineData("", 0)]
    public void A_text_that_names_one(string device, int count) => Assert.Equal(count, Rule.Findings(Of(Answer.No, device)).Length);

    [Fact]
    public void Nothing_is_asked_without_a_device()
    {
        Assert.Empty(Rule.Findings(Of(Answer.No)));
        Assert.Empty(Rule.Findings(Of(Answer.No) with { MfaDevices = PartialList<RoleAnalyzers.Iam.Text.PolicyText>.Unknown }));
    }

    [Fact]
    public void Each_expression_is_judged_and_the_message_names_the_remedy()
    {
        Assert.Equal(
            [new(SessionPartKind.MfaDevice, 0), new(SessionPartKind.MfaDevice, 2)],
            Rule.Findings(Of(Answer.No, Device, "{?}", "GAHT12345678")).Select(finding => finding.Part));
        Assert.Equal(
            $"The MFA device '{Device}' is named and MfaTokenCodeCallback is not set, so that an exception is thrown when credentials are first "
            + "asked for; set the callback that gives the device's code",
            Rule.Message(Of(Answer.No, Device)));
    }

    private static SessionRequest Of(Answer hasCode, params string[] devices) => Request(SessionCall.AssumeRole, CredentialOrigin.Unknown) with
    {
        MfaDevices = List([.. devices.Select(T)]),
        HasMfaCode = hasCode,
    };
}
