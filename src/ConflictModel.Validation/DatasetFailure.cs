using System.Globalization;
using FluentValidation.Results;

namespace ConflictModel.Validation;

/// <summary>
/// A failure with its place. The path is also the property name, the code the error code, and what the message is made of stands in <see cref="ValidationFailure.FormattedMessagePlaceholderValues"/>.
/// </summary>
/// <remarks>Validators of this library report nothing else: <c>result.Errors.OfType&lt;DatasetFailure&gt;()</c>.</remarks>
public sealed class DatasetFailure : ValidationFailure
{
    internal DatasetFailure(ValidationCode code, DatasetLocation location, object? value, Dictionary<string, object> placeholders)
        : base(location.Path, MessageOf(code, placeholders), value)
    {
        Code = code;
        Location = location;
        ErrorCode = code.Code;
        CustomState = location;
        FormattedMessagePlaceholderValues = placeholders;
        Severity = code.Severity switch
        {
            ConflictModel.Severity.Error => FluentValidation.Severity.Error,
            ConflictModel.Severity.Warning => FluentValidation.Severity.Warning,
            _ => FluentValidation.Severity.Info,
        };
    }

    /// <summary>What kind of failure it is.</summary>
    public ValidationCode Code { get; }

    /// <summary>Where it stands: file, line and JSON path. Also the <see cref="ValidationFailure.CustomState"/>.</summary>
    public DatasetLocation Location { get; }

    /// <summary>Place, code and message: <c>dataset.json:12: $.claims[3].figure: CMV1003: ...</c>.</summary>
    /// <returns>The text, the same under every culture.</returns>
    public override string ToString() => $"{Location}: {ErrorCode}: {ErrorMessage}";

    // Not by FluentValidation's own formatter, which follows the current culture.
    private static string MessageOf(ValidationCode code, Dictionary<string, object> placeholders)
    {
        var parts = code.Message.Split('{', '}');
        for (var i = 1; i < parts.Length; i += 2)
        {
            parts[i] = Convert.ToString(placeholders[parts[i]], CultureInfo.InvariantCulture) ?? "";
        }

        return string.Concat(parts);
    }
}
