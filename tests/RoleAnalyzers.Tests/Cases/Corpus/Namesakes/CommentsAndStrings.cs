// Libraries: None, StsV3, StsV4, Cdk, StsV3+Cdk, StsV4+Cdk
/* new Role(this, "Reader", new RoleProps { AssumedBy = new AnyPrincipal() }); */
class CommentsAndStrings
{
    // new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()).AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 43200 });
    public const string Template = """
        new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777") });
        """;

    public string Policy => "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"}]}";

#if NEVER
    void Never() => new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), "", "", new() { DurationSeconds = 43200 });
#endif
}
