using Amazon.CDK;
using VendorAccess;

var app = new App();
_ = new VendorAccessStack(app, "VendorAccess");
app.Synth();
