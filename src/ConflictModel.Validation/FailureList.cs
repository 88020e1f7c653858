namespace ConflictModel.Validation;

/// <summary>The failures that were met so far. Of each code the first are kept and the others counted: nobody reads a million hints.</summary>
/// <param name="locate">Where a record, or a member of it, stands.</param>
/// <param name="isWhole">Whether all records and values could be read. Otherwise nothing is said to be missing or not needed: it may be what was not read.</param>
internal sealed class FailureList(Func<object, string?, DatasetLocation> locate, bool isWhole)
{
    /// <summary>How many failures of one code are listed.</summary>
    public const int Listed = 1000;

    private readonly List<DatasetFailure> _failures = [];
    private readonly Dictionary<ValidationCode, int> _counts = new(ReferenceEqualityComparer.Instance);

    public bool IsFull(ValidationCode code) => _counts.GetValueOrDefault(code) >= Listed;

    public void Add(DatasetProblem problem) =>
        _failures.Add(Failure(ValidationCodes.Of(problem.Kind), problem.Location, null, ("Problem", problem.Message)));

    public void Add(ValidationCode code, object record, string? member, object? value, params ReadOnlySpan<(string Name, object Value)> placeholders)
    {
        if ((isWhole || !IsOfMissing(code)) && Counts(code))
        {
            _failures.Add(Failure(code, locate(record, member), value, placeholders));
        }
    }

    /// <summary>The failures, in the order of the file; those of one line, or of none, in the order in which they were met.</summary>
    public IEnumerable<DatasetFailure> InOrder()
    {
        var first = _failures.Count == 0 ? null : _failures[0].Location.File;
        var more = _counts.Where(count => count.Value > Listed)
            .OrderBy(count => count.Key.Code, StringComparer.Ordinal)
            .Select(count => Failure(ValidationCodes.More, new() { File = first, Path = "$" }, null, ("Code", count.Key.Code), ("Count", count.Value), ("Listed", Listed)));
        return _failures.OrderBy(failure => failure.Location.Line).Concat(more);
    }

    private static bool IsOfMissing(ValidationCode code) => code.Code.StartsWith("CMV5", StringComparison.Ordinal);

    private bool Counts(ValidationCode code) => (_counts[code] = _counts.GetValueOrDefault(code) + 1) <= Listed;

    private static DatasetFailure Failure(ValidationCode code, DatasetLocation location, object? value, params ReadOnlySpan<(string Name, object Value)> placeholders)
    {
        var values = new Dictionary<string, object>(placeholders.Length, StringComparer.Ordinal);
        foreach (var (name, placeholder) in placeholders)
        {
            values.Add(name, placeholder);
        }

        return new(code, location, value, values);
    }
}
