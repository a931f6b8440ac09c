using RoleAnalyzers.Iam.Delegations;
using static RoleAnalyzers.Delegations.DelegationPrinter;

namespace RoleAnalyzers.Delegations;

/// <summary>Prints what calls AWS STS: the same for version 3 and 4 of the SDK.</summary>
internal static class StsMembers
{
    public static IEnumerable<string> Print(Delegation delegation)
    {
        var id = new ExternalIdParameter(delegation.RequiresExternalId);
        yield return $$"""
            /// <summary>Assumes the role.</summary>
            /// <param name="sts">A client with the credentials of the trusted account. Those who hold a session call <see cref="AssumeChainedAsync"/>.</param>
            /// <param name="sessionName">The name of the session, as it is seen in logs: 2 to 64 characters.</param>{{id.Documentation()}}
            /// <param name="duration">How long the session lasts, from 900 seconds to <see cref="MaxSessionSeconds"/>; without one, an hour.</param>
            /// <param name="cancellationToken">Ends the wait for the answer.</param>
            /// <returns>The answer of AWS STS, with the credentials of the session.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The role allows no session of that length. Nothing has been sent.</exception>
            §generated
            public static global::System.Threading.Tasks.Task<global::Amazon.SecurityToken.Model.AssumeRoleResponse> AssumeAsync(
                global::Amazon.SecurityToken.IAmazonSecurityTokenService sts,
                string sessionName,{{id.Lines("string externalId,")}}
                global::System.TimeSpan? duration = null,
                global::System.Threading.CancellationToken cancellationToken = default(global::System.Threading.CancellationToken))
            {
                if (sts == null)
                    throw new global::System.ArgumentNullException("sts");
                var request = new global::Amazon.SecurityToken.Model.AssumeRoleRequest();
                request.RoleArn = RoleArn;
                request.RoleSessionName = sessionName;{{id.Lines("request.ExternalId = CheckedExternalId(externalId);")}}
                if (duration != null)
                {
                    double seconds = duration.Value.TotalSeconds;
                    if (seconds < 900 || seconds > MaxSessionSeconds)
                    {
                        throw new global::System.ArgumentOutOfRangeException(
                            "duration", duration, "The role allows sessions of 900 to {{Number(delegation.MaxSessionSeconds)}} seconds.");
                    }

                    request.DurationSeconds = (int)seconds;
                }

                return sts.AssumeRoleAsync(request, cancellationToken);
            }
            """;
        yield return $$"""
            /// <summary>
            /// Assumes the role with the credentials of a session. AWS grants such a caller one hour at most, so that no duration is asked for.
            /// </summary>
            /// <param name="sts">A client with the credentials of a session of the trusted account.</param>
            /// <param name="sessionName">The name of the session, as it is seen in logs: 2 to 64 characters.</param>{{id.Documentation()}}
            /// <param name="cancellationToken">Ends the wait for the answer.</param>
            /// <returns>The answer of AWS STS, with the credentials of the session.</returns>
            §generated
            public static global::System.Threading.Tasks.Task<global::Amazon.SecurityToken.Model.AssumeRoleResponse> AssumeChainedAsync(
                global::Amazon.SecurityToken.IAmazonSecurityTokenService sts,
                string sessionName,{{id.Lines("string externalId,")}}
                global::System.Threading.CancellationToken cancellationToken = default(global::System.Threading.CancellationToken))
            {
                return AssumeAsync(sts, sessionName, {{id.Argument}}null, cancellationToken);
            }
            """;
        yield return $$"""
            /// <summary>Credentials of the role that assume it when they are first used, and again before each session ends.</summary>
            /// <param name="source">The credentials of the trusted account.</param>
            /// <param name="sessionName">The name of the sessions, as it is seen in logs: 2 to 64 characters.</param>{{id.Documentation()}}
            /// <returns>Credentials for the clients of services.</returns>
            §generated
            public static global::Amazon.Runtime.AWSCredentials Credentials(global::Amazon.Runtime.AWSCredentials source, string sessionName{{id.LastParameter}})
            {
                var options = new global::Amazon.Runtime.AssumeRoleAWSCredentialsOptions();{{id.Lines("options.ExternalId = CheckedExternalId(externalId);")}}
                return new global::Amazon.Runtime.AssumeRoleAWSCredentials(source, RoleArn, sessionName, options);
            }
            """;
    }
}
