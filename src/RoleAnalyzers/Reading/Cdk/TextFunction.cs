namespace RoleAnalyzers.Reading.Cdk;

/// <summary>How a function makes a text.</summary>
internal enum TextMaking
{
    /// <summary>The text of the argument.</summary>
    Same,

    /// <summary>CloudFormation's <c>Ref</c>: the value of a pseudo parameter, when the argument names one.</summary>
    Reference,

    /// <summary>CloudFormation's <c>Fn::Sub</c>: the pseudo parameters in the text are replaced.</summary>
    Substitution,

    /// <summary>CloudFormation's <c>Fn::Join</c>.</summary>
    Join,
}

/// <summary>A static method of the CDK that makes a text out of others.</summary>
/// <param name="Type">The class, with its namespace.</param>
/// <param name="Method">The method.</param>
/// <param name="Making">What it does.</param>
/// <param name="Parameter">The parameter that it works on.</param>
internal sealed record TextFunction(string Type, string Method, TextMaking Making, string Parameter)
{
    /// <summary>The parameter of <c>Fn.Join</c> that stands between the texts.</summary>
    public const string Delimiter = "delimiter";

    public static ImmutableArray<TextFunction> All { get; } = ImmutableArray.Create<TextFunction>(
        new("Amazon.CDK.Fn", "Ref", TextMaking.Reference, "logicalName"),
        new("Amazon.CDK.Fn", "Sub", TextMaking.Substitution, "body"),
        new("Amazon.CDK.Fn", "Join", TextMaking.Join, "listOfValues"),
        new("Amazon.CDK.Token", "AsString", TextMaking.Same, "value"));
}
