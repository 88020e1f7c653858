namespace ConflictModel.Testing;

/// <summary>
/// Checks of a custom rule, so that what it finds can be relied on: it does not throw, finds the same each time, on any number of threads,
/// in any order of the dataset and while claims are added to a
/// <see cref="LiveComparer"/> and withdrawn, and leaves the dataset as it is.
/// </summary>
public static class RuleKit
{
    // Each is compared with a run over everything.
    private const int MostLive = 20;

    /// <summary>Checks a comparison rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="dataset">The dataset that it is run over; a small one with something of everything unless given. Give your own too: what a rule never meets, no check shows.</param>
    /// <returns>What the rule finds in the dataset, for further assertions.</returns>
    /// <exception cref="DatasetAssertionException">The rule is not as it must be; the message says in which way.</exception>
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

    /// <summary>Checks a reconciliation rule, which may pass where it has nothing to say.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="dataset">The dataset that it is run over; a small one with something of everything unless given. Give your own too: what a rule never meets, no check shows.</param>
    /// <returns>What the rule concludes for the dataset, for further assertions.</returns>
    /// <exception cref="DatasetAssertionException">The rule is not as it must be; the message says in which way.</exception>
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

    // Half of the claims come one by one, and go again.
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
                    $"The rule {rule} cannot be relied on: What it finds in a live dataset after '{claim.Id}' {what} is not what it finds in the whole.",
                    [$"In the live dataset:\n{found}\nIn the whole:\n{expected}"],
                    "Let a finding depend on what the context lists and what that refers to; a rule that needs more of the dataset derives from DatasetRule.");
            }

            string Texts(EquatableList<Finding> findings) => string.Join('\n', findings.Select(finding => FindingText.Of(finding, full)));
        }
    }

    private static TResult Check<TResult>(string rule, ConflictDataset dataset, Func<ConflictDataset, int?, TResult> run, Func<TResult, EquatableList<RuleFault>> faultsOf, Func<TResult, string> textOf)
    {
        var before = Bytes(dataset);
        var first = run(dataset, 1);
        if (faultsOf(first) is { Count: > 0 } faults)
        {
            throw Failed(
                "It throws.",
                string.Join('\n', TextsOf(faults)),
                "A rule meets claims without a period, a category or a quote, and scopes of one claim; ask for what may be absent before you use it.");
        }

        var text = textOf(first);
        Same("It does not find the same when it runs again.", "Keep no state between calls, and ask no clock and no random numbers.", run(dataset, 1));
        Same("It does not find the same on several threads.", "Keep no state between calls: a rule is called by many threads at once.", run(dataset, null));
        Same("What it finds depends on the order of the dataset.", "Order by id what you go through, or take the extreme of all and not the first of some.", run(ConflictDataset.Create(Reordered(dataset.Contents)), 1));
        return Bytes(dataset).AsSpan().SequenceEqual(before) ? first : throw Failed("It changes the dataset.", "", "Make new records instead of changing those that are given.");

        void Same(string fault, string advice, TResult other)
        {
            if (textOf(other) is var found && found != text)
            {
                throw Failed(fault, $"At first:\n{text}\nThen:\n{found}", advice);
            }
        }

        DatasetAssertionException Failed(string fault, string found, string advice) =>
            new($"The rule {rule} cannot be relied on: {fault}", found.Length == 0 ? [] : [found], advice);
    }

    // A rule that throws does so for many a claim; that is one fault.
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
