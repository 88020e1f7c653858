using System.Runtime.InteropServices;
using NodaTime;

namespace ConflictModel.Reading;

/// <summary>
/// Proposes claims for the sentences of a report: each figure with its measure, category, actor, place, period and source, as far as they
/// are known from the text and the names of a dataset, and what is missing.
/// </summary>
/// <remarks>
/// Immutable; safe for use by many threads. A source also applies to the sentences after it until another is named, and a place to the next
/// sentence if that continues the account, both with less confidence. Dates without a year, and words such as "yesterday", are read from
/// the day of the report.
/// </remarks>
/// <example>
/// <code>
/// var reader = new ReportReader(ReadingLanguages.Get("en"));
/// ProposedClaim claim = reader.Read("According to the ministry, at least 100 soldiers were killed on 3 May 2024.")[0];
/// Console.WriteLine($"{claim.Measure} {claim.Category} {claim.Figure.Figure} {claim.Period}"); // killed soldiers >=100 2024-05-03
/// </code>
/// </example>
public sealed class ReportReader
{
    /// <summary>The longest line that is searched for the day of the report.</summary>
    private const int MaxDateline = 12;

    private readonly LanguageFile _file;
    private readonly KnownNames _names;
    private readonly ReportVocabulary _vocabulary;

    /// <summary>Creates a reader for one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="dataset">The dataset whose names of actors, places and sources are known; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public ReportReader(ReadingLanguage language, ConflictDataset? dataset = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        Language = language;
        _file = language.File;
        _names = KnownNames.Of(dataset);
        _vocabulary = new(dataset);
    }

    /// <summary>The language that is read.</summary>
    public ReadingLanguage Language { get; }

    /// <summary>Proposes the claims of a report.</summary>
    /// <param name="text">The text; any string.</param>
    /// <param name="reportDate">The day of the report, of the ISO calendar; <see langword="null"/> if it is not known: then a full date on
    /// a line of its own before the first figure is used.</param>
    /// <returns>The proposals in the order of the text, one for each figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ProposedClaim> Read(string text, LocalDate? reportDate = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var claims = new List<ProposedClaim>();
        var figures = new List<ReadFigure>();
        var scanner = new Scanner(text, _file, isStrict: true);
        var carried = new ReportContext();
        while (scanner.Next() is { } tokens)
        {
            figures.Clear();
            var span = CollectionsMarshal.AsSpan(tokens);
            new FigureGrammar(span, text, _file).Read(figures);
            var words = ReportWord.Of(span, text, _file);
            if (reportDate is null && claims.Count == 0 && span.Length <= MaxDateline)
            {
                reportDate = Dateline(span, words, text);
            }

            var sentence = new Sentence(span, words, text, _file, _names);
            var proposals = new SentenceProposals(sentence, carried, _vocabulary, text);
            if (figures.Count > 0)
            {
                var mode = proposals.Mode;
                var dates = new DateGrammar(span, words, text, _file, reportDate, isAhead: mode is not null).Read();
                foreach (var figure in figures)
                {
                    claims.Add(proposals.Of(figure, dates, reportDate));
                }
            }

            carried = proposals.After(carried, _names);
        }

        return claims;
    }

    /// <summary>The day that a line consists of.</summary>
    private LocalDate? Dateline(ReadOnlySpan<Token> tokens, ReportWord[] words, string text)
    {
        var dates = new DateGrammar(tokens, words, text, _file, report: null, isAhead: false).Read();
        return dates is [{ Use: DateUse.None, Stretch: { } stretch } date] && stretch.First == stretch.Last && IsAll(tokens, date)
            ? stretch.First : null;
    }

    private static bool IsAll(ReadOnlySpan<Token> tokens, FoundDate date)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((i < date.First || i >= date.End) && tokens[i].Kind != TokenKind.Sign)
            {
                return false;
            }
        }

        return true;
    }
}
