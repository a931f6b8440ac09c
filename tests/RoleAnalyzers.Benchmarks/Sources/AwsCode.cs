namespace RoleAnalyzers.Benchmarks.Sources;

/// <summary>
/// Types as programs have them that deploy with the CDK or call STS. Each takes a number that makes its names its own.
/// A few hold a fault, most do not.
/// </summary>
internal static class AwsCode
{
    public const string Usings = """
        using Amazon;
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.IAM;
        using Amazon.CDK.AWS.Lambda;
        using Amazon.CDK.AWS.S3;
        using Amazon.CDK.AWS.SQS;
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;
        using Constructs;

        """;

    /// <summary>The shapes, to be taken in turn.</summary>
    public static readonly ImmutableArray<Func<int, string>> Shapes =
        [ServiceStack, Assumer, VendorStack, CredentialFactory, MigratedStack, AccountWalker, StorageStack, InjectedClient, FederationStack, DeploymentOrPermissions];

    private static string ServiceStack(int n) => $$"""
        public sealed class ServiceStack{{n}} : Stack
        {
            public ServiceStack{{n}}(Construct scope, string id, IStackProps? props = null)
                : base(scope, id, props)
            {
                var queue = new Queue(this, "Queue", new QueueProps { VisibilityTimeout = Amazon.CDK.Duration.Seconds({{n % 60 + 30}}) });
                var bucket = new Bucket(this, "Bucket", new BucketProps
                {
                    Versioned = true,
                    Encryption = BucketEncryption.S3_MANAGED,
                    BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
                    RemovalPolicy = RemovalPolicy.RETAIN,
                });
                var role = new Role(this, "Role", new RoleProps
                {
                    AssumedBy = new ServicePrincipal("lambda.amazonaws.com"),
                    Description = "What the worker may do.",
                    ManagedPolicies = new[] { ManagedPolicy.FromAwsManagedPolicyName("service-role/AWSLambdaBasicExecutionRole") },
                });
                role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                {
                    Actions = new[] { "s3:GetObject", "s3:ListBucket" },
                    Resources = new[] { bucket.BucketArn, $"{bucket.BucketArn}/*" },
                }));
                queue.GrantConsumeMessages(role);
                var function = new Function(this, "Worker", new FunctionProps
                {
                    Runtime = Amazon.CDK.AWS.Lambda.Runtime.DOTNET_8,
                    Handler = "Worker{{n}}::Worker.Handler::Handle",
                    Code = Code.FromAsset("worker{{n}}"),
                    MemorySize = {{n % 8 * 128 + 128}},
                    Role = role,
                    Timeout = Amazon.CDK.Duration.Minutes(1),
                    Environment = new Dictionary<string, string>
                    {
                        ["BUCKET"] = bucket.BucketName,
                        ["QUEUE"] = queue.QueueUrl,
                    },
                });
                bucket.GrantReadWrite(function);
                _ = new CfnOutput(this, "FunctionArn", new CfnOutputProps { Value = function.FunctionArn });
            }
        }

        """;

    private static string Assumer(int n) => $$"""
        public sealed class Assumer{{n}}
        {
            private readonly string _account;

            public Assumer{{n}}(string account) => _account = account;

            public async Task<SessionAWSCredentials> AssumeAsync(string role, string session, CancellationToken cancellationToken)
            {
                using var client = new AmazonSecurityTokenServiceClient(RegionEndpoint.EUWest1);
                var request = new AssumeRoleRequest
                {
                    RoleArn = $"arn:aws:iam::{_account}:role/{role}",
                    RoleSessionName = session,
                    DurationSeconds = 3600,
                };
                var response = await client.AssumeRoleAsync(request, cancellationToken).ConfigureAwait(false);
                var credentials = response.Credentials;
                return new SessionAWSCredentials(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);
            }

            public async Task<string> ChainAsync(string first, string second, bool isLong, CancellationToken cancellationToken)
            {
                var outer = await AssumeAsync(first, "outer{{n}}", cancellationToken).ConfigureAwait(false);
                using var client = new AmazonSecurityTokenServiceClient(outer, RegionEndpoint.EUWest1);
                var request = new AssumeRoleRequest { RoleArn = second, RoleSessionName = "inner{{n}}" };
                if (isLong)
                    request.DurationSeconds = {{(n % 40 == 1 ? 7200 : 3600)}};
                try
                {
                    var response = await client.AssumeRoleAsync(request, cancellationToken).ConfigureAwait(false);
                    return response.AssumedRoleUser.Arn;
                }
                catch (AmazonSecurityTokenServiceException e) when (e.ErrorCode == "AccessDenied")
                {
                    return "";
                }
            }
        }

        """;

