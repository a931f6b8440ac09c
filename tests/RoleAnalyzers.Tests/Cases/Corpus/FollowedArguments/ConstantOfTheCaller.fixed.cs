using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal sealed class ConstantOfTheCaller
{
    private const int WorkingDay = 3600;

    public void Start(string role) => SignIn(new SSOAWSCredentials("111122223333", "eu-west-1", "dev", "https://example.awsapps.com/start"), role, WorkingDay);

    private static void SignIn(AWSCredentials from, string role, int lasting)
    {
        var options = new AssumeRoleAWSCredentialsOptions { DurationSeconds = lasting };
        var credentials = new AssumeRoleAWSCredentials(from, role, "working-day", options);
        Console.WriteLine(credentials.GetCredentials().AccessKey);
    }
}
