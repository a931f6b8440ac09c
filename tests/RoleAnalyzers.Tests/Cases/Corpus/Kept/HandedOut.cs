using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    // What an object that renews itself hands out is of one session all the same.
    private static readonly ImmutableCredentials {|ROLE1008:Keys|} =
        {|#0:new AssumeRoleAWSCredentials(new BasicAWSCredentials("minioadmin", "minioadmin"), "arn:aws:iam::111122223333:role/Reader", "reader")|}.GetCredentials();

    public static string Id => Keys.AccessKey;
}
