using ConflictModel.Validation;

namespace ConflictModel.Testing;

/// <summary>
/// Assertions about datasets, for any test framework. Each method returns if the assertion holds, and throws a
/// <see cref="DatasetAssertionException"/> if not.
/// </summary>
/// <remarks>
/// Findings that the dataset acknowledges never fail a test. If a rule failed in a comparison, every assertion about its findings fails,
/// since the check is incomplete.
/// </remarks>
/// <example>
/// <code>
/// var dataset = DatasetAssert.IsValid("samples/dataset-tests/data");
/// var result = new ClaimComparer().Compare(dataset);
/// DatasetAssert.HasNoContradictions(result);
/// DatasetAssert.HasNoNewFindings(result, "samples/dataset-tests/data/baseline.json");
/// </code>
/// </example>
public static class DatasetAssert
{
    private const int ListedWitnesses = 10;

    private const string FixOrAcknowledge =
        "Fix the figure, the scope or the attribution if one is wrong. "
        + "If the sources do disagree, acknowledge the finding in the dataset, with a reason:";

    private static readonly DatasetDraftValidator Validator = new();

    /// <summary>
    /// Asserts that the dataset can be used, and that validation has no failures of a given severity or above, as <c>conflictmodel
    /// validate</c> checks.
    /// </summary>
    /// <param name="path">The document, or a folder that contains it as <c>dataset.json</c>.</param>
    /// <param name="from">The lowest severity that fails; errors unless given.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetAssertionException">The dataset is not valid; the message has every failure with file, line and
    /// code.</exception>
    public static ConflictDataset IsValid(string path, Severity from = Severity.Error)
    {
        var draft = DatasetDraft.Read(path);
        var failures = Validator.Validate(draft).Errors
            .Cast<DatasetFailure>()
            .Where(failure => failure.Code.Severity >= from && failure.Code != ValidationCodes.More)
            .ToList();
        return failures.Count == 0
            ? draft.Build().GetDatasetOrThrow()
            : throw new DatasetAssertionException(
                $"The dataset '{path}' is not valid: {AssertionText.Count(failures.Count, "failure", "failures")}.",
                failures.Select(failure => failure.ToString()),
                "Fix them; docs/validation.md says what each code means.");
    }

    /// <summary>Asserts that no finding has the severity <see cref="Severity.Error"/>, except acknowledged ones.</summary>
    /// <param name="result">The comparison.</param>
    /// <exception cref="DatasetAssertionException">There is such a finding; the message has rule, claims, quotes, sources, ranges, gap,
    /// file and line.</exception>
    public static void HasNoContradictions(ComparisonResult result) =>
        HasNone(result, "contradiction", "contradictions", finding => finding.Severity == Severity.Error);

    /// <summary>Asserts that no claims are in tension or contradiction by a factor or more, except in acknowledged findings.</summary>
    /// <param name="result">The comparison.</param>
    /// <param name="factor">The smallest factor between the high end of one range and the low end of the other that fails; with 1, any
    /// tension fails.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is below 1.</exception>
    /// <exception cref="DatasetAssertionException">There are such claims.</exception>
    public static void HasNoTensions(ComparisonResult result, decimal factor = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        HasNone(
            result,
            Invariant($"tension by a factor of {factor} or more"),
            Invariant($"tensions by a factor of {factor} or more"),
            finding => finding is { Severity: >= Severity.Warning, Reason: BoundsReason reason } && !(reason.Factor < factor));
    }