    private static string VendorStack(int n) => $$"""
        public sealed class VendorStack{{n}} : Stack
        {
            private const string Vendor = "444455556666";

            public VendorStack{{n}}(Construct scope, string id, string[] externalIds, IStackProps? props = null)
                : base(scope, id, props)
            {
                var principal = new AccountPrincipal(Vendor).WithConditions(new Dictionary<string, object>
                {
                    { "StringEquals", new Dictionary<string, object> { { "sts:ExternalId", "vendor-{{n}}" } } },
                });
                var role = new Role(this, "Monitoring", new RoleProps
                {
                    RoleName = "monitoring-{{n}}",
                    AssumedBy = new CompositePrincipal(principal, new AccountRootPrincipal()),
                    MaxSessionDuration = Amazon.CDK.Duration.Hours({{n % 11 + 1}}),
                });
                role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("ReadOnlyAccess"));
                _ = new Role(this, "Billing", new RoleProps
                {
                    AssumedBy = {{(n % 40 == 2 ? "new AccountPrincipal(Vendor)" : "new AccountPrincipal(Account)")}},
                });
                var audit = new Role(this, "Audit", new RoleProps
                {
                    AssumedBy = new ArnPrincipal($"arn:aws:iam::{Account}:role/Audit"),
                    ExternalIds = externalIds,
                });
                audit.AssumeRolePolicy!.AddStatements(new PolicyStatement(new PolicyStatementProps
                {
                    Effect = Effect.ALLOW,
                    Actions = new[] { "sts:TagSession" },
                    Principals = new IPrincipal[] { new AccountRootPrincipal() },
                }));
                foreach (var name in new[] { "blue", "green" })
                {
                    _ = new CfnOutput(this, "Output" + name, new CfnOutputProps { Value = name == "blue" ? role.RoleArn : audit.RoleArn });
                }
            }
        }

        """;

    private static string CredentialFactory(int n) => $$"""
        public sealed record Target{{n}}(string Name, string RoleArn, string? ExternalId, int? Minutes);

        public sealed class CredentialFactory{{n}}
        {
            private readonly Dictionary<string, AWSCredentials> _known = new();

            public AWSCredentials Create(AWSCredentials credentials, IReadOnlyList<Target{{n}}> hops)
            {
                foreach (var hop in hops)
                {
                    var options = new AssumeRoleAWSCredentialsOptions { ExternalId = hop.ExternalId };
                    if (hop.Minutes is { } minutes)
                        options.DurationSeconds = Math.Min(minutes * 60, 3600);
                    credentials = new AssumeRoleAWSCredentials(credentials, hop.RoleArn, "tool-{{n}}", options);
                }

                return credentials;
            }

            public IAmazonSecurityTokenService Client(string? accessKey, string? secretKey, string? token, string region)
            {
                var endpoint = RegionEndpoint.GetBySystemName(region);
                IAmazonSecurityTokenService client;
                if (string.IsNullOrEmpty(accessKey))
                    client = new AmazonSecurityTokenServiceClient(endpoint);
                else if (string.IsNullOrEmpty(token))
                    client = new AmazonSecurityTokenServiceClient(accessKey, secretKey, endpoint);
                else
                    client = new AmazonSecurityTokenServiceClient(accessKey, secretKey, token, endpoint);
                return client;
            }

            public AWSCredentials Get(string name, Func<AWSCredentials> create)
            {
                lock (_known)
                {
                    if (!_known.TryGetValue(name, out var credentials))
                        _known[name] = credentials = create();
                    return credentials;
                }
            }

            public async Task<string> WhoAsync(IAmazonSecurityTokenService client)
            {
                var identity = await client.GetCallerIdentityAsync(new GetCallerIdentityRequest()).ConfigureAwait(false);
                return $"{identity.Account}/{identity.Arn}";
            }
        }

        """;

