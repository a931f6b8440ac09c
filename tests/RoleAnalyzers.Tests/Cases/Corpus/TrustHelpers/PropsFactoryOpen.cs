using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class GalleryStack : Stack
{
    internal GalleryStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Viewer", {|ROLE2001:Viewing("thumbnails")|});
    }

    private static RoleProps Viewing(string what)
    {
        var props = {|#0:new RoleProps { Description = "Views " + what }|};
        props.AssumedBy = new AnyPrincipal();
        return props;
    }
}
