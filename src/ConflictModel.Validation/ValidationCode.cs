namespace ConflictModel.Validation;

/// <summary>What is known of a kind of failure before anything is validated.</summary>
public sealed record ValidationCode
{
    internal ValidationCode()
    {
    }

    /// <summary>The code, such as <c>CMV2001</c>; it never changes its meaning.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>How serious it is: an error for what cannot be so, a warning for what is probably wrong, information for a hint.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The message, with the names of its placeholders in braces.</summary>
    public required string Message { get; init; }

    /// <summary>Code and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code}: {Title}";
}
