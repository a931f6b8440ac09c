namespace RoleAnalyzers.Tests.Files;

/// <summary>A file that is a CloudFormation template.</summary>
public sealed class TemplateTests
{
    private const string Path = "/Main/stack.template.json";
    private const string Own = "[*]\nrole_analyzers.own_account = 123456789012\n";

    [Theory]
    [InlineData("AWS::Lambda::Function", "Role", """{|ROLE4001:{ "Fn::GetAtt": [ "Reader", "Arn" ] }|}""")]
    [InlineData("AWS::ECS::TaskDefinition", "TaskRoleArn", """{|ROLE4001:{ "Fn::GetAtt": [ "Reader", "Arn" ] }|}""")]
    [InlineData("AWS::EMR::Cluster", "ServiceRole", """{|ROLE4001:{ "Ref": "Reader" }|}""")]
    [InlineData("AWS::Lambda::Function", "Role", """{ "Fn::GetAtt": [ "Reader", "RoleId" ] }""")]
    [InlineData("AWS::Lambda::Function", "Role", """{ "Fn::GetAtt": [ "Other", "Arn" ] }""")]
    [InlineData("AWS::Lambda::Function", "Role", "\"arn:aws:iam::123456789012:role/Reader\"")]
    [InlineData("AWS::Lambda::Function", "Role", """{ "Fn::ImportValue": "Reader" }""")]
    [InlineData("AWS::Lambda::Permission", "Role", """{ "Ref": "Reader" }""")]
    [InlineData("AWS::Acme::Function", "Role", """{ "Ref": "Reader" }""")]
    [InlineData("AWS::EKS::Nodegroup", "NodeRole", """{ "Fn::GetAtt": [ "Reader", "Arn" ] }""")]
    public async Task A_role_is_handed_to_a_resource(string type, string property, string value) => await PolicyFiles.CheckAsync(
        $$"""
        {
          "Resources": {
            "Taking": { "Type": "{{type}}", "Properties": { "{{property}}": {{value}} } },
            "Reader": {
              "Type": "AWS::IAM::Role",
              "Properties": {
                "AssumeRolePolicyDocument": {
                  "Version": "2012-10-17",
                  "Statement": [ { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" } ]
                }
              }
            }
          }
        }
        """,
        config: Own,
        path: Path);

    [Theory]
    [InlineData("AWS::IAM::Policy", "\"PolicyDocument\": §", true)]
    [InlineData("AWS::IAM::ManagedPolicy", "\"PolicyDocument\": §", true)]
    [InlineData("AWS::IAM::ManagedPolicy", "\"Description\": \"a PermissionsBoundary\", \"PolicyDocument\": §", false)]
    [InlineData("AWS::IAM::RolePolicy", "\"PolicyDocument\": §", true)]
    [InlineData("AWS::IAM::UserPolicy", "\"PolicyDocument\": { \"Fn::If\": [ \"Wide\", §, { \"Ref\": \"AWS::NoValue\" } ] }", true)]
    [InlineData("AWS::IAM::User", "\"Policies\": [ { \"PolicyName\": \"a\", \"PolicyDocument\": § } ]", true)]
    [InlineData("AWS::IAM::Group", "\"Policies\": [ { \"Fn::If\": [ \"Wide\", { \"PolicyDocument\": § }, { \"Ref\": \"AWS::NoValue\" } ] } ]", true)]
    [InlineData("AWS::IAM::Role", "\"PermissionsBoundary\": \"arn:aws:iam::123456789012:policy/Limit\", \"Policies\": [ { \"PolicyDocument\": § } ]", true)]
    [InlineData("AWS::S3::BucketPolicy", "\"PolicyDocument\": §", false)]
    [InlineData("AWS::Organizations::Policy", "\"Content\": §", false)]
    [InlineData("AWS::IAM::Policy", "\"PolicyDocument\": { \"Ref\": \"Given\" }", false)]
    public async Task What_identities_may_do_is_read(string type, string properties, bool isRead)
    {
        var (assumed, passed) = isRead ? ("{|ROLE3006:\"*\"|}", "{|ROLE3007:{ \"Fn::Sub\": \"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*\" }|}") : ("\"*\"", "\"*\"");
        var policy = $$"""
            { "Version": "2012-10-17", "Statement": [
              { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": {{assumed}} },
              { "Effect": "Allow", "Action": [ "iam:PassRole" ], "Resource": [ "arn:aws:iam::123456789012:role/Task", {{passed}} ] },
              { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" } } } ] }
            """;
        await PolicyFiles.CheckAsync(
            $$"""{ "Resources": { "One": { "Type": "{{type}}", "Properties": { {{properties.Replace("§", policy, StringComparison.Ordinal)}} } } } }""", config: Own, path: Path);
    }

