using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>The failures found so far. The first of each code are kept, the others only counted.</summary>
internal sealed class FailureList(ValidationSubject subject, IReadOnlyDictionary<string, CodeRule> rules, IValidationContext context)
{
    /// <summary>The most failures of one code that are listed.</summary>
    public const int Listed = 1000;

    private readonly List<DatasetFailure> _failures = [];
    private readonly Dictionary<ValidationCode, CodeTally> _tallies = new(ReferenceEqualityComparer.Instance);

    public bool IsFull(ValidationCode code) => _tallies.TryGetValue(code, out var tally) && tally.Count >= Listed;

    public void Add(DatasetProblem problem)
    {
        var code = ValidationCodes.Of(problem.Kind);
        if (TallyOf(code) is var tally && tally.IsSelected(problem.Location))
        {
            Apply(tally, new(code, null, problem.Location, null, PlaceholdersOf([("Problem", problem.Message)])), int.MaxValue);
        }
    }

    public void Add(
        ValidationCode code,
        object record,
        string? member,
        object? value,
        params ReadOnlySpan<(string Name, object Value)> placeholders)
    {
        if ((!subject.IsWhole && code.IsOfMissing) || (TallyOf(code) is var tally && !tally.IsSelected(record)))
        {
            return;
        }

        if (tally.Count >= Listed && !tally.Rule.IsConditional)
        {
            tally.Count++;
        }
        else
        {
            Apply(tally, new(code, record, subject.LocationOf(record, member), value, PlaceholdersOf(placeholders)), Listed);
        }
    }

    /// <summary>The failures in the order of the file; those of one line, or of none, in the order in which they were found.</summary>
    public IReadOnlyList<DatasetFailure> InOrder()
    {
        List<DatasetFailure> ordered = [.. _failures.OrderBy(failure => failure.Location.Line)];
        var full = _tallies.Where(tally => tally.Value.Count > Listed && !tally.Key.IsOfReading);
        foreach (var (code, tally) in full.OrderBy(tally => tally.Key.Code, StringComparer.Ordinal))
        {
            var location = new DatasetLocation { File = _failures[0].Location.File, Path = "$" };
            var placeholders = PlaceholdersOf([("Code", code.Code), ("Count", tally.Count), ("Listed", Listed)]);
            ordered.AddRange(rules[ValidationCodes.More.Code].FailuresOf(new(ValidationCodes.More, null, location, null, placeholders)));
        }

        return ordered;
    }

    private static Dictionary<string, object> PlaceholdersOf(ReadOnlySpan<(string Name, object Value)> placeholders)
    {
        var values = new Dictionary<string, object>(placeholders.Length, StringComparer.Ordinal);
        foreach (var (name, value) in placeholders)
        {
            values.Add(name, value);
        }

        return values;
    }

    private CodeTally TallyOf(ValidationCode code)
    {
        if (!_tallies.TryGetValue(code, out var tally))
        {
            _tallies.Add(code, tally = new(rules[code.Code], context));
        }

        return tally;
    }

    private void Apply(CodeTally tally, DatasetIssue issue, int listed)
    {
        var failures = tally.Rule.FailuresOf(issue);
        if (failures.Count > 0 && ++tally.Count <= listed)
        {
            _failures.AddRange(failures);
        }
    }
}
