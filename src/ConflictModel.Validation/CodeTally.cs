using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>The number of failures of a code in one validation, and whether it is selected.</summary>
internal sealed class CodeTally(CodeRule rule, IValidationContext context)
{
    private readonly Dictionary<string, bool> _selected = new(StringComparer.Ordinal);

    public CodeRule Rule { get; } = rule;

    public int Count { get; set; }

    /// <summary>Whether the validation is to report the code for a record.</summary>
    public bool IsSelected(object record) => IsSelected(CollectionOf(record));

    /// <summary>Whether the validation is to report the code for a place in a file, such as <c>$.claims[3].figure</c>.</summary>
    public bool IsSelected(DatasetLocation location)
    {
        var path = location.Path.AsSpan().TrimStart("$.");
        var name = path[..(path.IndexOfAny('.', '[') is >= 0 and var end ? end : path.Length)];
        return IsSelected(name.IsEmpty ? "" : $"{char.ToUpperInvariant(name[0])}{name[1..]}");
    }

    private static string CollectionOf(object record) => record switch
    {
        Claim => nameof(DatasetContents.Claims),
        Report => nameof(DatasetContents.Reports),
        Source => nameof(DatasetContents.Sources),
        Actor => nameof(DatasetContents.Actors),
        Category => nameof(DatasetContents.Categories),
        Place => nameof(DatasetContents.Places),
        ConflictEvent => nameof(DatasetContents.Events),
        Measure => nameof(DatasetContents.Measures),
        MeasurementUnit => nameof(DatasetContents.MeasurementUnits),
        DisjointSet => nameof(DatasetContents.DisjointSets),
        Acknowledgement => nameof(DatasetContents.Acknowledgements),
        _ => "",
    };

    private bool IsSelected(string property)
    {
        if (!_selected.TryGetValue(property, out var isSelected))
        {
            _selected.Add(property, isSelected = Rule.IsSelected(property, context));
        }

        return isSelected;
    }
}
