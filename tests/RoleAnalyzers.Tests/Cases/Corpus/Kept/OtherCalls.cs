using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Sessions
{
    private static readonly AmazonSecurityTokenServiceClient Sts = new();

    private static readonly AWSCredentials {|ROLE1008:OfUser|} = {|#0:Sts.GetSessionTokenAsync(new GetSessionTokenRequest())|}.Result.Credentials;

    private static readonly AWSCredentials {|ROLE1008:OfFederation|} = {|#1:Sts.GetFederationTokenAsync(new GetFederationTokenRequest { Name = "reader" })|}.Result.Credentials;

    private static readonly AWSCredentials {|ROLE1008:OfWeb|} = {|#2:Sts.AssumeRoleWithWebIdentityAsync(
        new AssumeRoleWithWebIdentityRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result.Credentials;

    private static readonly AWSCredentials {|ROLE1008:OfSaml|} = {|#3:Sts.AssumeRoleWithSAMLAsync(
        new AssumeRoleWithSAMLRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader" })|}.Result.Credentials;
}
