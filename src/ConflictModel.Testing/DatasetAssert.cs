using ConflictModel.Validation;

namespace ConflictModel.Testing;

/// <summary>What a test demands of a dataset. Each method returns where it is so, and throws a <see cref="DatasetAssertionException"/> where it is not; no test framework is needed or known.</summary>
/// <remarks>Findings that the dataset acknowledges never fail a test. A comparison of which a rule failed fails every assertion about findings: what was not looked at is not known to be right.</remarks>
public static class DatasetAssert
{
    private const int ListedWitnesses = 10;

    private const string FixOrAcknowledge =
        "Fix what is wrong: the figure, the scope, or who said it. Where the sources really disagree, acknowledge the finding in the dataset, with a reason:";

    private static readonly DatasetDraftValidator Validator = new();

    /// <summary>The dataset can be used, and the validators find nothing of a severity, as <c>conflictmodel validate</c> does.</summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <param name="from">The lowest severity that fails; errors unless given.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetAssertionException">It is not so; the message has every failure with file, line and code.</exception>
    public static ConflictDataset IsValid(string path, Severity from = Severity.Error)
    {
        var draft = DatasetDraft.Read(path);
        var failures = Validator.Validate(draft).Errors.Cast<DatasetFailure>().Where(failure => failure.Code.Severity >= from && failure.Code != ValidationCodes.More).ToList();
        return failures.Count == 0
            ? draft.Build().GetDatasetOrThrow()
            : throw new DatasetAssertionException(
                $"The dataset '{path}' is not valid: {AssertionText.Count(failures.Count, "failure", "failures")}.",
                failures.Select(failure => failure.ToString()),
                "Fix them; docs/validation.md says what each code means.");
    }

    /// <summary>No finding has the severity <see cref="Severity.Error"/>, but those that are acknowledged.</summary>
    /// <param name="result">The comparison.</param>
    /// <exception cref="DatasetAssertionException">There are such; the message has rule, claims, quotes, sources, ranges, gap, file and line.</exception>
    public static void HasNoContradictions(ComparisonResult result) =>
        HasNone(result, "contradiction", "contradictions", finding => finding.Severity == Severity.Error);

    /// <summary>No claims strain or contradict each other by a factor or more, but those that are acknowledged.</summary>
    /// <param name="result">The comparison.</param>
    /// <param name="factor">How many times the high end of one range the low end of the other may not be; 1 for no tension at all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is below 1.</exception>
    /// <exception cref="DatasetAssertionException">There are such.</exception>
    public static void HasNoTensions(ComparisonResult result, decimal factor = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        HasNone(
            result,
            Invariant($"tension by a factor of {factor} or more"),
            Invariant($"tensions by a factor of {factor} or more"),
            finding => finding is { Severity: >= Severity.Warning, Reason: BoundsReason reason } && !(reason.Factor < factor));
    }

