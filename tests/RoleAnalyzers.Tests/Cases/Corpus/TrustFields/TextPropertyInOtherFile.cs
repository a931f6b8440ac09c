using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Reset(IAmazonIdentityManagementService iam)
{
    public async Task RunAsync(string role)
    {
        var request = new UpdateAssumeRolePolicyRequest { RoleName = role };
        request.PolicyDocument = {|ROLE2001:Documents.Trust|};
        await iam.UpdateAssumeRolePolicyAsync(request);
    }
}
// File: Documents.cs
internal static class Documents
{
    public static string Trust => {|#0:@"{
        ""Version"": ""2012-10-17"",
        ""Statement"": { ""Effect"": ""Allow"", ""Principal"": { ""AWS"": ""*"" }, ""Action"": ""sts:AssumeRole"" }
    }"|};
}
