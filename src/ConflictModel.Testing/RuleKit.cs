namespace ConflictModel.Testing;

/// <summary>
/// Checks that a custom rule is reliable: it does not throw, has the same result each time, on any number of threads, in any order of the
/// dataset and while claims are added to and withdrawn from a
/// <see cref="LiveComparer"/>, and does not change the dataset.
/// </summary>
/// <example>
/// <code>
/// [Fact]
/// public void My_rule_is_reliable()
/// {
///     var result = RuleKit.Check(new QuoteRequired());
///     Assert.Contains(result.Findings, finding => finding.Rule.Id == "DESK1");
/// }
/// </code>
/// </example>
public static class RuleKit
{
    // After each of them, the result is compared with a run over everything.
    private const int MostLive = 20;

    /// <summary>Checks a comparison rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="dataset">The dataset that the rule runs over; a small sample that covers all features unless given. Check your own
    /// data too: a case that is not in the dataset is not tested.</param>
    /// <returns>The result of the rule, for further assertions.</returns>
    /// <exception cref="DatasetAssertionException">The rule is not reliable; the message says why.</exception>
    public static ComparisonResult Check(ComparisonRule rule, ConflictDataset? dataset = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var over = dataset ?? RuleKitSample.Dataset;
        var result = Check(
            rule.ToString(),
            over,
            (over, threads) => new ClaimComparer(new() { Rules = ComparisonRules.None.Add(rule), Threads = threads }).Compare(over),
            result => result.Faults,
            FindingText.Of);
        CheckLive(rule, over.Contents);
        return result;
    }

    /// <summary>Checks a reconciliation rule, which may abstain.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="dataset">The dataset that the rule runs over; a small sample that covers all features unless given. Check your own
    /// data too: a case that is not in the dataset is not tested.</param>
    /// <returns>The result of the rule, for further assertions.</returns>
    /// <exception cref="DatasetAssertionException">The rule is not reliable; the message says why.</exception>
    public static ReconciliationResult Check(ReconciliationRule rule, ConflictDataset? dataset = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Check(
            rule.ToString(),
            dataset ?? RuleKitSample.Dataset,
            (over, threads) => new Reconciler(new() { Rules = [rule], Comparison = new() { Threads = threads } }).Reconcile(over),
            result => result.Faults,
            FigureText.Of);
    }

    // Half of the claims are added one by one, and withdrawn again.
    private static void CheckLive(ComparisonRule rule, DatasetContents contents)
    {
        var needed = contents.Claims.Select(claim => claim.Corrects).OfType<EntityId<Claim>>()
            .Concat(contents.Acknowledgements.SelectMany(acknowledgement => acknowledgement.Claims))
            .ToHashSet();
        var coming = contents.Claims.Where((claim, index) => index % 2 == 1 && !needed.Contains(claim.Id)).Take(MostLive).ToList();
        var there = contents.Claims.Where(claim => !coming.Contains(claim)).ToEquatableList();
        var comparer = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(rule), Threads = 1 });
        var live = comparer.StartLive(ConflictDataset.Create(contents with { Claims = there }));
        foreach (var claim in coming)
        {
            live.Add(claim);
            Same(claim, "was added");
        }

        foreach (var claim in coming)
        {
            live.Withdraw(claim.Id);
            Same(claim, "was withdrawn");
        }

        void Same(Claim claim, string what)
        {
            var full = comparer.Compare(live.Dataset);
            var (expected, found) = (Texts(full.Findings), Texts(live.Findings));
            if (found != expected)
            {
                throw new DatasetAssertionException(
                    $"The rule {rule} is not reliable: after '{claim.Id}' {what}, "
                        + "its findings in the live dataset differ from those in the whole dataset.",
                    [$"In the live dataset:\n{found}\nIn the whole:\n{expected}"],
                    "Let findings depend only on what the context lists and what that refers to; "
                        + "a rule that needs more of the dataset must derive from DatasetRule.");
            }

            string Texts(EquatableList<Finding> findings) => string.Join('\n', findings.Select(finding => FindingText.Of(finding, full)));
        }
    }

    private static TResult Check<TResult>(
        string rule,
        ConflictDataset dataset,
        Func<ConflictDataset, int?, TResult> run,
        Func<TResult, EquatableList<RuleFault>> faultsOf,
        Func<TResult, string> textOf)
    {
        var before = Bytes(dataset);
        var first = run(dataset, 1);
        if (faultsOf(first) is { Count: > 0 } faults)
        {
            throw Failed(
                "it throws an exception.",
                string.Join('\n', TextsOf(faults)),
                "Claims may have no period, category or quote, and scopes may have one claim; "
                    + "check for what may be missing before you use it.");
        }

        var text = textOf(first);
        Same(
            "its result differs when it runs again.",
            "Keep no state between calls, and use no clock and no random numbers.",
            run(dataset, 1));
        Same(
            "its result differs on several threads.",
            "Keep no state between calls: a rule is called by many threads at once.",
            run(dataset, null));
        Same(
            "its result depends on the order of the dataset.",
            "Sort what you enumerate by id, or take a minimum or maximum instead of the first match.",
            run(ConflictDataset.Create(Reordered(dataset.Contents)), 1));
        return Bytes(dataset).AsSpan().SequenceEqual(before)
            ? first
            : throw Failed("it changes the dataset.", "", "Create new records instead of changing the given ones.");

        void Same(string fault, string advice, TResult other)
        {
            if (textOf(other) is var found && found != text)
            {
                throw Failed(fault, $"First:\n{text}\nThen:\n{found}", advice);
            }
        }

        DatasetAssertionException Failed(string fault, string found, string advice) =>
            new($"The rule {rule} is not reliable: {fault}", found.Length == 0 ? [] : [found], advice);
    }

    // A rule that throws may do so for many claims; that is one fault.
    private static IEnumerable<string> TextsOf(EquatableList<RuleFault> faults) => faults
        .CountBy(fault => fault.ToString())
        .Select(fault => fault.Value == 1 ? fault.Key : Invariant($"{fault.Key} ({fault.Value} times)"));

    private static DatasetContents Reordered(DatasetContents contents) => contents with
    {
        Actors = contents.Actors.Reverse().ToEquatableList(),
        Categories = contents.Categories.Reverse().ToEquatableList(),
        Places = contents.Places.Reverse().ToEquatableList(),
        Events = contents.Events.Reverse().ToEquatableList(),
        Measures = contents.Measures.Reverse().ToEquatableList(),
        Sources = contents.Sources.Reverse().ToEquatableList(),
        Reports = contents.Reports.Reverse().ToEquatableList(),
        Claims = contents.Claims.Reverse().ToEquatableList(),
        DisjointSets = contents.DisjointSets.Reverse().ToEquatableList(),
    };

    private static byte[] Bytes(ConflictDataset dataset)
    {
        using var stream = new MemoryStream();
        dataset.Save(stream);
        return stream.ToArray();
    }
}