    private static string MigratedStack(int n) => $$"""
        public sealed class MigratedStack{{n}} : Stack
        {
            public MigratedStack{{n}}(Construct scope, string id, IStackProps? props = null)
                : base(scope, id, props)
            {
                var role = new CfnRole(this, "LambdaRole", new CfnRoleProps
                {
                    AssumeRolePolicyDocument = new Dictionary<string, object>
                    {
                        { "Version", "2012-10-17" },
                        { "Statement", new[]
                        {
                            new Dictionary<string, object>
                            {
                                { "Effect", "Allow" },
                                { "Principal", new Dictionary<string, object> { { "Service", new[] { "lambda.amazonaws.com" } } } },
                                { "Action", new[] { "sts:AssumeRole" } },
                            },
                        } },
                    },
                    ManagedPolicyArns = new[] { "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" },
                    Policies = new[]
                    {
                        new CfnRole.PolicyProperty
                        {
                            PolicyName = "inline{{n}}",
                            PolicyDocument = new Dictionary<string, object>
                            {
                                { "Version", "2012-10-17" },
                                { "Statement", new[]
                                {
                                    new Dictionary<string, object>
                                    {
                                        { "Effect", "Allow" },
                                        { "Action", new[] { "dynamodb:GetItem", "dynamodb:PutItem" } },
                                        { "Resource", "*" },
                                    },
                                } },
                            },
                        },
                    },
                });
                _ = new CfnRole(this, "ReaderRole", new CfnRoleProps
                {
                    AssumeRolePolicyDocument = new Dictionary<string, object>
                    {
                        ["Version"] = "2012-10-17",
                        ["Statement"] = new object[]
                        {
                            new Dictionary<string, object>
                            {
                                ["Effect"] = "Allow",
                                ["Principal"] = new Dictionary<string, object> { ["AWS"] = {{(n % 40 == 4 ? "\"*\"" : "Account")}} },
                                ["Action"] = "sts:AssumeRole",
                            },
                        },
                    },
                });
                _ = new CfnOutput(this, "RoleArn", new CfnOutputProps { Value = role.AttrArn });
            }
        }

        """;

    private static string AccountWalker(int n) => $$"""
        public sealed class AccountWalker{{n}}
        {
            private readonly AmazonSecurityTokenServiceClient _client = new();

            public async IAsyncEnumerable<(string Account, AWSCredentials Credentials)> WalkAsync(IEnumerable<string> accounts, string roleName)
            {
                foreach (var account in accounts.Distinct())
                {
                    AssumeRoleResponse response;
                    try
                    {
                        response = await _client.AssumeRoleAsync(new AssumeRoleRequest
                        {
                            RoleArn = "arn:aws:iam::" + account + ":role/" + roleName,
                            RoleSessionName = $"walk-{account}-{{n}}",
                            DurationSeconds = 60 * 60 * {{n % 4 + 1}},
                        }).ConfigureAwait(false);
                    }
                    catch (AmazonSecurityTokenServiceException)
                    {
                        continue;
                    }

                    yield return (account, response.Credentials);
                }
            }

            public async Task<int> CountAsync(IEnumerable<string> accounts)
            {
                var count = 0;
                await foreach (var (_, credentials) in WalkAsync(accounts, "Reader{{n}}"))
                {
                    using var inner = new AmazonSecurityTokenServiceClient(credentials);
                    var identity = await inner.GetCallerIdentityAsync(new GetCallerIdentityRequest()).ConfigureAwait(false);
                    if (identity.Account.Length == 12)
                        count++;
                }

                return count;
            }

            public static async Task<string> ExchangeAsync(string token, string roleArn)
            {
                using var anonymous = new AmazonSecurityTokenServiceClient(new AnonymousAWSCredentials(), RegionEndpoint.USEast1);
                var response = await anonymous.AssumeRoleWithWebIdentityAsync(new AssumeRoleWithWebIdentityRequest
                {
                    RoleArn = roleArn,
                    RoleSessionName = "exchange{{n}}",
                    WebIdentityToken = token,
                    DurationSeconds = 43200,
                }).ConfigureAwait(false);
                return response.SubjectFromWebIdentityToken;
            }
        }

        """;

