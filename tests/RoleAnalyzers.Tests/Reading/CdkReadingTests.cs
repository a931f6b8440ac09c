using Microsoft.CodeAnalysis.CSharp;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Programs and the trust policies that they declare with the CDK, part by part, with the place of each.</summary>
public sealed class CdkReadingTests
{
    private const string Orders = "new Dictionary<string, object> { [\"StringEquals\"] = new Dictionary<string, object> { [\"aws:PrincipalOrgID\"] = \"o-1\" } }";

    [Theory]
    [InlineData("new AccountPrincipal(\"111122223333\")", "Aws arn:${AWS::Partition}:iam::111122223333:root", "sts:AssumeRole")]
    [InlineData("new AccountPrincipal(Account)", "Aws arn:${AWS::Partition}:iam::${AWS::AccountId}:root", "sts:AssumeRole")]
    [InlineData("new AccountPrincipal(name)", "Aws arn:${AWS::Partition}:iam::{…}:root", "sts:AssumeRole")]
    [InlineData("new AccountRootPrincipal()", "Aws arn:${AWS::Partition}:iam::${AWS::AccountId}:root", "sts:AssumeRole")]
    [InlineData("new ArnPrincipal(\"arn:aws:iam::111122223333:role/dev\")", "Aws arn:aws:iam::111122223333:role/dev", "sts:AssumeRole")]
    [InlineData("new ArnPrincipal(\"*\")", "Aws *", "sts:AssumeRole")]
    [InlineData("new AnyPrincipal()", "Aws *", "sts:AssumeRole")]
    [InlineData("new StarPrincipal()", "Star *", "sts:AssumeRole")]
    [InlineData("new ServicePrincipal(\"lambda.amazonaws.com\")", "Service lambda.amazonaws.com", "sts:AssumeRole")]
    [InlineData("new ServicePrincipal(\"ecs-tasks\")", "Service ecs-tasks.amazonaws.com", "sts:AssumeRole")]
    [InlineData("new ServicePrincipal(\"ec2.amazonaws.com.cn\")", "Service ec2.amazonaws.com", "sts:AssumeRole")]
    [InlineData("new ServicePrincipal(\"lambda.amazon.com\")", "Service lambda.amazon.com", "sts:AssumeRole")]
    [InlineData("new ServicePrincipal($\"states.{Region}.amazonaws.com\")", "Service states.{…}.amazonaws.com", "sts:AssumeRole")]
    [InlineData("new FederatedPrincipal(\"accounts.google.com\")", "Federated accounts.google.com", "sts:AssumeRole")]
    [InlineData("new FederatedPrincipal(\"x\", null, \"sts:AssumeRoleWithSAML\")", "Federated x", "sts:AssumeRoleWithSAML")]
    [InlineData("new WebIdentityPrincipal(\"accounts.google.com\")", "Federated accounts.google.com", "sts:AssumeRoleWithWebIdentity")]
    [InlineData("new OpenIdConnectPrincipal(oidc)", "Federated {…}", "sts:AssumeRoleWithWebIdentity")]
    [InlineData("new SamlPrincipal(saml, new Dictionary<string, object>())", "Federated {…}", "sts:AssumeRoleWithSAML")]
    [InlineData("new CanonicalUserPrincipal(\"79a5\")", "CanonicalUser 79a5", "sts:AssumeRole")]
    [InlineData("new SessionTagsPrincipal(new AnyPrincipal())", "Aws *", "sts:AssumeRole + sts:TagSession")]
    [InlineData("new AnyPrincipal().WithSessionTags()", "Aws *", "sts:AssumeRole + sts:TagSession")]
    public async Task Principal_class_gives_principal_and_action(string expression, string principal, string action)
    {
        var creation = expression.Contains("new AnyPrincipal()") ? "new AnyPrincipal()" : expression;

        await Check($"{Role($"AssumedBy = {expression}")}", $"Allow {principal} @{creation} | {action}");
    }