    [Fact]
    public async Task What_the_CDK_writes_is_read() => await PolicyFiles.CheckAsync(
        """
        {
         "Resources": {
          "Reader5A1D2C3B": {
           "Type": "AWS::IAM::Role",
           "Properties": {
            "AssumeRolePolicyDocument": {
             "Statement": [
              {
               "Action": "sts:AssumeRole",
               "Effect": "Allow",
               "Principal": {
                "AWS": {|ROLE2001:"*"|}
               }
              }
             ],
             "Version": "2012-10-17"
            }
           },
           "Metadata": { "aws:cdk:path": "Stack/Reader/Resource" }
          },
          "Vendor1B2C3D4E": {
           "Type": "AWS::IAM::Role",
           "Properties": {
            "AssumeRolePolicyDocument": {
             "Statement": [
              {
               "Action": "sts:AssumeRole",
               "Effect": "Allow",
               "Principal": {
                "AWS": {|ROLE3001:{
                 "Fn::Join": [
                  "",
                  [
                   "arn:",
                   {
                    "Ref": "AWS::Partition"
                   },
                   ":iam::999988887777:root"
                  ]
                 ]
                }|}
               }
              },
              {
               "Action": "sts:AssumeRole",
               "Effect": "Allow",
               "Principal": {
                "AWS": { "Fn::Join": [ "", [ "arn:", { "Ref": "AWS::Partition" }, ":iam::", { "Ref": "AWS::AccountId" }, ":root" ] ] },
                "Service": { "Fn::Join": [ "", [ "ec2.", { "Ref": "AWS::URLSuffix" } ] ] }
               }
              }
             ],
             "Version": "2012-10-17"
            },
            "MaxSessionDuration": 3600
           }
          },
          "VendorDefaultPolicy2F3A4B5C": {
           "Type": "AWS::IAM::Policy",
           "Properties": { "PolicyDocument": { "Statement": [ { "Action": "s3:*", "Effect": "Allow", "Resource": "*" } ] } }
          }
         },
         "Parameters": { "BootstrapVersion": { "Type": "AWS::SSM::Parameter::Value<String>", "Default": "/cdk-bootstrap/hnb659fds/version" } }
        }
        """,
        config: Own,
        path: Path);

    [Fact]
    public async Task Every_function_that_stands_for_a_text_is_followed() => await CheckAsync(
        """
        "AWS": [
          { "Ref": "AWS::AccountId" },
          { "Ref": "VendorAccount" },
          { "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" },
          {|ROLE3001:{ "Fn::Sub": "arn:${AWS::Partition}:iam::999988887777:root" }|},
          {|ROLE3001:{ "Fn::Sub": ["arn:aws:iam::${Vendor}:root", { "Vendor": "999988887777" }] }|},
          {|ROLE3009:{ "Fn::Sub": "arn:aws:iam::${VendorAccount}:root" }|},
          {|ROLE3001:{ "Fn::Join": [":", ["arn", "aws", "iam", "", "999988887777", "root"]] }|},
          { "Fn::GetAtt": ["OtherRole", "Arn"] },
          { "Fn::ImportValue": "VendorRoleArn" }
        ]
        """);

    [Theory]
    [InlineData("""{ "Fn::Split": [",", { "Ref": "Accounts" }] }""")]
    [InlineData("""{ "Fn::FindInMap": ["Vendors", { "Ref": "AWS::Region" }, "Account"] }""")]
    [InlineData("""{ "Fn::Transform": { "Name": "Vendors" } }""")]
    public async Task A_function_that_may_give_anything_is_silent(string function) => await CheckAsync(
        "\"Federated\": [" + function + "], \"AWS\": [{|ROLE2002:\"arn:aws:iam::*:root\"|}, " + function + ", \"999988887777\"]");

    [Fact]
    public async Task A_choice_is_followed_both_ways() => await CheckAsync(
        """
        "AWS": { "Fn::If": ["IsProduction", {|ROLE2001:"*"|}, { "Fn::If": ["IsTest", { "Ref": "AWS::AccountId" }, { "Ref": "AWS::NoValue" }] }] }
        """);

    [Fact]
    public async Task A_choice_between_statements_is_followed_both_ways() => await PolicyFiles.CheckAsync(
        """
        {
          "Resources": {
            "Role": {
              "Type": "AWS::IAM::Role",
              "Properties": {
                "AssumeRolePolicyDocument": {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Fn::If": [
                        "IsProduction",
                        { "Sid": "A", "Effect": "Allow", "Principal": { "AWS": {|ROLE3001:"999988887777"|} }, "Action": "sts:AssumeRole" },
                        { "Sid": "A", "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": {|ROLE2004:"sts:Assume"|} }
                      ]
                    }
                  ]
                }
              }
            }
          }
        }
        """,
        config: Own,
        path: Path);

