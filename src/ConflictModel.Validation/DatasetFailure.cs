using FluentValidation.Results;

namespace ConflictModel.Validation;

/// <summary>
/// A failure with its location. The property name is the JSON path, and the custom state is the location unless a rule sets another.
/// </summary>
/// <remarks>
/// The rules of this library report only this type: <c>result.Errors.OfType&lt;DatasetFailure&gt;()</c>. Rules that a user adds report
/// plain failures.
/// </remarks>
public sealed class DatasetFailure : ValidationFailure
{
    internal DatasetFailure(ValidationFailure failure, DatasetIssue issue)
        : base(issue.Location.Path, failure.ErrorMessage, issue.Value)
    {
        Code = issue.Code;
        Location = issue.Location;
        ErrorCode = failure.ErrorCode;
        Severity = failure.Severity;
        CustomState = failure.CustomState ?? issue.Location;
        FormattedMessagePlaceholderValues = failure.FormattedMessagePlaceholderValues;
    }

    /// <summary>
    /// The code of the failure. A changed rule may give the failure another severity and message than its code.
    /// </summary>
    public ValidationCode Code { get; }

    /// <summary>The location: file, line and JSON path.</summary>
    public DatasetLocation Location { get; }

    /// <summary>Location, code and message: <c>dataset.json:12: $.claims[3].figure: CMV1003: ...</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Location}: {ErrorCode}: {ErrorMessage}";
}
