using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    private const string Trust = @"{
  ""Version"": ""2012-10-17"",
  ""Statement"": [
    { ""Effect"": ""Allow"", ""Principal"": { ""Service"": {|ROLE4003:""stepfunctions.amazonaws.com""|} }, ""Action"": ""sts:AssumeRole"" }
  ]
}";

    public Task UpdateAsync() => iam.UpdateAssumeRolePolicyAsync(new UpdateAssumeRolePolicyRequest
    {
        RoleName = "reader",
        PolicyDocument = Trust,
    });
}
