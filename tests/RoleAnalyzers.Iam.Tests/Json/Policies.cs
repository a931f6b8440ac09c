namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>Trust policies as people write them, well-formed.</summary>
internal static class Policies
{
    public static readonly ImmutableArray<string> All =
    [
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "Vendor",
              "Effect": "Allow",
              "Principal": { "AWS": ["arn:aws:iam::111122223333:root", "444455556666"] },
              "Action": "sts:AssumeRole",
              "Condition": { "StringEquals": { "sts:ExternalId": "an-\u0069d" }, "Bool": { "aws:MultiFactorAuthPresent": true } }
            }
          ]
        }
        """,
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]}}""",
        "{\r\n\t\"Statement\": [\r\n\t\t{ \"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"sts:*\",\r\n\t\t\t\"Condition\": { \"NumericLessThan\": { \"aws:MultiFactorAuthAge\": -1.5e+3 } } } ]\r\n}\r\n",
        """
        {
            "Id": "\"quoted\" \\ \/ \ud83d\ude00 é",
            "Statement": [ ],
            "Extra": { "Fn::Sub": [ "${A}", { } ], "Null": null, "No": false }
        }
        """,
    ];
}
