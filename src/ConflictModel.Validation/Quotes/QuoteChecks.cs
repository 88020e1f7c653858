using ConflictModel.Reading;

namespace ConflictModel.Validation;

/// <summary>Reads the quotes of claims, and looks for those of which no figure is the coded one.</summary>
internal sealed class QuoteChecks(ContentsIndex index, HedgePolicy policy, FailureList failures)
{
    private readonly Dictionary<string, FigureReader?> _readers = new(StringComparer.OrdinalIgnoreCase);

    public void Check(Claim claim)
    {
        // A denied event is coded as such, whatever number the quote has.
        if (claim.Quote is not { } quote || claim.Stance == Stance.DeniesEvent || claim.Quantity.Figure.Hedge == Hedge.Unquantified)
        {
            return;
        }

        var language = claim.Language ?? index.Reports.GetValueOrDefault(claim.Report)?.Language;
        if (language is null || ReaderOf(language) is not { } reader || reader.Read(quote) is not { Count: > 0 } read)
        {
            return;
        }

        var coded = new CodedFigure(claim.Quantity.Figure, index.Units.GetValueOrDefault(claim.Quantity.Unit), policy);
        if (!coded.IsAmong(read))
        {
            var readings = string.Join(", ", read.Select(figure => $"{figure.Figure}{(figure.Unit is { } unit ? $" {unit.Id}" : "")}").Distinct());
            failures.Add(
                ValidationCodes.OtherFigureInQuote, claim, "quote", quote, ("Claim", claim.Id), ("Figure", claim.Quantity), ("Readings", readings), ("Language", reader.Language));
        }
    }

    private FigureReader? ReaderOf(string language)
    {
        if (!_readers.TryGetValue(language, out var reader))
        {
            reader = ReadingLanguages.TryGet(language, out var found) ? new(found) : null;
            _readers.Add(language, reader);
        }

        return reader;
    }
}