    [Theory]
    [InlineData("new OrganizationPrincipal(\"o-1\")", "Aws *", "new OrganizationPrincipal(\"o-1\")", "StringEquals aws:PrincipalOrgID = o-1 @new OrganizationPrincipal(\"o-1\")")]
    [InlineData("new AnyPrincipal().InOrganization(\"o-1\")", "Aws *", "new AnyPrincipal()", "StringEquals aws:PrincipalOrgID = o-1 @new AnyPrincipal().InOrganization(\"o-1\")")]
    [InlineData("new AnyPrincipal().WithConditions(" + Orders + ")", "Aws *", "new AnyPrincipal()", "StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"")]
    [InlineData("new PrincipalWithConditions(new AnyPrincipal(), " + Orders + ")", "Aws *", "new AnyPrincipal()", "StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"")]
    [InlineData("new ServicePrincipal(\"a.b\", new ServicePrincipalOpts { Conditions = " + Orders + " })", "Service a.b", "new ServicePrincipal(\"a.b\", new ServicePrincipalOpts { Conditions = " + Orders + " })", "StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"")]
    [InlineData("new FederatedPrincipal(\"x\", " + Orders + ")", "Federated x", "new FederatedPrincipal(\"x\", " + Orders + ")", "StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"")]
    [InlineData("new AnyPrincipal().WithConditions(unknown)", "Aws *", "new AnyPrincipal()", "…")]
    [InlineData("new AnyPrincipal().WithConditions(null)", "Aws *", "new AnyPrincipal()", null)]
    public async Task Principal_brings_its_conditions(string expression, string principal, string creation, string? conditions) =>
        await Check(
            Role($"AssumedBy = {expression}"),
            $"Allow {principal} @{creation} | sts:AssumeRole{(conditions is null ? "" : " | " + conditions)}");

    /// <summary>Each way in which the same four principals may be joined.</summary>
    [Theory]
    [InlineData("AssumedBy = new CompositePrincipal(new AnyPrincipal(), new ServicePrincipal(\"a.b\"))", "")]
    [InlineData("AssumedBy = new CompositePrincipal(new IPrincipal[] { new AnyPrincipal(), new ServicePrincipal(\"a.b\") })", "")]
    [InlineData("AssumedBy = new CompositePrincipal([new AnyPrincipal(), new ServicePrincipal(\"a.b\")])", "")]
    [InlineData("AssumedBy = new CompositePrincipal(new AnyPrincipal()).AddPrincipals(new ServicePrincipal(\"a.b\"))", "")]
    [InlineData("AssumedBy = all", "var all = new CompositePrincipal(new AnyPrincipal()); all.AddPrincipals(new ServicePrincipal(\"a.b\"));")]
    [InlineData("AssumedBy = new CompositePrincipal(list.ToArray())", "var list = new List<IPrincipal> { new AnyPrincipal() }; list.Add(new ServicePrincipal(\"a.b\"));")]
    [InlineData("AssumedBy = new CompositePrincipal(new CompositePrincipal(new AnyPrincipal()), new ServicePrincipal(\"a.b\"))", "")]
    [InlineData("AssumedBy = flag ? new AnyPrincipal() : new ServicePrincipal(\"a.b\")", "")]
    public async Task Several_principals_are_a_statement_each(string property, string before) =>
        await Check(
            before + Role(property),
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole",
            "Allow Service a.b @new ServicePrincipal(\"a.b\") | sts:AssumeRole");

    [Fact]
    public async Task Members_of_a_composite_keep_their_own_conditions() =>
        await Check(
            Role($"AssumedBy = new CompositePrincipal(new AnyPrincipal().WithConditions({Orders}), new AccountRootPrincipal())"),
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole | StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"",
            "Allow Aws arn:${AWS::Partition}:iam::${AWS::AccountId}:root @new AccountRootPrincipal() | sts:AssumeRole");

    [Fact]
    public async Task Conditions_on_a_composite_are_on_each_of_its_statements_and_repeat_the_first_action() =>
        await Check(
            Role($"AssumedBy = new CompositePrincipal(new AnyPrincipal(), new WebIdentityPrincipal(\"x\")).WithConditions({Orders})"),
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole | StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"",
            "Allow Federated x @new WebIdentityPrincipal(\"x\") | sts:AssumeRoleWithWebIdentity + sts:AssumeRole | StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"");

    [Theory]
    [InlineData("new CompositePrincipal(new AnyPrincipal(), principal)", "Unknown {…} @principal | … | …")]
    [InlineData("new CompositePrincipal(new AnyPrincipal(), other)", "Unknown {…} @other | … | …")]
    [InlineData("flag ? principal : new AnyPrincipal()", "Unknown {…} @flag ? principal : new AnyPrincipal() | … | …")]
    public async Task Principal_that_is_not_known_leaves_the_others_known(string expression, string unknown)
    {
        const string Any = "Allow Aws * @new AnyPrincipal() | sts:AssumeRole";

        await Check(Role($"AssumedBy = {expression}"), expression[0] == 'f' ? [$"Allow {unknown}", Any] : [Any, $"Allow {unknown}"]);
    }

    [Theory]
    [InlineData("new CompositePrincipal(names.Select(x => new ArnPrincipal(x)).ToArray())")]
    [InlineData("new CompositePrincipal(Many())")]
    public async Task Principals_that_are_not_known_are_one_unknown_principal(string expression) =>
        await CheckMembers(
            Role($"AssumedBy = {expression}"),
            "static IPrincipal[] Many() => throw new InvalidOperationException();",
            $"Allow Unknown {{…}} @{expression} | … | …");

    [Fact]
    public async Task Principal_added_in_a_branch_is_there() =>
        await Check(
            "var all = new CompositePrincipal(new AccountRootPrincipal()); if (flag) all.AddPrincipals(new AnyPrincipal());" + Role("AssumedBy = all"),
            "Allow Aws arn:${AWS::Partition}:iam::${AWS::AccountId}:root @new AccountRootPrincipal() | sts:AssumeRole",
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole");

    [Fact]
    public async Task Composite_that_holds_itself_ends_unknown()
    {
        var policy = await CdkReadings.OfAsync(
            Program("var all = new CompositePrincipal(new AnyPrincipal()); all.AddPrincipals(all);" + Role("AssumedBy = all"), ""), CdkReadings.Policy);

        Assert.StartsWith("Allow Aws * @new AnyPrincipal() | sts:AssumeRole\n", policy);
        Assert.EndsWith("Allow Unknown {…} @new CompositePrincipal(new AnyPrincipal()) | … | …", policy);
    }

    // --- External IDs ----------------------------------------------------------------------------------------------

    [Theory]
    [InlineData("new[] { \"abc\" }", "StringEquals sts:ExternalId = abc")]
    [InlineData("[\"abc\", name]", "StringEquals sts:ExternalId = abc or {…}")]
    [InlineData("new string[] { }", null)]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    [InlineData("names", "…")]
    public async Task External_ids_are_on_each_statement(string ids, string? condition) =>
        await Check(
            Role($"AssumedBy = new CompositePrincipal(new AnyPrincipal(), new ServicePrincipal(\"a.b\")), ExternalIds = {ids}"),
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole" + Condition(ids, condition),
            "Allow Service a.b @new ServicePrincipal(\"a.b\") | sts:AssumeRole" + Condition(ids, condition));

    private static string Condition(string ids, string? condition) =>
        condition is null ? "" : condition == "…" ? " | …" : $" | {condition} @{ids}";

    [Fact]
    public async Task External_ids_set_in_a_branch_may_be_there() =>
        await Check(
            "var props = new RoleProps { AssumedBy = new AnyPrincipal() }; if (flag) props.ExternalIds = [\"abc\"]; new Role(this, \"Role\", props);",
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole | …");

    [Fact]
    public async Task External_ids_are_not_on_statements_added_later() =>
        await Check(
            "var role = " + Role("AssumedBy = new AccountRootPrincipal(), ExternalIds = [\"abc\"]")
                + Statement("Actions = [\"sts:AssumeRole\"], Principals = [new AnyPrincipal()]"),
            "Allow Aws arn:${AWS::Partition}:iam::${AWS::AccountId}:root @new AccountRootPrincipal() | sts:AssumeRole | StringEquals sts:ExternalId = abc @[\"abc\"]",
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole");

    // --- Conditions ------------------------------------------------------------------------------------------------

    [Theory]
    [InlineData("new Dictionary<string, object> { [\"Bool\"] = new Dictionary<string, object> { [\"k\"] = true } }", "Bool k = true @\"k\"")]
    [InlineData("new Dictionary<string, object> { { \"StringLike\", new Dictionary<string, string> { { \"k\", \"v\" } } } }", "StringLike k = v @\"k\"")]
    [InlineData("new Dictionary<string, object> { [\"StringLike\"] = new Dictionary<string, object> { [\"k\"] = new[] { \"v\", \"w\" } } }", "StringLike k = v or w @\"k\"")]
    [InlineData("new Dictionary<string, object> { [\"StringLike\"] = new Dictionary<string, object> { [\"k\"] = new List<string> { \"v\" } } }", "StringLike k = v @\"k\"")]
    [InlineData("new Dictionary<string, object> { [\"StringLike\"] = new Dictionary<string, object> { [$\"{name}:sub\"] = name } }", "StringLike {…}:sub = {…} @$\"{name}:sub\"")]
    [InlineData("new Dictionary<string, object> { [\"StringLike\"] = new Dictionary<string, object> { [\"k\"] = names } }", "StringLike k = … @\"k\"")]
    [InlineData("new Dictionary<string, object> { [\"StringLike\"] = unknown }", "…")]
    [InlineData("new Dictionary<string, object> { [\"StringLike\"] = new Dictionary<string, object> { [\"k\"] = flag ? \"a\" : \"b\" } }", "StringLike k = … @\"k\"")]
    [InlineData("new Dictionary<string, object>()", "")]
    [InlineData("new Dictionary<string, object> { }", "")]
    public async Task Conditions_are_read_from_dictionaries(string dictionary, string conditions) =>
        await Check(
            Role($"AssumedBy = new AnyPrincipal().WithConditions({dictionary})"),
            $"Allow Aws * @new AnyPrincipal() | sts:AssumeRole{(conditions.Length == 0 ? "" : " | ")}{conditions}");

    [Theory]
    [InlineData("var d = new Dictionary<string, object>(); d[\"Bool\"] = new Dictionary<string, object> { [\"k\"] = \"v\" };", "Bool k = v @\"k\"")]
    [InlineData("var d = new Dictionary<string, object>(); d.Add(\"Bool\", new Dictionary<string, object> { [\"k\"] = \"v\" });", "Bool k = v @\"k\"")]
    [InlineData("var d = new Dictionary<string, object>(); if (flag) d[\"Bool\"] = new Dictionary<string, object> { [\"k\"] = \"v\" };", "…")]
    [InlineData("var d = new Dictionary<string, object>(); Fill(d);", "…")]
    [InlineData("var d = flag ? new Dictionary<string, object>() : new Dictionary<string, object> { [\"Bool\"] = unknown };", "…")]
    [InlineData("var i = new Dictionary<string, object> { [\"k\"] = \"v\" }; i[\"k\"] = \"w\"; var d = new Dictionary<string, object> { [\"Bool\"] = i };", "Bool k = w @\"k\"")]
    public async Task Conditions_are_read_from_dictionaries_built_step_by_step(string before, string conditions) =>
        await CheckMembers(
            before + Role("AssumedBy = new AnyPrincipal().WithConditions(d)"),
            "void Fill(Dictionary<string, object> d) => d.Clear();",
            $"Allow Aws * @new AnyPrincipal() | sts:AssumeRole | {conditions}");

    [Fact]
    public async Task Conditions_merge_operator_by_operator_and_the_later_one_of_a_key_wins() =>
        await Check(
            Role($"AssumedBy = new OrganizationPrincipal(\"o-0\").WithConditions({Orders}), ExternalIds = [\"abc\"]"),
            "Allow Aws * @new OrganizationPrincipal(\"o-0\") | sts:AssumeRole | StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\" & StringEquals sts:ExternalId = abc @[\"abc\"]");

    [Fact]
    public async Task Conditions_are_added_to_a_principal_with_conditions() =>
        await Check(
            $"var p = new PrincipalWithConditions(new AnyPrincipal(), new Dictionary<string, object>()); p.AddConditions({Orders}); "
                + "p.AddCondition(\"Bool\", new Dictionary<string, object> { [\"k\"] = \"v\" });" + Role("AssumedBy = p"),
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole | StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\" & Bool k = v @\"k\"");

    [Fact]
    public async Task Saml_console_replaces_the_block_of_its_operator()
    {
        const string Own = "new Dictionary<string, object> { [\"StringEquals\"] = new Dictionary<string, object> { [\"a\"] = \"b\" }, [\"StringLike\"] = new Dictionary<string, object> { [\"c\"] = \"d\" } }";

        await Check(
            Role($"AssumedBy = new SamlConsolePrincipal(saml, {Own})"),
            $"Allow Federated {{…}} @new SamlConsolePrincipal(saml, {Own}) | sts:AssumeRoleWithSAML | StringLike c = d @\"c\" & StringEquals SAML:aud = https://signin.{{…}}/saml @new SamlConsolePrincipal(saml, {Own})");
    }

    // --- Texts -----------------------------------------------------------------------------------------------------

    [Theory]
    [InlineData("Account", "${AWS::AccountId}")]
    [InlineData("this.Account", "${AWS::AccountId}")]
    [InlineData("Stack.Of(this).Account", "${AWS::AccountId}")]
    [InlineData("Aws.ACCOUNT_ID", "${AWS::AccountId}")]
    [InlineData("new ScopedAws(this).AccountId", "${AWS::AccountId}")]
    [InlineData("Fn.Ref(\"AWS::AccountId\")", "${AWS::AccountId}")]
    [InlineData("Fn.Sub(\"${AWS::AccountId}\")", "${AWS::AccountId}")]
    [InlineData("Fn.Join(\"\", new[] { \"a:\", Fn.Ref(\"AWS::AccountId\") })", "a:${AWS::AccountId}")]
    [InlineData("Token.AsString(Aws.ACCOUNT_ID)", "${AWS::AccountId}")]
    [InlineData("other.Env.Account", "${AWS::AccountId}")]
    [InlineData("env.Account", "${AWS::AccountId}")]
    [InlineData("props.Env.Account", "${AWS::AccountId}")]
    [InlineData("$\"arn:{Partition}:iam::{Account}:root\"", "arn:${AWS::Partition}:iam::${AWS::AccountId}:root")]
    [InlineData("\"arn:aws:iam::\" + Account + \":root\"", "arn:aws:iam::${AWS::AccountId}:root")]
    [InlineData("Fn.Sub(\"arn:${AWS::Partition}:iam::${AWS::AccountId}:${!x}/${Name}\")", "arn:${AWS::Partition}:iam::${AWS::AccountId}:${x}/{…}")]
    [InlineData("new CfnParameter(this, \"P\").ValueAsString", "{…}")]
    [InlineData("Fn.ImportValue(\"x\")", "{…}")]
    [InlineData("name", "{…}")]
    public async Task Texts_of_deployment_are_holes_of_their_kind(string expression, string text)
    {
        await CheckClass(
            $$"""
            class Program : Stack
            {
                public Program(Constructs.Construct scope, string name, Role other, Amazon.CDK.Environment env, IStackProps props) : base(scope, name)
                {
                    {{Role($"AssumedBy = new ArnPrincipal({expression})")}}
                }
            }
            """,
            $"Allow Aws {text} @new ArnPrincipal({expression}) | sts:AssumeRole");
    }

    // --- Statements ------------------------------------------------------------------------------------------------

    [Theory]
    [InlineData("s.AddAnyPrincipal();", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole")]
    [InlineData("s.AddArnPrincipal(\"*\");", "Allow Aws * @s.AddArnPrincipal(\"*\") | sts:AssumeRole")]
    [InlineData("s.AddAwsAccountPrincipal(\"111122223333\");", "Allow Aws arn:${AWS::Partition}:iam::111122223333:root @s.AddAwsAccountPrincipal(\"111122223333\") | sts:AssumeRole")]
    [InlineData("s.AddAccountRootPrincipal();", "Allow Aws arn:${AWS::Partition}:iam::${AWS::AccountId}:root @s.AddAccountRootPrincipal() | sts:AssumeRole")]
    [InlineData("s.AddServicePrincipal(\"lambda\");", "Allow Service lambda.amazonaws.com @s.AddServicePrincipal(\"lambda\") | sts:AssumeRole")]
    [InlineData("s.AddFederatedPrincipal(\"x\", new Dictionary<string, object>());", "Allow Federated x @s.AddFederatedPrincipal(\"x\", new Dictionary<string, object>()) | sts:AssumeRole")]
    [InlineData("s.AddCanonicalUserPrincipal(\"x\");", "Allow CanonicalUser x @s.AddCanonicalUserPrincipal(\"x\") | sts:AssumeRole")]
    [InlineData("s.AddPrincipals(new AnyPrincipal(), new ServicePrincipal(\"a.b\"));", "Allow Aws * @new AnyPrincipal() + Service a.b @new ServicePrincipal(\"a.b\") | sts:AssumeRole")]
    [InlineData("s.AddAnyPrincipal(); s.Effect = Effect.DENY;", "Deny Aws * @s.AddAnyPrincipal() | sts:AssumeRole")]
    [InlineData("s.AddAnyPrincipal(); if (flag) s.Effect = Effect.DENY;", "{…} Aws * @s.AddAnyPrincipal() | sts:AssumeRole")]
    [InlineData("s.AddAnyPrincipal(); s.AddActions(\"sts:TagSession\");", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole + sts:TagSession")]
    [InlineData("s.AddAnyPrincipal(); s.AddAccountCondition(Account);", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole | StringEquals sts:ExternalId = ${AWS::AccountId} @s.AddAccountCondition(Account)")]
    [InlineData("s.AddAnyPrincipal(); s.AddSourceAccountCondition(\"1\");", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole | StringEquals aws:SourceAccount = 1 @s.AddSourceAccountCondition(\"1\")")]
    [InlineData("s.AddAnyPrincipal(); s.AddSourceArnCondition(\"1\");", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole | ArnEquals aws:SourceArn = 1 @s.AddSourceArnCondition(\"1\")")]
    [InlineData("s.AddAnyPrincipal(); s.AddCondition(\"Bool\", new Dictionary<string, object> { [\"k\"] = \"v\" });", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole | Bool k = v @\"k\"")]
    [InlineData("s.AddAnyPrincipal(); s.AddConditions(" + Orders + ");", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole | StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"")]
    [InlineData("s.AddAnyPrincipal(); if (flag) s.AddConditions(" + Orders + ");", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole | …")]
    [InlineData("s.AddNotPrincipals(new AccountRootPrincipal());", "Allow … | sts:AssumeRole")]
    [InlineData("s.AddAnyPrincipal(); s.AddAllResources(); s.Freeze();", "Allow Aws * @s.AddAnyPrincipal() | sts:AssumeRole")]
    public async Task Statement_is_read_from_calls(string calls, string line) =>
        await Check(
            $"{OwnRole} var s = new PolicyStatement(); s.AddActions(\"sts:AssumeRole\"); {calls} role.AssumeRolePolicy.AddStatements(s);",
            Root,
            line);

    [Fact]
    public async Task Statement_that_unknown_code_gets_hold_of_may_be_changed_in_every_part() =>
        await CheckMembers(
            $"{OwnRole} var s = new PolicyStatement(); s.AddActions(\"sts:AssumeRole\"); s.AddAnyPrincipal(); Change(s); role.AssumeRolePolicy.AddStatements(s);",
            "extern void Change(PolicyStatement s);",
            Root,
            "{…} Aws * @s.AddAnyPrincipal() | sts:AssumeRole + … | … | …",
            "{…} Unknown {…} @new PolicyStatement() | sts:AssumeRole + … | … | …");

    [Theory]
    [InlineData("Actions = [\"sts:AssumeRole\"], Principals = [new AnyPrincipal()]", "Allow Aws * @new AnyPrincipal() | sts:AssumeRole")]
    [InlineData("Effect = Effect.ALLOW, Actions = new[] { \"sts:AssumeRole\" }, Principals = new IPrincipal[] { new AnyPrincipal() }", "Allow Aws * @new AnyPrincipal() | sts:AssumeRole")]
    [InlineData("Effect = Effect.DENY, Actions = [\"*\"], Principals = [new AnyPrincipal()]", "Deny Aws * @new AnyPrincipal() | *")]
    [InlineData("Effect = flag ? Effect.DENY : Effect.ALLOW, Actions = [\"*\"], Principals = [new AnyPrincipal()]", "{…} Aws * @new AnyPrincipal() | *")]
    [InlineData("NotActions = [\"sts:TagSession\"], Principals = [new AnyPrincipal()]", "Allow Aws * @new AnyPrincipal() | not sts:TagSession")]
    [InlineData("Actions = names, Principals = [new AnyPrincipal()]", "Allow Aws * @new AnyPrincipal() | …")]
    [InlineData("Actions = [\"*\"], NotPrincipals = [new AnyPrincipal()]", "Allow … | *")]
    [InlineData("Actions = [\"*\"], Principals = [new AnyPrincipal()], Conditions = " + Orders, "Allow Aws * @new AnyPrincipal() | * | StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"")]
    [InlineData("Actions = [\"*\"], Principals = [new OrganizationPrincipal(\"o-1\")]", "Allow Aws * @new OrganizationPrincipal(\"o-1\") | * | StringEquals aws:PrincipalOrgID = o-1 @new OrganizationPrincipal(\"o-1\")")]
    [InlineData("Actions = [\"*\"], Principals = [new AnyPrincipal(), new ServicePrincipal(\"a.b\")]", "Allow Aws * @new AnyPrincipal() + Service a.b @new ServicePrincipal(\"a.b\") | *")]
    public async Task Statement_is_read_from_properties(string properties, string line) =>
        await Check(OwnRole + Statement(properties), Root, line);

    [Fact]
    public async Task Choice_of_principals_with_conditions_of_their_own_is_a_statement_each() =>
        await Check(
            OwnRole + Statement("Actions = [\"*\"], Principals = [flag ? new AnyPrincipal() : new OrganizationPrincipal(\"o-1\")]"),
            Root,
            "Allow Aws * @new AnyPrincipal() | *",
            "Allow Aws * @new OrganizationPrincipal(\"o-1\") | * | StringEquals aws:PrincipalOrgID = o-1 @new OrganizationPrincipal(\"o-1\")");

    [Fact]
    public async Task Calls_on_a_statement_after_it_was_added_count() =>
        await Check(
            $"{OwnRole} var s = new PolicyStatement(new PolicyStatementProps {{ Actions = [\"*\"], Principals = [new AnyPrincipal()] }}); role.AssumeRolePolicy?.AddStatements(s); s.AddConditions({Orders});",
            Root,
            "Allow Aws * @new AnyPrincipal() | * | StringEquals aws:PrincipalOrgID = o-1 @\"aws:PrincipalOrgID\"");

    [Theory]
    [InlineData("role.AssumeRolePolicy.AddStatements(PolicyStatement.FromJson(unknown));")]
    [InlineData("role.AssumeRolePolicy.AddStatements(Many());")]
    [InlineData("Change(role);")]
    public async Task Statements_that_are_not_known_leave_the_policy_incomplete(string call) =>
        await CheckMembers(
            OwnRole + call,
            "static PolicyStatement[] Many() => throw new InvalidOperationException(); static extern void Change(Role role); static object Say(Role role) => role.AssumeRolePolicy;",
            Root,
            "…");

    [Fact]
    public async Task Role_that_is_handed_to_code_which_speaks_of_no_policy_stays_known() =>
        await CheckMembers(OwnRole + "Change(role);", "static extern void Change(Role role);", Root);

    [Theory]
    [InlineData("other")]
    [InlineData("_kept")]
    public async Task Statement_of_a_role_made_elsewhere_is_one_of_a_policy_that_is_not_known(string role) =>
        await CheckMembers(
            $"{role}.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps {{ Actions = [\"*\"], Principals = [new AnyPrincipal()] }}));",
            "internal Role _kept;",
            "elsewhere:",
            "Allow Aws * @new AnyPrincipal() | *",
            "…");

    [Fact]
    public async Task Statements_of_other_documents_are_left_alone() =>
        await Check("var document = new PolicyDocument(); document.AddStatements(new PolicyStatement(new PolicyStatementProps { Principals = [new AnyPrincipal()] }));");

    // --- How the role gets its properties --------------------------------------------------------------------------

    [Theory]
    [InlineData("new Role(this, \"R\", new RoleProps { AssumedBy = new AnyPrincipal() });")]
    [InlineData("Role r = new(this, \"R\", new RoleProps { AssumedBy = new AnyPrincipal() });")]
    [InlineData("new Role(props: new RoleProps { AssumedBy = new AnyPrincipal() }, id: \"R\", scope: this);")]
    [InlineData("var p = new RoleProps { AssumedBy = new AnyPrincipal() }; new Role(this, \"R\", p);")]
    [InlineData("var p = new RoleProps(); p.AssumedBy = new AnyPrincipal(); new Role(this, \"R\", p);")]
    [InlineData("RoleProps p = new() { AssumedBy = principal }; p.AssumedBy = new AnyPrincipal(); new Role(this, \"R\", p);")]
    [InlineData("var any = new AnyPrincipal(); new Role(this, \"R\", new RoleProps { AssumedBy = any });")]
    [InlineData("IPrincipal any = new AnyPrincipal(); new Role(this, \"R\", new RoleProps { AssumedBy = (IPrincipal)(any) });")]
    [InlineData("foreach (var n in names) new Role(this, n, new RoleProps { AssumedBy = new AnyPrincipal() });")]
    [InlineData("Action a = () => new Role(this, \"R\", new RoleProps { AssumedBy = new AnyPrincipal() }); a();")]
    [InlineData("new LazyRole(this, \"R\", new LazyRoleProps { AssumedBy = new AnyPrincipal() });")]
    public async Task Role_is_read_however_it_gets_its_properties(string statements) =>
        await Check(statements, "Allow Aws * @new AnyPrincipal() | sts:AssumeRole");

    [Fact]
    public async Task Role_whose_properties_are_not_known_has_a_policy_that_is_not_known() =>
        await CheckClass(
            "class Program : Stack { public Program(RoleProps props) { new Role(this, \"R\", props); } }",
            "…");

    [Theory]
    [InlineData("class Own : Role { public Own(Constructs.Construct scope) : base(scope, \"R\", new RoleProps { AssumedBy = new AnyPrincipal() }) { } }")]
    [InlineData("class Own(Constructs.Construct scope) : Role(scope, \"R\", new RoleProps { AssumedBy = new AnyPrincipal() });")]
    public async Task Role_that_hands_properties_to_its_base_is_read(string source) =>
        await CheckClass(source, "Allow Aws * @new AnyPrincipal() | sts:AssumeRole");

    [Fact]
    public async Task Role_that_adds_statements_to_itself_is_read() =>
        await CheckClass(
            """
            class Own : Role
            {
                public Own(Constructs.Construct scope) : base(scope, "R", new RoleProps { AssumedBy = new AccountRootPrincipal() })
                {
                    AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps { Actions = ["*"], Principals = [new AnyPrincipal()] }));
                }
            }
            """,
            Root,
            "Allow Aws * @new AnyPrincipal() | *");

    [Fact]
    public async Task Principal_in_a_field_initialiser_stands_there() =>
        await CheckMembers(
            Role("AssumedBy = Anybody"),
            "static readonly IPrincipal Anybody = new AnyPrincipal();",
            "Allow Aws * @new AnyPrincipal() | sts:AssumeRole");

    [Theory]
    [InlineData("AssumedBy = Shared.Anybody", "Allow Aws * @Shared.Anybody | sts:AssumeRole")]
    [InlineData("AssumedBy = new CompositePrincipal(Shared.Anybody)", "Allow Aws * @Shared.Anybody | sts:AssumeRole")]
    [InlineData("AssumedBy = new ArnPrincipal(\"*\").WithConditions(Shared.Conditions)", "Allow Aws * @new ArnPrincipal(\"*\") | sts:AssumeRole | Bool k = v @new ArnPrincipal(\"*\").WithConditions(Shared.Conditions)")]
    public async Task What_is_written_in_another_file_stands_where_it_is_brought_in(string properties, string line)
    {
        const string Shared = """
            static class Shared
            {
                public static readonly IPrincipal Anybody = new AnyPrincipal();
                public static readonly Dictionary<string, object> Conditions = new() { ["Bool"] = new Dictionary<string, object> { ["k"] = "v" } };
            }
            """;

        Assert.Equal(line, await CdkReadings.OfAsync(Program(Role(properties), ""), CdkReadings.Policy, Usings + Shared));
    }

    /// <summary>A program that is being typed is cut off anywhere.</summary>
    [Fact]
    public async Task Program_that_is_cut_off_at_any_token_is_read_without_an_exception()
    {
        var program = Program(
            $"{OwnRole} var s = new PolicyStatement(new PolicyStatementProps {{ Effect = Effect.DENY, Conditions = {Orders} }}); "
                + "s.AddArnPrincipal(\"*\"); s.AddCondition(\"Bool\", unknown); role.AssumeRolePolicy.AddStatements(s, flag ? s : null); "
                + $"new CfnRole(this, \"C\", new CfnRoleProps {{ AssumeRolePolicyDocument = {Dictionary} {{ [\"Statement\"] = new[] {{ {Dictionary} {{ [\"Principal\"] = Fn.Join(\",\", names) }} }} }} }});"
                + Role("AssumedBy = new CompositePrincipal(new ServicePrincipal(\"a\", new ServicePrincipalOpts { Region = Region }), new AnyPrincipal().InOrganization(name))"),
            "");
        var ends = CSharpSyntaxTree.ParseText(program, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Select(token => token.Span.End).ToList();
        var statements = 0;

        foreach (var end in ends)
        {
            var policies = await CdkReadings.OfAsync(program[..end], CdkReadings.Policy, isHalfTyped: true);
            statements = policies.Split('\n').Length;
        }

        Assert.Equal(6, statements);
    }

    [Fact]
    public async Task Namesakes_are_left_alone() =>
        await CheckMembers(
            "new Own.Role(this, \"R\", new Own.RoleProps { AssumedBy = new Own.AnyPrincipal() });",
            """
            class Own
            {
                public class AnyPrincipal;
                public class RoleProps { public AnyPrincipal AssumedBy { get; set; } }
                public class Role(object scope, string id, RoleProps props) { public RoleProps Props => props; }
            }
            """);

    // --- CfnRole ---------------------------------------------------------------------------------------------------

    private const string Dictionary = "new Dictionary<string, object>";

    [Theory]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = {Dictionary} {{ [\"AWS\"] = \"*\" }}, [\"Action\"] = \"sts:AssumeRole\" }}", "Allow Aws * @\"*\" | sts:AssumeRole")]
    [InlineData($"{Dictionary} {{ {{ \"Effect\", \"Allow\" }}, {{ \"Principal\", {Dictionary} {{ {{ \"AWS\", \"*\" }} }} }}, {{ \"Action\", \"sts:AssumeRole\" }} }}", "Allow Aws * @\"*\" | sts:AssumeRole")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = \"*\", [\"Action\"] = new[] {{ \"a\", \"b\" }} }}", "Allow Star * @\"*\" | a + b")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = {Dictionary} {{ [\"AWS\"] = new[] {{ \"a\", \"*\" }}, [\"Service\"] = \"s\" }}, [\"Action\"] = \"a\" }}", "Allow Aws a @\"a\" + Aws * @\"*\" + Service s @\"s\" | a")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = {Dictionary} {{ [\"AWS\"] = {Dictionary} {{ [\"Fn::Sub\"] = \"arn:aws:iam::${{AWS::AccountId}}:root\" }} }}, [\"Action\"] = \"a\" }}", "Allow Aws arn:aws:iam::${AWS::AccountId}:root @new Dictionary<string, object> { [\"Fn::Sub\"] = \"arn:aws:iam::${AWS::AccountId}:root\" } | a")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = {Dictionary} {{ [\"AWS\"] = {Dictionary} {{ [\"Ref\"] = \"AWS::AccountId\" }} }}, [\"Action\"] = \"a\" }}", "Allow Aws ${AWS::AccountId} @new Dictionary<string, object> { [\"Ref\"] = \"AWS::AccountId\" } | a")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = {Dictionary} {{ [\"AWS\"] = name }}, [\"Action\"] = \"a\" }}", "Allow Aws {…} @name | a")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = {Dictionary} {{ [\"Federated\"] = \"f\", [\"CanonicalUser\"] = \"c\" }}, [\"Action\"] = \"a\" }}", "Allow Federated f @\"f\" + CanonicalUser c @\"c\" | a")]
    [InlineData($"{Dictionary} {{ [\"Principal\"] = {Dictionary} {{ [\"AWS\"] = \"*\" }}, [\"NotAction\"] = \"a\" }}", " Aws * @\"*\" | not a")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Deny\", [\"NotPrincipal\"] = {Dictionary} {{ [\"AWS\"] = \"*\" }}, [\"Action\"] = \"a\" }}", "Deny … | a")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = Effect.DENY, [\"Principal\"] = new[] {{ \"a\", \"*\" }}, [\"Action\"] = \"a\" }}", "Deny Aws a @\"a\" + Aws * @\"*\" | a")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = unknown, [\"Action\"] = \"a\" }}", "Allow … | a")]
    [InlineData($"{Dictionary} {{ [\"Effect\"] = \"Allow\", [\"Principal\"] = \"*\", [\"Action\"] = \"a\", [\"Condition\"] = {Dictionary} {{ [\"Bool\"] = {Dictionary} {{ [\"k\"] = \"v\" }} }} }}", "Allow Star * @\"*\" | a | Bool k = v @\"k\"")]
    public async Task Document_of_dictionaries_is_read(string statement, string line)
    {
        foreach (var list in new[] { $"new[] {{ {statement} }}", $"new List<object> {{ {statement} }}", $"new object[] {{ {statement} }}", statement })
        {
            await Check($"new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = {Dictionary} {{ [\"Version\"] = \"2012-10-17\", [\"Statement\"] = {list} }} }});", line);
            await Check($"new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = {Dictionary} {{ {{ \"Version\", \"2012-10-17\" }}, {{ \"Statement\", {list} }} }} }});", line);
        }
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData($"{Dictionary} {{ [\"Statement\"] = unknown }}")]
    [InlineData($"{Dictionary} {{ [name] = \"x\" }}")]
    [InlineData("new PolicyDocument(new PolicyDocumentProps { Statements = Many() })")]
    public async Task Document_that_is_not_known_is_a_policy_that_is_not_known(string document) =>
        await CheckMembers(
            $"new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = {document} }});",
            "static PolicyStatement[] Many() => throw new InvalidOperationException();",
            "…");

    [Theory]
    [InlineData("var d = new PolicyDocument(new PolicyDocumentProps { Statements = [new PolicyStatement(new PolicyStatementProps { Actions = [\"*\"], Principals = [new AnyPrincipal()] })] });")]
    [InlineData("var d = new PolicyDocument(); d.AddStatements(new PolicyStatement(new PolicyStatementProps { Actions = [\"*\"], Principals = [new AnyPrincipal()] }));")]
    [InlineData("var d = new Dictionary<string, object>(); d[\"Statement\"] = new Dictionary<string, object> { [\"Effect\"] = \"Allow\", [\"Action\"] = \"*\", [\"Principal\"] = new Dictionary<string, string> { [\"AWS\"] = \"*\" } };")]
    public async Task Document_in_a_local_is_read(string document)
    {
        var place = document.Contains("AnyPrincipal") ? "new AnyPrincipal()" : "\"*\"";

        await Check($"{document} new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = d }});", $"Allow Aws * @{place} | *");
        await Check($"{document} var r = new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = unknown }}); r.AssumeRolePolicyDocument = d;", $"Allow Aws * @{place} | *");
    }

    private const string Anybody = "{\\\"Effect\\\": \\\"Allow\\\", \\\"Principal\\\": {\\\"AWS\\\": \\\"*\\\"}, \\\"Action\\\": \\\"a\\\"}";

    [Theory]
    [InlineData("\"{\\\"Statement\\\": " + Anybody + "}\"", "Allow Aws * @\\\"*\\\" | a")]
    [InlineData("$\"{{\\\"Statement\\\": {{\\\"Principal\\\": {{\\\"AWS\\\": \\\"{name}\\\"}}}}}}\"", " Aws {…} @\\\"{name}\\\"")]
    [InlineData("\"{\\\"Statement\\\": {\\\"Principal\\\": {\\\"AWS\\\": {\\\"Ref\\\": \\\"AWS::AccountId\\\"}}}}\"", " Aws ${AWS::AccountId} @{\\\"Ref\\\": \\\"AWS::AccountId\\\"}")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object>>(\"{\\\"Statement\\\": " + Anybody + "}\")", "Allow Aws * @\\\"*\\\" | a")]
    [InlineData("PolicyDocument.FromJson(\"{\\\"Statement\\\": [" + Anybody + "]}\")", "Allow Aws * @\\\"*\\\" | a")]
    [InlineData($"PolicyDocument.FromJson({Dictionary} {{ [\"Statement\"] = new[] {{ {Dictionary} {{ [\"Principal\"] = \"*\", [\"Action\"] = \"a\" }} }} }})", "Allow Star * @\"*\" | a")]
    [InlineData("new PolicyDocument(new PolicyDocumentProps { Statements = [PolicyStatement.FromJson(\"" + Anybody + "\")] })", "Allow Aws * @\\\"*\\\" | a")]
    [InlineData($"new PolicyDocument(new PolicyDocumentProps {{ Statements = [PolicyStatement.FromJson({Dictionary} {{ [\"Effect\"] = \"Deny\", [\"Principal\"] = \"*\", [\"Action\"] = \"a\" }})] }})", "Deny Star * @\"*\" | a")]
    [InlineData("\"{}\"", "")]
    [InlineData("PolicyDocument.FromJson(unknown)", "…")]
    [InlineData("new PolicyDocument(new PolicyDocumentProps { Statements = [PolicyStatement.FromJson(unknown)] })", "…")]
    public async Task Document_that_is_given_as_json_is_read(string document, string line) =>
        await Check($"new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = {document} }});", line);

    [Theory]
    [InlineData("var d = PolicyDocument.FromJson(\"{\\\"Statement\\\": [" + Anybody + "]}\"); d.AddStatements(PolicyStatement.FromJson(\"" + Anybody + "\"));", "Allow Aws * @\\\"*\\\" | a\nAllow Aws * @\\\"*\\\" | a")]
    [InlineData("var s = PolicyStatement.FromJson(\"" + Anybody + "\"); s.AddActions(\"b\"); var d = new PolicyDocument(); d.AddStatements(s);", "…")]
    [InlineData("var d = JsonNode.Parse(\"{\\\"Statement\\\": [" + Anybody + "]}\"); d[\"Statement\"][0][\"Principal\"] = name;", "…")]
    public async Task Json_that_is_changed_later_is_not_what_it_was(string statements, string lines) =>
        await Check($"{statements.Replace("JsonNode", "System.Text.Json.Nodes.JsonNode")} new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = d }});", lines.Split('\n'));

    /// <summary>Code that patches the template says nothing of what it leaves; other parts of the template are no matter.</summary>
    [Theory]
    [InlineData("var r = new CfnRole(this, \"R\", new CfnRoleProps { AssumeRolePolicyDocument = Open }); r.AddPropertyOverride(\"AssumeRolePolicyDocument.Statement.0.Condition\", unknown);", false)]
    [InlineData("var r = new CfnRole(this, \"R\", new CfnRoleProps { AssumeRolePolicyDocument = Open }); r.AddDeletionOverride(\"Properties.AssumeRolePolicyDocument.Statement.0\");", false)]
    [InlineData("var r = new CfnRole(this, \"R\", new CfnRoleProps { AssumeRolePolicyDocument = Open }); r.AddOverride(name, unknown);", false)]
    [InlineData("var r = new CfnRole(this, \"R\", new CfnRoleProps { AssumeRolePolicyDocument = Open }); r.AddPropertyOverride(\"Description\", name);", true)]
    [InlineData("var r = new Role(this, \"R\", new RoleProps { AssumedBy = new AnyPrincipal() }); ((CfnRole)r.Node.DefaultChild).AddPropertyOverride(\"AssumeRolePolicyDocument.Statement.0.Condition\", unknown);", false)]
    [InlineData("var r = new Role(this, \"R\", new RoleProps { AssumedBy = new AnyPrincipal() }); var c = r.Node.DefaultChild as CfnRole; c.AddPropertyOverride(\"AssumeRolePolicyDocument.Statement.0.Condition\", unknown);", false)]
    [InlineData("var r = new Role(this, \"R\", new RoleProps { AssumedBy = new AnyPrincipal() }); ((CfnRole)other.Node.DefaultChild).AddPropertyOverride(\"AssumeRolePolicyDocument.Statement.0.Condition\", unknown);", true)]
    public async Task Policy_that_is_overridden_in_the_template_is_not_known(string statements, bool isKnown)
    {
        const string Open = "static readonly Dictionary<string, object> Open = new() { [\"Statement\"] = new Dictionary<string, object> { [\"Effect\"] = \"Allow\", [\"Principal\"] = \"*\", [\"Action\"] = \"sts:AssumeRole\" } };";
        var known = statements.Contains("CfnRoleProps") ? "Allow Star * @\"*\" | sts:AssumeRole" : "Allow Aws * @new AnyPrincipal() | sts:AssumeRole";

        await CheckMembers(statements, Open, isKnown ? known : "…");
    }

    [Fact]
    public async Task Document_that_gets_a_statement_after_it_was_handed_over_has_it() =>
        await Check(
            "var d = new PolicyDocument(); new CfnRole(this, \"R\", new CfnRoleProps { AssumeRolePolicyDocument = d }); d.AddStatements(new PolicyStatement(new PolicyStatementProps { Actions = [\"*\"], Principals = [new AnyPrincipal()] }));",
            "Allow Aws * @new AnyPrincipal() | *");

    // --- What a fix takes hold of ----------------------------------------------------------------------------------

    [Theory]
    [InlineData("AssumedBy = new AnyPrincipal()", "new AnyPrincipal()")]
    [InlineData("AssumedBy = new AnyPrincipal().WithSessionTags()", "new AnyPrincipal().WithSessionTags()")]
    [InlineData("AssumedBy = new CompositePrincipal(new AnyPrincipal())", "new CompositePrincipal(new AnyPrincipal())")]
    [InlineData("AssumedBy = new CompositePrincipal(new AnyPrincipal(), new StarPrincipal())", "-")]
    [InlineData("AssumedBy = flag ? new AnyPrincipal() : new StarPrincipal()", "-")]
    public async Task Assumed_by_is_an_anchor_when_it_holds_one_principal(string properties, string assumedBy)
    {
        var anchors = await CdkReadings.OfAsync(
            Program(Role(properties), ""),
            reading => [$"{CdkReadings.Words(reading.Role)} / {CdkReadings.Words(reading.Policy.Statements[0].AssumedBy)} / {CdkReadings.Words(reading.Policy.Statements[0].Creation)}"]);

        Assert.Equal($"{Role(properties).TrimEnd(';')} / {assumedBy} / -", anchors);
    }

    [Theory]
    [InlineData("var s = new PolicyStatement(new PolicyStatementProps { Principals = [new AnyPrincipal()] });", "new PolicyStatementProps { Principals = [new AnyPrincipal()] }")]
    [InlineData("var s = new PolicyStatement(); s.AddAnyPrincipal();", "new PolicyStatement()")]
    public async Task Statement_is_an_anchor(string statement, string anchor)
    {
        var anchors = await CdkReadings.OfAsync(
            Program($"{statement} other.AssumeRolePolicy.AddStatements(s);", ""),
            reading => [$"{CdkReadings.Words(reading.Role)} / {CdkReadings.Words(reading.Policy.Statements[0].AssumedBy)} / {CdkReadings.Words(reading.Policy.Statements[0].Creation)}"]);

        Assert.Equal($"- / - / {anchor}", anchors);
    }

    private const string Root = "Allow Aws arn:${AWS::Partition}:iam::${AWS::AccountId}:root @new AccountRootPrincipal() | sts:AssumeRole";

    private const string OwnRole = "var role = new Role(this, \"Role\", new RoleProps { AssumedBy = new AccountRootPrincipal() });";

    private static string Role(string properties) => $$"""new Role(this, "Role", new RoleProps { {{properties}} });""";

    private static string Statement(string properties) =>
        $$"""role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps { {{properties}} }));""";

    private static Task Check(string statements, params string[] lines) => CheckMembers(statements, "", lines);

    private static async Task CheckMembers(string statements, string members, params string[] lines) =>
        Assert.Equal(string.Join("\n", lines), await CdkReadings.OfAsync(Program(statements, members), CdkReadings.Policy));

    private static async Task CheckClass(string source, params string[] lines) =>
        Assert.Equal(string.Join("\n", lines), await CdkReadings.OfAsync(Usings + source, CdkReadings.Policy));

    private const string Usings = "using Amazon.CDK;\nusing Amazon.CDK.AWS.IAM;\n";

    /// <summary>A stack whose constructor runs the statements, with names of which nothing is known in its reach.</summary>
    private static string Program(string statements, string members) =>
        $$"""
        {{Usings}}
        class Program : Stack
        {
            {{members}}

            public Program(Constructs.Construct scope, string name, bool flag, IOpenIdConnectProvider oidc, ISamlProvider saml,
                IDictionary<string, object> unknown, IPrincipal principal, Role other, string[] names) : base(scope, name)
            {
                {{statements}}
            }
        }
        """;
}
