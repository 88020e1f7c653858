namespace ConflictModel.Validation;

/// <summary>A kind of failure: its code, default severity and default message.</summary>
public sealed record ValidationCode
{
    internal ValidationCode()
    {
    }

    /// <summary>The code, such as <c>CMV2001</c>; it never changes its meaning.</summary>
    public required string Code { get; init; }

    /// <summary>The problem in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The severity: an error if the data cannot be right, a warning if it is probably wrong, information for a hint.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The message, with the names of its placeholders in braces.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// The rule set of the rule of the code, in addition to one named like the code: <c>file</c>, <c>figures</c>, <c>attribution</c>,
    /// <c>names</c>, <c>missing</c> or <c>more</c>.
    /// </summary>
    public string RuleSet => Code[3] switch
    {
        '1' => "file",
        '2' => "figures",
        '3' => "attribution",
        '4' => "names",
        '5' => "missing",
        _ => "more",
    };

    /// <summary>Whether the code is about what is missing or unused, which is not known for a partly read file.</summary>
    internal bool IsOfMissing => Code[3] == '5';

    /// <summary>Whether the code is about what makes a file unusable.</summary>
    internal bool IsOfReading => Code[3] == '1';

    /// <summary>Code and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code}: {Title}";
}