    [Fact]
    public async Task An_external_id_that_a_parameter_gives_is_one() => await PolicyFiles.CheckAsync(
        """
        {
          "Parameters": { "ExternalId": { "Type": "String", "MinLength": 2 } },
          "Resources": {
            "Role": {
              "Type": "AWS::IAM::Role",
              "Properties": {
                "AssumeRolePolicyDocument": {
                  "Version": "2012-10-17",
                  "Statement": {
                    "Effect": "Allow", "Principal": { "AWS": "999988887777" }, "Action": "sts:AssumeRole",
                    "Condition": { "StringEquals": { "sts:ExternalId": { "Ref": "ExternalId" } } }
                  }
                }
              }
            }
          }
        }
        """,
        config: Own,
        path: Path);

    [Theory]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":{|ROLE2001:"*"|}},"Action":"sts:AssumeRole"}}""")]
    [InlineData(""" "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"}}" """)]
    [InlineData(""" {"Fn::Sub":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"${A}\",{|ROLE2001:\"*\"|}]},\"Action\":\"sts:AssumeRole\"}}"} """)]
    [InlineData(""" {"Fn::If":["c",{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":{|ROLE2001:"*"|}},"Action":"sts:AssumeRole"}},{"Ref":"P"}]} """)]
    public async Task A_policy_may_be_written_in_several_ways(string policy) => await PolicyFiles.CheckAsync(
        "{\"Resources\":{\"R\":{\"Type\":\"AWS::IAM::Role\",\"Properties\":{\"AssumeRolePolicyDocument\":" + policy + "}}}}", path: Path);

    [Fact]
    public async Task The_template_of_a_serverless_application_is_read() => await PolicyFiles.CheckAsync(
        """
        {
          "AWSTemplateFormatVersion": "2010-09-09",
          "Transform": "AWS::Serverless-2016-10-31",
          "Resources": {
            "Function": {
              "Type": "AWS::Serverless::Function",
              "Properties": {
                "AssumeRolePolicyDocument": {
                  "Version": "2012-10-17",
                  "Statement": [{ "Effect": "Allow", "Principal": { "Service": [|"lamda.amazonaws.com"|] }, "Action": "sts:AssumeRole" }]
                }
              }
            }
          }
        }
        """,
        "ROLE4003",
        path: "/Main/serverless.template");

    [Theory]
    [InlineData("[|900|]")]
    [InlineData("[|43201|]")]
    [InlineData("[|\"86400\"|]")]
    [InlineData("""{ "Fn::If": ["c", [|1800|], { "Fn::If": ["d", 7200, [|"50000"|]] }] }""")]
    [InlineData("""{ "Fn::If": ["c", [|1800|], { "Ref": "Maximum" }] }""")]
    [InlineData("3600")]
    [InlineData("\"43200\"")]
    [InlineData("""{ "Ref": "Maximum" }""")]
    [InlineData("\"{{Maximum}}\"")]
    [InlineData("{{Maximum}}")]
    [InlineData("\"one hour\"")]
    [InlineData("null")]
    public async Task A_maximum_that_no_role_can_have_is_reported(string maximum) => await PolicyFiles.CheckAsync(
        "{\"Resources\":{\"Role\":{\"Type\":\"AWS::IAM::Role\",\"Properties\":{\"AssumeRolePolicyDocument\":{{Policy}},\"MaxSessionDuration\": " + maximum + "}}}}",
        "ROLE1004",
        path: Path);

    [Fact]
    public async Task A_template_without_roles_is_silent() => await PolicyFiles.CheckAsync(
        """{"Resources":{"Bucket":{"Type":"AWS::S3::BucketPolicy","Properties":{"PolicyDocument":{"Statement":[{"Principal":"*","Action":"sts:AssumeRole"}]}}}}}""",
        config: "[*]\nrole_analyzers.policy_files = on\n",
        path: Path);

    private static async Task CheckAsync(string principals) => await PolicyFiles.CheckAsync(
        "{\"Resources\":{\"Role\":{\"Type\":\"AWS::IAM::Role\",\"Properties\":{\"AssumeRolePolicyDocument\":{\"Version\":\"2012-10-17\","
            + "\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Principal\":{" + principals + "}}}}}}}",
        config: Own,
        path: Path);
}