    /// <summary>Every finding is in a baseline, with all of its claims, or is acknowledged.</summary>
    /// <param name="result">The comparison.</param>
    /// <param name="path">The baseline, which <see cref="FindingBaseline.Write"/> wrote. It is never written here.</param>
    /// <exception cref="DatasetAssertionException">There are others, or there is no baseline.</exception>
    public static void HasNoNewFindings(ComparisonResult result, string path)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!File.Exists(path))
        {
            throw new DatasetAssertionException(
                $"There is no baseline '{path}'.",
                [],
                "Write it once by FindingBaseline.Write(result, path), read what it accepts, and commit it.");
        }

        var baseline = FindingBaseline.Read(path);
        HasNone(result, "finding that the baseline does not have", "findings that the baseline does not have", finding => !baseline.Has(finding), $"Or, to accept all of them for now, write the baseline '{path}' again by FindingBaseline.Write, and review the change of the file.");
    }

    /// <summary>The claims of every scope come from a number of certainly independent origins. Reports are not counted: two that cite one ministry have one origin.</summary>
    /// <param name="result">The comparison.</param>
    /// <param name="atLeast">How many.</param>
    /// <param name="scopes">Which scopes, given without their period; all unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is below 1.</exception>
    /// <exception cref="DatasetAssertionException">A scope has fewer.</exception>
    public static void HasIndependentOrigins(ComparisonResult result, int atLeast, Func<Scope, bool>? scopes = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        var failures = result.Dataset.Claims
            .Where(claim => result.ReadingOf(claim.Id).Exclusion == Exclusion.None)
            .GroupBy(claim => result.Dataset.Completed(claim.Scope).WithoutPeriod())
            .Where(group => scopes?.Invoke(group.Key) != false)
            .Select(group => (Scope: group.Key, Claims: group.OrderBy(claim => claim.Id).ToList(), Origins: result.CountIndependentOrigins(group)))
            .Where(group => group.Origins < atLeast)
            .OrderBy(group => group.Scope.ToString(), StringComparer.Ordinal)
            .Select(group => $"{result.Dataset.Describe(group.Scope)}: {AssertionText.Count(group.Origins, "origin", "origins")}\n  ({group.Scope})\n{string.Join('\n', group.Claims.Select(claim => $"  {claim}, {SourceText.Of(claim, result.Dataset)}"))}")
            .ToList();
        if (failures.Count > 0)
        {
            throw new DatasetAssertionException(
                $"{AssertionText.Count(failures.Count, "scope has", "scopes have")} fewer than {AssertionText.Count(atLeast, "certainly independent origin", "certainly independent origins")}.",
                failures,
                "Look for another source that knows it for itself. Unspecific sources, and a path that stops on another's path, are possibly the same origin; name whom they have it from where that is known.");
        }
    }

    /// <summary>
    /// What is concluded for a scope lies in a range: the one number to print, or, where there is none, all that is possible. Of a scope without a period, each figure over time has to.
    /// </summary>
    /// <param name="result">The reconciliation.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="range">The range, in base units.</param>
    /// <exception cref="DatasetAssertionException">A figure does not lie in it, none was decided, or there is none.</exception>
    public static void HasFigureWithin(ReconciliationResult result, Scope scope, QuantityRange range)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(scope);
        var figures = result.SeriesOf(scope).Where(figure => scope.Period is null || figure.Scope.Period == scope.Period).ToList();
        var outside = figures.FindAll(figure => !(figure.Best is { } best ? range.Contains(best) : figure.Range is { } possible && range.Contains(possible)));
        if (figures.Count == 0 || outside.Count > 0)
        {
            var what = $"{result.Dataset.Describe(scope)} is not {EnglishText.Describe(range)}.";
            throw new DatasetAssertionException(
                figures.Count == 0 ? $"There is no figure of {result.Dataset.Describe(scope)}." : $"What is concluded for {what}",
                outside.Select(figure => $"{FigureText.Of(figure)}{string.Join('\n', figure.Claims.Select(id => $"  {result.Dataset.Claims[id]}{PlaceOf(id, result.Dataset)}, {SourceText.Of(result.Dataset.Claims[id], result.Dataset)}"))}"),
                figures.Count == 0
                    ? $"Check the coordinates of the scope ({scope}): a coordinate that claims leave out is left out here too."
                    : "See which claims moved it. If they are right, change the range; if not, fix them, or the rules of the reconciliation.");
        }
    }

    private static string PlaceOf(EntityId<Claim> claim, ConflictDataset dataset) => dataset.LocationOf(claim) is { File: not null } location ? Invariant($", {location.File}:{location.Line}") : "";

    private static void HasNone(ComparisonResult result, string one, string many, Func<Finding, bool> isMeant, string? orElse = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!result.IsComplete)
        {
            throw new DatasetAssertionException("The comparison is not complete: rules failed.", result.Faults.Select(fault => fault.ToString()), "Fix the rules, or leave them out by ComparisonRules.Without.");
        }

        var findings = result.Findings.Where(finding => !finding.IsAcknowledged && isMeant(finding)).ToList();
        if (findings.Count > 0)
        {
            throw new DatasetAssertionException(
                $"The dataset has {AssertionText.Count(findings.Count, one, many)}.",
                findings.Select(finding => FindingText.Of(finding, result, withPlaces: true, ListedWitnesses)),
                $"{FixOrAcknowledge}\n  {Acknowledgement(findings[0])}{(orElse is null ? "" : $"\n{orElse}")}");
        }
    }

    private static string Acknowledgement(Finding finding) =>
        $$"""{ "rule": "{{finding.Rule.Id}}", "claims": [{{string.Join(", ", finding.Witnesses.Select(witness => $"\"{witness.Claim.Id}\""))}}], "reason": "..." }""";
}
