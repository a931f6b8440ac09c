using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Tells whether a client talks to AWS: object stores and emulators speak the protocol of STS with limits of their own.</summary>
internal sealed class EndpointReader(StsLibrary library, Scene scene)
{
    /// <summary>A client that was not seen being made may have any endpoint; one without a config has AWS's.</summary>
    public Answer IsAws(Value? client)
    {
        if (client is null)
            return Answer.Maybe;
        // Null makes no call.
        var answers = Scene.Alternatives(client).Where(static one => one is not NullValue).Select(OfOne).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : Answer.Maybe;
    }

    private Answer OfOne(Value client)
    {
        if (scene.Object(client) is not { Constructor: { } constructor } state || !library.IsClient(state.Type))
            return Answer.Maybe;
        for (var i = 0; i < constructor.Parameters.Length && i < state.Arguments.Length; i++)
        {
            if (library.IsConfig(constructor.Parameters[i].Type))
                return OfConfig(state.Arguments[i]);
        }

        return Answer.Yes;
    }

    private Answer OfConfig(Value config)
    {
        if (scene.Object(config) is not { } state || !library.IsConfig(state.Type) || state.Members.ContainsKey(StsApi.EndpointProvider))
            return Answer.Maybe;
        if (!state.Members.TryGetValue(StsApi.ServiceUrl, out var url))
            return state.IsOpen ? Answer.Maybe : Answer.Yes;
        var answers = url.Assignments.SelectMany(a => Scene.Alternatives(a.Value)).Select(OfUrl).ToList();
        if (url.MayBeUnset)
            answers.Add(state.IsOpen ? Answer.Maybe : Answer.Yes);
        return answers.Distinct().Count() == 1 ? answers[0] : Answer.Maybe;
    }

    private static Answer OfUrl(Value url) => url switch
    {
        NullValue => Answer.Yes,
        TextValue { Text: var text } when text.TryGetValue(out var known) =>
            Uri.TryCreate(known, UriKind.Absolute, out var address)
                && StsApi.AwsHosts.Any(host => ("." + address.Host).EndsWith("." + host, StringComparison.OrdinalIgnoreCase))
                ? Answer.Yes
                : Answer.No,
        _ => Answer.Maybe,
    };
}
