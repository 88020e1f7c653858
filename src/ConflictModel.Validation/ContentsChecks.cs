using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>All checks of the records of a dataset, whether or not it is valid.</summary>
internal static class ContentsChecks
{
    public static void Check(DatasetContents contents, HedgePolicy policy, FailureList failures)
    {
        var index = new ContentsIndex(contents);
        var dates = new DateChecks(contents, failures);
        var quotes = new QuoteChecks(index, policy, failures);
        var ownWords = new Dictionary<EntityId<Report>, int>();
        foreach (var claim in contents.Claims)
        {
            var quote = claim.Quote;
            ClaimChecks.Check(claim, quote, index, failures);
            dates.Check(claim);
            if (quote is not null)
            {
                quotes.Check(claim, quote);
            }

            if (claim.Attribution.IsEmpty)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(ownWords, claim.Report, out _)++;
            }
        }

        foreach (var report in contents.Reports)
        {
            if (report.Date is null)
            {
                failures.Add(ValidationCodes.NoDate, report, null, null, ("Report", report.Id));
            }

            if (report.Publisher is null && ownWords.TryGetValue(report.Id, out var count))
            {
                failures.Add(ValidationCodes.NoPublisher, report, null, null, ("Report", report.Id), ("Count", count));
            }
        }

        dates.Check();
        PartChecks.Check(contents.Claims, index, policy, failures);
        NameChecks.Check(contents, failures);
        UnusedChecks.Check(contents, failures);
        GuideChecks.Check(contents, index, policy, failures);
    }
}
