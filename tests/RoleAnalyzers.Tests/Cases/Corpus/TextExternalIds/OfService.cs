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
      ""Principal"": { ""Service"": {|ROLE3003:""lambda.amazonaws.com""|} },
      ""Action"": ""sts:AssumeRole"",
      ""Condition"": { ""StringEquals"": { ""sts:ExternalId"": ""c3f2a9"" } }
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
