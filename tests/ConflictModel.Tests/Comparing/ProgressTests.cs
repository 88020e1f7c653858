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
    public void Less_than_one_thread_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonOptions { Threads = 0 });

    // More scopes than one thread takes at a time.
    private static ConflictDataset Dataset()
    {
        var places = Enumerable.Range(0, 600).Select(place => new Place { Id = new(FormattableString.Invariant($"p{place}")), Names = LocalizedNames.Of("P") }).ToEquatableList();
        var claims = Enumerable.Range(0, 1800).Select(number => Cases.Claim(FormattableString.Invariant($"k{number}"), $"={number % 7}", number % 2 == 0 ? "yonhap-18" : "reuters-18")
            .In(scope => scope with { Place = places[number % 600].Id }));
        return ConflictDataset.Create(Cases.Dataset().Contents with { Places = places, Claims = claims.ToEquatableList() });
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
