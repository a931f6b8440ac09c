using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    private const string Trust = @"{
  ""Version"": ""2012-10-17"",
  ""Statement"": [
    {
      ""Effect"": ""Allow"",
      ""Principal"": { ""Service"": ""lambda.amazonaws.com"" },
      ""Action"": ""sts:AssumeRole""
    },
    {
      ""Effect"": ""Allow"",
      ""Principal"": { ""AWS"": ""999988887777"" },
      ""Action"": ""sts:AssumeRole"",
      ""Condition"": { ""StringEquals"": { ""sts:ExternalId"": ""c3f2a9"" } }
    }
  ]
}";

    public Task UpdateAsync() => iam.UpdateAssumeRolePolicyAsync(new UpdateAssumeRolePolicyRequest
    {
        RoleName = "reader",
        PolicyDocument = Trust,
    });
}
