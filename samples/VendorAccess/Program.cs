using Amazon.CDK;
using VendorAccess;

var app = new App();
_ = new VendorAccessStack(app, "VendorAccess");
_ = new PartnersStack(app, "Partners");
_ = new SignInStack(app, "SignIn");
_ = new OperationsStack(app, "Operations");
_ = new ServicesStack(app, "Services");
_ = new MigratedStack(app, "Migrated");
app.Synth();
