using Amazon.CDK;
using Audits;

var app = new App();
_ = new AuditedStack(app, "Audited");
_ = new AuditorStack(app, "Auditor");
app.Synth();
