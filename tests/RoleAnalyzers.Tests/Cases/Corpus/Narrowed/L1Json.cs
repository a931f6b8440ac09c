using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1JsonStack : Stack
{
    public L1JsonStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        const string Organization = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole",
                "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}
            """;
        new CfnRole(this, "Text", new CfnRoleProps { AssumeRolePolicyDocument = Organization });
        new CfnRole(this, "Parsed", new CfnRoleProps { AssumeRolePolicyDocument = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object>>(Organization) });
        new CfnRole(this, "Document", new CfnRoleProps { AssumeRolePolicyDocument = PolicyDocument.FromJson(System.Text.Json.Nodes.JsonNode.Parse(Organization)) });

        // What code goes on to change is not known any more.
        var tree = System.Text.Json.Nodes.JsonNode.Parse("""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}""");
        tree["Statement"][0]["Principal"]["AWS"] = $"arn:aws:iam::{Account}:root";
        new CfnRole(this, "Changed", new CfnRoleProps { AssumeRolePolicyDocument = tree });
        new CfnRole(this, "Unknown", new CfnRoleProps { AssumeRolePolicyDocument = PolicyDocument.FromJson(System.IO.File.ReadAllText(id)) });
    }
}
