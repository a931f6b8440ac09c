using Amazon.Runtime;

class OwnMethods
{
    public static Task AssumeRoleAsync(string role, int durationSeconds) => Task.Delay(durationSeconds);

    public static Task<string> AssumeRole(AWSCredentials credentials, string role, int seconds) => Task.FromResult($"{role}{seconds}{credentials}");

    static async Task RunAsync()
    {
        await AssumeRoleAsync("arn:aws:iam::111122223333:role/Reports", 43200);
        await AssumeRole(new InstanceProfileAWSCredentials(), "arn:aws:iam::111122223333:role/Reports", 43200);
    }
}
