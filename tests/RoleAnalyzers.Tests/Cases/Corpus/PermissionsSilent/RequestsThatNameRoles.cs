using Amazon.IdentityManagement.Model;

static class RequestsThatNameRoles
{
    public static object[] Of(string name, string permissionsBoundary) => new object[]
    {
        new PutRolePolicyRequest { RoleName = name, PolicyDocument = """{ "Statement": [ { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::444455556666:role/Auditor" } ] }""" },
        new PutRolePolicyRequest { RoleName = name, PolicyDocument = $$"""{ "Statement": [ { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "{{name}}" } ] }""" },
        new PutRolePolicyRequest { RoleName = name, PolicyDocument = """{ "Statement": [ { "Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*" } ] }""" },
        new PutRolePolicyRequest { RoleName = name, PolicyDocument = """{ "Statement": [ { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*", "Condition": { "StringEquals": { "aws:ResourceOrgID": "o-a1b2c3d4e5" } } } ] }""" },
        new PutRolePolicyRequest { RoleName = name, PolicyDocument = """{ "Statement": [ { "Effect": "Allow", "Action": "sts:AssumeRole", """ },
        new CreatePolicyRequest { PolicyName = nameof(PermissionsBoundary), PolicyDocument = """{ "Statement": [ { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" } ] }""" },
    };

    private static string PermissionsBoundary => "limit";
}
