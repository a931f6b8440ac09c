using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Stage
{
    internal class Role
    {
        internal Role(string name, AnyPrincipal principal) => Line = name + principal;

        internal string Line { get; }
    }

    internal static class Play
    {
        internal static Role Cast(string name) => new(name, new AnyPrincipal());

        internal static void Run() => Cast("Hamlet");
    }
}