    private static string StorageStack(int n) => $$"""
        public sealed class StorageStack{{n}} : Stack
        {
            public IBucket Data { get; }

            public StorageStack{{n}}(Construct scope, string id, IVpc vpc, IStackProps? props = null)
                : base(scope, id, props)
            {
                Data = new Bucket(this, "Data", new BucketProps
                {
                    LifecycleRules = new ILifecycleRule[]
                    {
                        new LifecycleRule { Expiration = Amazon.CDK.Duration.Days({{n % 300 + 30}}), Prefix = "tmp/" },
                    },
                });
                Data.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
                {
                    Sid = "OnlyTls",
                    Effect = Effect.DENY,
                    Principals = new IPrincipal[] { new AnyPrincipal() },
                    Actions = new[] { "s3:*" },
                    Resources = new[] { Data.BucketArn, Data.ArnForObjects("*") },
                    Conditions = new Dictionary<string, object>
                    {
                        ["Bool"] = new Dictionary<string, object> { ["aws:SecureTransport"] = "false" },
                    },
                }));
                var group = new SecurityGroup(this, "Group", new SecurityGroupProps { Vpc = vpc, AllowAllOutbound = false });
                group.AddIngressRule(Peer.Ipv4("10.{{n % 250}}.0.0/16"), Port.Tcp(443), "inner network");
                var instance = CreateRole("Instance", "ec2.amazonaws.com");
                var task = CreateRole("Task", "ecs-tasks.amazonaws.com");
                foreach (var role in new[] { instance, task })
                    Data.GrantRead(role);
            }

            private Role CreateRole(string id, string service) => new(this, id, new RoleProps
            {
                AssumedBy = new ServicePrincipal(service),
                InlinePolicies = new Dictionary<string, PolicyDocument>
                {
                    ["logs"] = new PolicyDocument(new PolicyDocumentProps
                    {
                        Statements = new[]
                        {
                            new PolicyStatement(new PolicyStatementProps { Actions = new[] { "logs:PutLogEvents" }, Resources = new[] { "*" } }),
                        },
                    }),
                },
            });
        }

        """;

    private static string InjectedClient(int n) => $$"""
        public sealed class SessionBroker{{n}}
        {
            private readonly IAmazonSecurityTokenService _sts;
            private readonly ConcurrentDictionary<string, Credentials> _sessions = new();

            public SessionBroker{{n}}(IAmazonSecurityTokenService sts) => _sts = sts;

            public async Task<Credentials> SessionAsync(string roleArn, string? duration, string? externalId, DateTime now)
            {
                if (_sessions.TryGetValue(roleArn, out var cached) && cached.Expiration > now.AddMinutes(5))
                    return cached;
                var request = new AssumeRoleRequest();
                request.RoleArn = roleArn;
                request.RoleSessionName = "broker{{n}}";
                if (int.TryParse(duration, NumberStyles.Integer, CultureInfo.InvariantCulture, out var seconds))
                    request.DurationSeconds = seconds;
                if (!string.IsNullOrEmpty(externalId))
                    request.ExternalId = externalId;
                var response = await RetryAsync(() => _sts.AssumeRoleAsync(request)).ConfigureAwait(false);
                return _sessions[roleArn] = response.Credentials;
            }

            private static async Task<T> RetryAsync<T>(Func<Task<T>> action)
            {
                for (var attempt = 0; ; attempt++)
                {
                    try
                    {
                        return await action().ConfigureAwait(false);
                    }
                    catch (AmazonServiceException) when (attempt < {{n % 4 + 1}})
                    {
                        await Task.Delay(200 << attempt).ConfigureAwait(false);
                    }
                }
            }

            public async Task<Credentials> WithMfaAsync(string serial, string code)
            {
                var response = await _sts.GetSessionTokenAsync(new GetSessionTokenRequest
                {
                    SerialNumber = serial,
                    TokenCode = code,
                    DurationSeconds = 43200,
                }).ConfigureAwait(false);
                return response.Credentials;
            }
        }

        """;

