using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>
/// Stands in for the package AWSSDK.IdentityManagement, which the package source of these tests does not have: its requests about
/// roles, under their real names and with the members that programs set (IAM API Reference, by
/// the names of the requests). It holds no more of the package than these.
/// </summary>
internal static class IamRequests
{
    private const string Source = """
        using System.Threading;
        using System.Threading.Tasks;

        namespace Amazon.IdentityManagement.Model
        {
            public class CreateRoleRequest
            {
                public string RoleName { get; set; }
                public string Path { get; set; }
                public string Description { get; set; }
                public string AssumeRolePolicyDocument { get; set; }
                public int? MaxSessionDuration { get; set; }
            }

            public class CreateRoleResponse { }

            public class PutUserPolicyRequest
            {
                public string UserName { get; set; }
                public string PolicyName { get; set; }
                public string PolicyDocument { get; set; }
            }

            public class PutGroupPolicyRequest
            {
                public string GroupName { get; set; }
                public string PolicyName { get; set; }
                public string PolicyDocument { get; set; }
            }

            public class CreatePolicyRequest
            {
                public string PolicyName { get; set; }
                public string PolicyDocument { get; set; }
            }

            public class CreatePolicyVersionRequest
            {
                public string PolicyArn { get; set; }
                public string PolicyDocument { get; set; }
            }

            public class UpdateRoleRequest
            {
                public string RoleName { get; set; }
                public int? MaxSessionDuration { get; set; }
            }

            public class UpdateRoleResponse { }

            public class UpdateAssumeRolePolicyRequest
            {
                public string RoleName { get; set; }
                public string PolicyDocument { get; set; }
            }

            public class UpdateAssumeRolePolicyResponse { }

            public class PutRolePolicyRequest
            {
                public string RoleName { get; set; }
                public string PolicyName { get; set; }
                public string PolicyDocument { get; set; }
            }

            public class PutRolePolicyResponse { }
        }

        namespace Amazon.IdentityManagement
        {
            using Amazon.IdentityManagement.Model;

            public interface IAmazonIdentityManagementService
            {
                Task<CreateRoleResponse> CreateRoleAsync(CreateRoleRequest request, CancellationToken cancellationToken = default);
                Task<UpdateRoleResponse> UpdateRoleAsync(UpdateRoleRequest request, CancellationToken cancellationToken = default);
                Task<UpdateAssumeRolePolicyResponse> UpdateAssumeRolePolicyAsync(UpdateAssumeRolePolicyRequest request, CancellationToken cancellationToken = default);
                Task<PutRolePolicyResponse> PutRolePolicyAsync(PutRolePolicyRequest request, CancellationToken cancellationToken = default);
            }
        }
        """;

    /// <summary>An assembly of the package's name.</summary>
    public static MetadataReference Reference { get; } = CSharpCompilation.Create(
        "AWSSDK.IdentityManagement",
        [CSharpSyntaxTree.ParseText(Source, Scenario.ParseOptions)],
        TestReferences.Of(Libraries.None),
        new(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
