using ConflictModel.Reading;

namespace ConflictModel.Validation;

/// <summary>Reads the quotes of claims, and finds those without the coded figure.</summary>
internal sealed class QuoteChecks(ContentsIndex index, HedgePolicy policy, FailureList failures)
{
    private readonly Dictionary<string, FigureReader?> _readers = new(StringComparer.OrdinalIgnoreCase);

    public void Check(Claim claim, string quote)
    {
        // A denied event is coded as such, whatever number the quote has. "One" may be expressed without a number: "36 women and a boy".
        if (claim.Stance == Stance.DeniesEvent || claim.Quantity.Figure is { Hedge: Hedge.Unquantified } or { Number: 1 })
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
            var readings = read.Select(figure => figure.Unit is { } unit ? $"{figure.Figure} {unit.Id}" : $"{figure.Figure}").Distinct();
            failures.Add(
                ValidationCodes.OtherFigureInQuote,
                claim,
                "quote",
                quote,
                ("Claim", claim.Id),
                ("Figure", claim.Quantity),
                ("Readings", string.Join(", ", readings)),
                ("Language", reader.Language));
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