    private static string FederationStack(int n) => $$"""
        public class FederationStack{{n}} : Stack
        {
            private const string Issuer = "token.actions.githubusercontent.com";

            public FederationStack{{n}}(Construct scope, string id, IStackProps? props = null)
                : base(scope, id, props)
            {
                var provider = new OpenIdConnectProvider(this, "Provider", new OpenIdConnectProviderProps
                {
                    Url = $"https://{Issuer}",
                    ClientIds = new[] { "sts.amazonaws.com" },
                });
                var deployer = new Role(this, "Deployer", new RoleProps
                {
                    AssumedBy = new WebIdentityPrincipal(provider.OpenIdConnectProviderArn, new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            [$"{Issuer}:aud"] = "sts.amazonaws.com",
                            [$"{Issuer}:sub"] = Subjects("main", "release/{{n}}"),
                        },
                    }),
                    MaxSessionDuration = Amazon.CDK.Duration.Hours(1),
                });
                deployer.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                {
                    Actions = new[] { "sts:AssumeRole" },
                    Resources = new[] { $"arn:{Partition}:iam::{Account}:role/cdk-*" },
                }));
                _ = new Role(this, "Members", new RoleProps
                {
                    AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
                    {
                        ["{{(n % 40 == 8 ? "StringEqualsIfExists" : "StringEquals")}}"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" },
                    }),
                });
            }

            private static string[] Subjects(params string[] branches) =>
                branches.Select(branch => $"repo:example/app{{n}}:ref:refs/heads/{branch}").ToArray();
        }

        """;

    /// <summary>An application has few places that name the account it deploys to.</summary>
    private static string DeploymentOrPermissions(int n) => n % 50 == 9 ? Deployment(n) : Permissions(n);

    private static string Permissions(int n) => $$"""
        public static class Permissions{{n}}
        {
            private static readonly string[] Reading = { "dynamodb:GetItem", "dynamodb:Query", "dynamodb:BatchGetItem" };

            public static PolicyStatement Read(string table, bool withIndexes = true) => new(new PolicyStatementProps
            {
                Effect = Effect.ALLOW,
                Actions = Reading,
                Resources = withIndexes ? new[] { table, $"{table}/index/*" } : new[] { table },
            });

            public static PolicyStatement Decrypt(IEnumerable<string> keys, string service)
            {
                var statement = new PolicyStatement();
                statement.AddActions("kms:Decrypt", "kms:DescribeKey");
                foreach (var key in keys.Where(k => k.StartsWith("arn:", StringComparison.Ordinal)))
                    statement.AddResources(key);
                statement.AddCondition("StringEquals", new Dictionary<string, string> { ["kms:ViaService"] = $"{service}.{Amazon.CDK.Aws.REGION}.amazonaws.com" });
                return statement;
            }

            public static void Grant(Role role, string table, params string[] keys)
            {
                role.AddToPolicy(Read(table));
                if (keys.Length > 0)
                    role.AddToPolicy(Decrypt(keys, "dynamodb"));
                for (var i = 0; i < {{n % 3 + 1}}; i++)
                {
                    role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "ssm:GetParameter" },
                        Resources = new[] { $"arn:{Amazon.CDK.Aws.PARTITION}:ssm:*:{Amazon.CDK.Aws.ACCOUNT_ID}:parameter/app{{n}}/{i}/*" },
                    }));
                }
            }
        }

        """;

    private static string Deployment(int n) => $$"""
        public static class Deployment{{n}}
        {
            public static void Deploy(string[] arguments)
            {
                var app = new App();
                var environment = new Amazon.CDK.Environment { Account = "11112222{{n:0000}}", Region = "eu-west-1" };
                var stage = arguments.FirstOrDefault() ?? "test";
                var stack = new Stack(app, $"base-{stage}-{{n}}", new StackProps
                {
                    Env = environment,
                    Tags = new Dictionary<string, string> { ["stage"] = stage, ["number"] = "{{n}}" },
                });
                var vpc = new Vpc(stack, "Vpc", new VpcProps { MaxAzs = stage == "production" ? 3 : 2, NatGateways = 1 });
                var role = new Role(stack, "Operators", new RoleProps
                {
                    AssumedBy = new AccountPrincipal(stack.Account),
                    RoleName = $"operators-{stage}",
                });
                role.AssumeRolePolicy?.AddStatements(new PolicyStatement(new PolicyStatementProps
                {
                    Effect = Effect.ALLOW,
                    Actions = new[] { "sts:AssumeRole" },
                    Principals = new IPrincipal[] { new ArnPrincipal("arn:aws:iam::11112222{{n:0000}}:role/Admin") },
                }));
                Amazon.CDK.Tags.Of(vpc).Add("owner", "team{{n % 9}}");
                app.Synth();
            }
        }

        """;
}
