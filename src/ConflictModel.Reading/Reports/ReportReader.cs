using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>
/// Proposes claims for the sentences of a report: each figure with its measure, category, actor, place and source, as far as the
/// sentence and the names of a dataset tell them, and what is missing.
/// </summary>
/// <remarks>Immutable; safe for use by many threads. A source holds for the sentences after it until the next is named, with less
/// confidence.</remarks>
/// <example>
/// <code>
/// var reader = new ReportReader(ReadingLanguages.Get("en"));
/// ProposedClaim claim = reader.Read("According to the ministry, at least 100 soldiers were killed.")[0];
/// Console.WriteLine($"{claim.Measure} {claim.Category} {claim.Figure.Figure}"); // killed soldiers >=100
/// </code>
/// </example>
public sealed class ReportReader
{
    private const int MaxQuote = 8;

    private readonly LanguageFile _file;
    private readonly KnownNames _names;

    /// <summary>Makes a reader of one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="dataset">The dataset whose names of actors, places and sources are known; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public ReportReader(ReadingLanguage language, ConflictDataset? dataset = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        Language = language;
        _file = language.File;
        _names = KnownNames.Of(dataset);
    }

    /// <summary>The language that is read.</summary>
    public ReadingLanguage Language { get; }

    /// <summary>Proposes the claims of a report.</summary>
    /// <param name="text">The text; any string.</param>
    /// <returns>The proposals in the order of the text, one for each figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ProposedClaim> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var claims = new List<ProposedClaim>();
        var figures = new List<ReadFigure>();
        var scanner = new Scanner(text, _file, isStrict: true);
        EquatableList<ProposedPart> last = [];
        while (scanner.Next() is { } tokens)
        {
            figures.Clear();
            var span = CollectionsMarshal.AsSpan(tokens);
            new FigureGrammar(span, text, _file).Read(figures);
            var sentence = new Sentence(span, text, _names);
            var said = sentence.Attribution();
            foreach (var figure in figures)
            {
                claims.Add(Propose(sentence, figure, said.Count > 0 ? said : last, isOwn: said.Count > 0, text));
            }

            last = said.Count > 0 ? said : last;
        }

        return claims;
    }

    private static ProposedClaim Propose(in Sentence sentence, ReadFigure figure, EquatableList<ProposedPart> attribution, bool isOwn,
        string text)
    {
        var measure = sentence.Measure(figure);
        var category = sentence.Category(figure);
        var place = sentence.Place(figure);
        var actor = sentence.Actor(figure, place);
        var missing = new List<string>();
        Check(measure, "measure");
        Check(category, "category");
        Check(actor, "actor");
        Check(place, "place");
        if (attribution.Count == 0 || attribution.Any(step => step.Id is null))
        {
            missing.Add("attribution");
        }

        var confidence = figure.Confidence - (0.1m * missing.Count) - (isOwn || attribution.Count == 0 ? 0 : 0.1m);
        return new()
        {
            Figure = figure,
            Measure = measure,
            Category = category,
            Actor = actor,
            Place = place,
            Attribution = attribution,
            Quote = Quote(text, figure),
            Missing = [.. missing],
            Confidence = Math.Max(0, confidence),
        };

        void Check(ProposedPart? part, string member)
        {
            if (part is null)
            {
                missing.Add(member);
            }
        }
    }

    /// <summary>The figure and what follows, up to eight words or the end of the sentence.</summary>
    private static string Quote(string text, ReadFigure figure)
    {
        var words = 0;
        var end = figure.Start;
        for (var i = figure.Start; i < text.Length && i < figure.Start + 200; i++)
        {
            var isWord = Chars.IsWord(text[i]);
            if (isWord && (i == figure.Start || !Chars.IsWord(text[i - 1])) && ++words > MaxQuote)
            {
                break;
            }

            if (i >= figure.End && text[i] is '\n' or '.' or '!' or '?' or '。' or ';' or ':')
            {
                break;
            }

            end = isWord || i < figure.End ? i + 1 : end;
        }

        return text[figure.Start..end];
    }
}
