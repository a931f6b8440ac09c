using Amazon.IdentityManagement.Model;

static class Requests
{
    public static object[] Of(string name) => new object[]
    {
        new PutRolePolicyRequest
        {
            RoleName = name,
            PolicyName = "assume",
            PolicyDocument = """{ "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": {|ROLE3006:"*"|} } ] }""",
        },
        new PutUserPolicyRequest { UserName = name, PolicyDocument = $$"""{ "Statement": { "Effect": "Allow", "Action": [ "iam:PassRole" ], "Resource": [ "arn:aws:iam::{{name}}:role/*", {|ROLE3007:"*"|} ] } }""" },
        new PutGroupPolicyRequest { GroupName = name, PolicyDocument = System.Text.Json.JsonSerializer.Serialize(new { Statement = new { Effect = "Allow", Action = "sts:*", Resource = {|ROLE3006:"*"|} } }) },
        new CreatePolicyRequest { PolicyName = name, PolicyDocument = """{ "Statement": [ { "Effect": "Allow", "Action": "iam:PassRole", "Resource": {|ROLE3007:"*"|} } ] }""" },
        new CreatePolicyVersionRequest { PolicyArn = name, PolicyDocument = """{ "Statement": [ { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::*:role/Task" } ] }""" },
    };
}