    /// <summary>Asserts that every finding is in a baseline, with all of its claims, or is acknowledged.</summary>
    /// <param name="result">The comparison.</param>
    /// <param name="path">The baseline file, written by <see cref="FindingBaseline.Write"/>. It is not changed.</param>
    /// <exception cref="DatasetAssertionException">There are other findings, or there is no baseline.</exception>
    public static void HasNoNewFindings(ComparisonResult result, string path)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!File.Exists(path))
        {
            throw new DatasetAssertionException(
                $"The baseline '{path}' does not exist.",
                [],
                "Create it once with FindingBaseline.Write(result, path), review what it accepts, and commit it.");
        }

        var baseline = FindingBaseline.Read(path);
        HasNone(
            result,
            "finding that is not in the baseline",
            "findings that are not in the baseline",
            finding => !baseline.Has(finding),
            $"Or, to accept all of them for now, write the baseline '{path}' again with FindingBaseline.Write, and review the diff.");
    }

    /// <summary>
    /// Asserts that the claims of every scope come from at least a number of certainly independent origins. Reports are not counted: two
    /// that cite the same ministry have one origin.
    /// </summary>
    /// <param name="result">The comparison.</param>
    /// <param name="atLeast">The smallest number of origins, at least 1.</param>
    /// <param name="scopes">A filter of scopes, which it receives without their period; all scopes unless given.</param>
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
            .Select(group => (Scope: group.Key, Claims: group, Origins: result.CountIndependentOrigins(group)))
            .Where(group => group.Origins < atLeast)
            .OrderBy(group => group.Scope.ToString(), StringComparer.Ordinal)
            .Select(group => TextOf(group.Scope, group.Origins, group.Claims))
            .ToList();
        if (failures.Count > 0)
        {
            throw new DatasetAssertionException(
                $"{AssertionText.Count(failures.Count, "scope has", "scopes have")} fewer than "
                    + $"{AssertionText.Count(atLeast, "certainly independent origin", "certainly independent origins")}.",
                failures,
                "Look for another source with knowledge of its own. Unspecific sources, and a source that another path cites, "
                    + "are possibly the same origin; name the source that they cite if it is known.");
        }

        string TextOf(Scope scope, int origins, IEnumerable<Claim> claims)
        {
            var lines = claims.OrderBy(claim => claim.Id).Select(claim => $"  {claim}, {SourceText.Of(claim, result.Dataset)}");
            var counted = AssertionText.Count(origins, "origin", "origins");
            return $"{result.Dataset.Describe(scope)}: {counted}\n  ({scope})\n{string.Join('\n', lines)}";
        }
    }

    /// <summary>
    /// Asserts that the figure reconciled for a scope is within a range: its best value or, if it has none, its whole range. For a scope
    /// without a period, each of its figures over time must be within the range.
    /// </summary>
    /// <param name="result">The reconciliation.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="range">The range, in base units.</param>
    /// <exception cref="DatasetAssertionException">A figure is not in the range, was not decided, or does not exist.</exception>
    public static void HasFigureWithin(ReconciliationResult result, Scope scope, QuantityRange range)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(scope);
        var figures = result.SeriesOf(scope).Where(figure => scope.Period is null || figure.Scope.Period == scope.Period).ToList();
        var outside = figures.FindAll(figure => !IsWithin(figure));
        if (figures.Count == 0 || outside.Count > 0)
        {
            var what = result.Dataset.Describe(scope);
            throw new DatasetAssertionException(
                figures.Count == 0 ? $"There is no figure for {what}." : $"The figure for {what} is not {EnglishText.Describe(range)}.",
                outside.Select(figure => $"{FigureText.Of(figure)}{string.Join('\n', figure.Claims.Select(TextOf))}"),
                figures.Count == 0
                    ? $"Check the coordinates of the scope ({scope}): omit those that the claims omit."
                    : "Check the claims that decided it. If they are right, change the range; "
                        + "if not, fix them, or the rules of the reconciliation.");
        }

        bool IsWithin(ReconciledFigure figure) =>
            figure.Best is { } best ? range.Contains(best) : figure.Range is { } possible && range.Contains(possible);

        string TextOf(EntityId<Claim> id)
        {
            var claim = result.Dataset.Claims[id];
            return $"  {claim}{AssertionText.PlaceOf(id, result.Dataset)}, {SourceText.Of(claim, result.Dataset)}";
        }
    }

    private static void HasNone(ComparisonResult result, string one, string many, Func<Finding, bool> isMeant, string? orElse = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!result.IsComplete)
        {
            throw new DatasetAssertionException(
                "The comparison is incomplete: rules failed.",
                result.Faults.Select(fault => fault.ToString()),
                "Fix the rules, or remove them with ComparisonRules.Without.");
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

    private static string Acknowledgement(Finding finding)
    {
        var claims = string.Join(", ", finding.Witnesses.Select(witness => $"\"{witness.Claim.Id}\""));
        return $$"""{ "rule": "{{finding.Rule.Id}}", "claims": [{{claims}}], "reason": "..." }""";
    }
}
