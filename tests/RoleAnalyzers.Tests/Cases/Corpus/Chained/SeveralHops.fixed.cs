using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

// Each hop but the first is chained. Only those that ask for more than an hour fail.
var first = await new AmazonSecurityTokenServiceClient("AKIAIOSFODNN7EXAMPLE", args[0])
    .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = args[1], RoleSessionName = "hops", DurationSeconds = 43200 });
var second = await new AmazonSecurityTokenServiceClient(first.Credentials)
    .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = args[2], RoleSessionName = "hops", DurationSeconds = 3600 });
var third = await new AmazonSecurityTokenServiceClient(second.Credentials)
    .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = args[3], RoleSessionName = "hops", DurationSeconds = 3600 });
var fourth = await new AmazonSecurityTokenServiceClient(third.Credentials)
    .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = args[4], RoleSessionName = "hops", DurationSeconds = 3600 });
Console.WriteLine(fourth.Credentials.AccessKeyId);
