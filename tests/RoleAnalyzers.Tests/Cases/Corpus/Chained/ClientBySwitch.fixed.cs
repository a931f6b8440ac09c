using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

enum Place { Laptop, Instance, Pipeline }

class Switch
{
    static Task AssumeAsync(Place place, string tokenFile, string entry, string target)
    {
        AWSCredentials source = place switch
        {
            Place.Laptop => new SSOAWSCredentials("111122223333", "eu-west-1", "Admin", "https://acme.awsapps.com/start"),
            Place.Instance => new InstanceProfileAWSCredentials(),
            _ => new AssumeRoleWithWebIdentityCredentials(tokenFile, entry, "switch"),
        };
        return new AmazonSecurityTokenServiceClient(source).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = target, RoleSessionName = "switch", DurationSeconds = 3600 });
    }
}
