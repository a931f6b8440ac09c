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
      ""Principal"": {{ ""Federated"": ""arn:aws:iam::111122223333:saml-provider/{provider}"" }},
      ""Action"": ""sts:AssumeRoleWithSAML"",
      ""Condition"": {{
        ""StringEquals"": {{
          ""SAML:aud"": ""https://signin.aws.amazon.com/saml""
        }}
      }}
    }}
  ]
}}";
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "reader", AssumeRolePolicyDocument = trust });
    }
}
