using Amazon.CDK;
using Amazon.CDK.AWS.IAM;

var app = new App();
var stack = new Stack(app, "Reports");
_ = new Role(stack, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
app.Synth();
