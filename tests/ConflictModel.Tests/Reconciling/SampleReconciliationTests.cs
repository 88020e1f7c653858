using System.Text;

namespace ConflictModel.Tests;

/// <summary>The figures of the sample, with their traces, read as an editor would.</summary>
public sealed class SampleReconciliationTests
{
    [Fact]
    public void The_figures_of_October_2024_read_as_an_editors_note() => Snapshot.Matches(Of("2024-10"));

    private static string Of(string month)
    {
        var result = new Reconciler().Reconcile(ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia")));
        Assert.True(result.IsComplete);
        var text = new StringBuilder();
        foreach (var figure in result.Figures.Where(figure => figure.Best is not null && (figure.Scope.Period ?? UncertainPeriodOf(figure))?.ToString().Contains(month, StringComparison.Ordinal) == true))
        {
            text.Append(result.Dataset.Describe(figure.Scope)).Append(", ").Append(figure.Scope.Period?.ToString() ?? $"stated {figure.Stated}").Append('\n');
            text.Append(FormattableString.Invariant($"  {EnglishText.Describe(figure.Range!.Value)}; best {figure.Best}; confidence {figure.Confidence}; {figure.IndependentOrigins} independent origins\n"));
            foreach (var step in figure.Trace)
            {
                text.Append("  ").Append(step).Append('\n');
            }

            text.Append("  for it: ").AppendJoin(", ", figure.Supporting).Append("; against it: ").Append(figure.Dissenting.Count == 0 ? "none" : string.Join(", ", figure.Dissenting));
            text.Append("; hangs on: ").AppendJoin(", ", result.HangsOn(figure)).Append('\n');
        }

        return text.ToString();
    }

    private static UncertainPeriod? UncertainPeriodOf(ReconciledFigure figure) => figure.Stated is { } stated ? UncertainPeriod.On(stated) : null;
}
