using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class MethodsThatCallEachOther
{
    static async Task AgainAsync(AWSCredentials own, string role, int left)
    {
        own = new AssumeRoleAWSCredentials(own, role, {|ROLE1012:"night shift"|});
        if (left > 0)
            await AgainAsync(own, role, left - 1);
    }

    static AWSCredentials Day(AWSCredentials own, string role, int left) =>
        left == 0 ? own : Night(new AssumeRoleAWSCredentials(own, role, {|ROLE1012:"day shift"|}), role, left - 1);

    static AWSCredentials Night(AWSCredentials own, string role, int left) =>
        left == 0 ? own : Day(new AssumeRoleAWSCredentials(own, role, {|ROLE1012:"night shift"|}), role, left - 1);
}
