using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public async Task CreateAsync(string provider)
    {
        var trust = $@"{{
  ""Version"": ""2012-10-17"",
  ""Statement"": [
    {{
      ""Effect"": ""Allow"",
      ""Principal"": {{ ""Federated"": {|ROLE2007:""arn:aws:iam::111122223333:saml-provider/{provider}""|} }},
      ""Action"": ""sts:AssumeRoleWithSAML""
    }}
  ]
}}";
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "reader", AssumeRolePolicyDocument = trust });
    }
}
