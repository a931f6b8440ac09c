using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;
using Newtonsoft.Json.Linq;

namespace VendorAccess;

/// <summary>Roles as they came out of old templates, with their policies as text or as dictionaries, which the CDK passes on as they are.</summary>
public sealed class MigratedStack : Stack
{
    public MigratedStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        // The text is the one of the template.
        _ = new CfnRole(this, "Importer", new CfnRoleProps
        {
            AssumeRolePolicyDocument = JObject.Parse("""
                {
                  "Version": "2008-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Principal": { "Service": "lambda.amazonaws.com" },
                      "Action": "sts:AssumeRole",
                      "Resource": "*"
                    }
                  ]
                }
                """),
        });

        // Imports by hand, for at most a day.
        _ = new CfnRole(this, "Operator", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                { "Version", "2012-10-17" },
                {
                    "Statement", new object[]
                    {
                        new Dictionary<string, object>
                        {
                            { "Effect", "Allow" },
                            { "Principal", new Dictionary<string, object> { { "AWS", $"arn:aws:iam::{Account}:root" } } },
                            { "Action", "sts:AssumeRole" },
                        },
                        new Dictionary<string, object>
                        {
                            { "Effect", "Deny" },
                            { "NotPrincipal", new Dictionary<string, object> { { "AWS", $"arn:aws:iam::{Account}:root" } } },
                            { "Action", "sts:AssumeRole" },
                        },
                    }
                },
            },
            MaxSessionDuration = 86400,
        });
    }
}
