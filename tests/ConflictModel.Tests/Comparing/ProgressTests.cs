namespace ConflictModel.Tests;

/// <summary>How a long run is watched, stopped, and given threads.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void Progress_rises_to_the_total_which_is_one_number_from_the_first_report_on()
    {
        foreach (var comparer in new[] { new ClaimComparer(), new(new() { Rules = OwnRules.All, Threads = 1 }), new(new() { Rules = ComparisonRules.None }) })
        {
            var reports = new Reports();
            comparer.Compare(Dataset(), reports);

            Assert.True(reports.Seen.Count > 1 || comparer.Options.Rules.Count == 0);
            Assert.Single(reports.Seen.Select(report => report.Total).Distinct());
            Assert.Equal(reports.Seen.Select(report => report.Done).Order(), reports.Seen.Select(report => report.Done));
            Assert.Equal(1, reports.Seen[^1].Fraction);
        }
    }

    [Fact]
    public void Progress_of_a_part_ends_at_its_total_too()
    {
        var comparer = new ClaimComparer();
        var reports = new Reports();
        comparer.ComparePart(comparer.Partition(Dataset(), 2)[1], reports);

        Assert.Equal(reports.Seen[^1].Total, reports.Seen[^1].Done);
    }

    [Fact]
    public void A_run_can_be_stopped_from_where_it_is_watched()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => new ClaimComparer(new() { Threads = 1 }).Compare(
            Dataset(),
            new Reports(_ =>
            {
                seen++;
                source.Cancel();
            }),
            source.Token));
        Assert.Equal(1, seen);
    }

    [Fact]
    public void One_thread_and_many_give_the_same_result_to_the_letter()
    {
        var dataset = Dataset();
        var expected = ResultText.Of(new ClaimComparer(new() { Threads = 1 }).Compare(dataset));

        Assert.Equal(expected, ResultText.Of(new ClaimComparer().Compare(dataset)));
        Assert.Equal(expected, ResultText.Of(new ClaimComparer(new() { Threads = 7 }).Compare(dataset)));
    }

    [Fact]
    public void Rules_that_many_threads_call_find_and_fail_as_when_one_does()
    {
        var dataset = Large();
        var expected = Text(1);

        Assert.Contains("OWN1", expected, StringComparison.Ordinal);
        Assert.Contains("is vague", expected, StringComparison.Ordinal);
        Assert.Contains("A denial", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Text(null));
        Assert.Equal(expected, Text(7));

        string Text(int? threads)
        {
            var result = new ClaimComparer(new() { Rules = OwnRules.All, Threads = threads }).Compare(dataset);
            return string.Join('\n', [
                .. result.Findings.Select(finding => $"{finding.Severity} {finding.Rule.Id} {finding.Fingerprint} {string.Join(' ', finding.Witnesses.Select(witness => witness.Claim.Id))}"),
                .. result.Faults.Select(fault => $"{fault.Rule.Id} {string.Join(' ', fault.Scopes)}: {fault.Exception.Message}"),
            ]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Rules_are_called_by_no_more_threads_at_once_than_are_given(int threads)
    {
        var (now, most) = (0, 0);
        var gate = new Lock();
        void Check(ClaimContext context)
        {
            lock (gate)
            {
                most = Math.Max(most, ++now);
            }

            Thread.SpinWait(5_000);
            lock (gate)
            {
                now--;
            }
        }

        new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new Probe(Check)).Add(new Probe(Check, "TEST2")).Add(new Probe(Check, "TEST3")), Threads = threads }).Compare(Large());

        Assert.InRange(most, 1, threads);
    }

    [Fact]
    public void Less_than_one_thread_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonOptions { Threads = 0 });

    // More scopes than one thread takes at a time in the search.
    private static ConflictDataset Dataset() => DatasetOf(600, Enumerable.Range(0, 1800).Select(number => ClaimOf(number, $"={number % 7}")));

    // More claims and scopes than one thread takes at a time of a rule; with vague figures and denials.
    private static ConflictDataset Large()
    {
        string[] figures = ["=3", "~20", ">=16", "several", "4"];
        return DatasetOf(2500, Enumerable.Range(0, 9000).Select(number => ClaimOf(number, figures[number % 1999 % 5]) with { Stance = number % 997 == 0 ? Stance.DeniesEvent : Stance.Affirms }));
    }

    private static Claim ClaimOf(int number, string figure) => Cases.Claim(FormattableString.Invariant($"k{number}"), figure, number % 2 == 0 ? "yonhap-18" : "reuters-18");

    private static ConflictDataset DatasetOf(int scopes, IEnumerable<Claim> claims)
    {
        var places = Enumerable.Range(0, scopes).Select(place => new Place { Id = new(FormattableString.Invariant($"p{place}")), Names = LocalizedNames.Of("P") }).ToEquatableList();
        var placed = claims.Select((claim, number) => claim.In(scope => scope with { Place = places[number % scopes].Id })).ToEquatableList();
        return ConflictDataset.Create(Cases.Dataset().Contents with { Places = places, Claims = placed });
    }

    private sealed class Reports(Action<ComparisonProgress>? then = null) : IProgress<ComparisonProgress>
    {
        public List<ComparisonProgress> Seen { get; } = [];

        public void Report(ComparisonProgress value)
        {
            Seen.Add(value);
            then?.Invoke(value);
        }
    }
}
