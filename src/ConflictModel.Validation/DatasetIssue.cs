namespace ConflictModel.Validation;

/// <summary>
/// The result of a check of a dataset, before the rule of its code turns it into a <see cref="DatasetFailure"/>: the conditions, messages
/// and severities of rules are functions of it.
/// </summary>
public sealed class DatasetIssue
{
    internal DatasetIssue(
        ValidationCode code,
        object? record,
        DatasetLocation location,
        object? value,
        IReadOnlyDictionary<string, object> placeholders)
    {
        Code = code;
        Record = record;
        Location = location;
        Value = value;
        Placeholders = placeholders;
    }

    /// <summary>The code of the issue.</summary>
    public ValidationCode Code { get; }

    /// <summary>
    /// The record that has the issue, such as a <see cref="Claim"/> or a <see cref="Report"/>; <see langword="null"/> for a file that
    /// cannot be read as records.
    /// </summary>
    public object? Record { get; }

    /// <summary>The location: file, line and JSON path.</summary>
    public DatasetLocation Location { get; }

    /// <summary>The invalid value; <see langword="null"/> if a value is missing.</summary>
    public object? Value { get; }

    /// <summary>The values of the placeholders of the message, by name.</summary>
    public IReadOnlyDictionary<string, object> Placeholders { get; }
}
