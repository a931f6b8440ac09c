using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>An MFA device named to an object that asks for sessions by itself, with nothing that gives the device's code.</summary>
public sealed class Role1013MfaCodeMissing : SessionRule
{
    public override Rule Rule { get; } = new(
        "ROLE1013",
        "An MFA device is named, and nothing gives its code",
        RuleLevel.Warning,
        "The MFA device '{0}' is named and MfaTokenCodeCallback is not set, so that an exception is thrown when credentials are first asked for; "
        + "set the callback that gives the device's code",
        "With MfaSerialNumber the SDK asks MfaTokenCodeCallback for the device's present code each time that it assumes the role. Where "
        + "there is no callback it throws an InvalidOperationException, and no credentials are ever had.");

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) =>
        request.HasMfaCode != Answer.No
            ? []
            : from item in Enumerable.Range(0, request.MfaDevices.Count)
              let device = request.MfaDevices[item]
              where IsText(device)
              select new Finding<SessionPart>(
                  Rule,
                  new(SessionPartKind.MfaDevice, item),
                  ImmutableArray.Create(device.ToString()),
                  ImmutableArray<SessionPart>.Empty,
                  ImmutableArray<Edit>.Empty);

    /// <summary>Whether it is certainly not empty, which names no device.</summary>
    private static bool IsText(PolicyText device) => device.Segments.Any(segment => segment.Literal.Length > 0 || segment.Hole is not (null or HoleKind.Unknown));
}
