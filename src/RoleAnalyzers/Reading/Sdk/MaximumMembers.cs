using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>The properties of requests to IAM that hold a role's maximum session duration, in seconds.</summary>
internal sealed class MaximumMembers
{
    private const string Model = "Amazon.IdentityManagement.Model";

    /// <summary>IAM API Reference, CreateRole and UpdateRole.</summary>
    private static readonly ImmutableArray<string> All =
        ImmutableArray.Create($"{Model}.CreateRoleRequest.MaxSessionDuration", $"{Model}.UpdateRoleRequest.MaxSessionDuration");

    private readonly MemberNames _members;

    private MaximumMembers(IEnumerable<string> members) => _members = new(members);

    /// <summary>The properties, or null when the compilation references no type that has one.</summary>
    public static MaximumMembers? TryCreate(Compilation compilation) =>
        MemberNames.Referenced(Model, All, compilation).ToList() is { Count: > 0 } members ? new(members) : null;

    /// <summary>Their names, and those of their types.</summary>
    public IEnumerable<string> Names => _members.Names;

    /// <summary>Whether the method sets, or is, one of them.</summary>
    public bool IsWanted(IMethodSymbol method) => _members.Contains(method);
}
