using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace VendorAccess;

/// <summary>The bill of our cloud: a bucket of cost reports, a role in which people read them, and a role for the vendor that analyses them.</summary>
public sealed class VendorAccessStack : Stack
{
    public VendorAccessStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        var reports = new Bucket(this, "Reports", new BucketProps
        {
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
        });

        // Whoever works in this account may look at the reports.
        var reader = new Role(this, "ReportReader", new RoleProps
        {
            Description = "Reads the cost reports",
            AssumedBy = new AnyPrincipal(),
        });
        reports.GrantRead(reader);

        // The vendor fetches new reports every night, from its own account.
        var vendor = new Role(this, "CostVendor", new RoleProps
        {
            Description = "Lets the vendor fetch the cost reports",
            AssumedBy = new AccountPrincipal("999988887777"),
            MaxSessionDuration = Duration.Hours(1),
        });
        reports.GrantRead(vendor);
    }
}
