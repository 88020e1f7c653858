using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Reading.Tests;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "100", "1.500", "1,5", "-", "–", "bis", "between", "and", "from", "to", "at least", "or more", "hundert", "zwei", "und", "%", "percent", "half", "of the", "\n", ". ", ", ", "(", ")", "\"",
        "2024", "May", "5", "/", ":", "+", "千", "三", "万", "분의", "여", "명", "ألف", "و", "тысяч", "около", "\ud800", "\udc00", "\u0301", "\u200d", "k", "mm", "BTR", "several", "dozens", "no", "minus", "point", "·", "^", "e5",
        "79228162514264337593543950335", "0.0000000000000000000000000001", "million", "billion", "millions of", "trillions", "999999999999999999999999999", "several", "Billiarde", "trillion", "crore", "1/0", "½", "௧",
        "according to", "laut", "said", "erklärte", "citing", "Yonhap", "North Korean", "nordkoreanische", "soldiers", "Soldaten", "killed", "getötet",
        "wounded", "in", "Kursk", "yesterday", "last week", "since", "bis zum", "по данным", "солдат", "убито", "!", "\r\n\r\n", ";",
    ];

    private static readonly LocalDate Day = new(2024, 12, 19);

    [Fact]
    public void No_string_throws_and_places_lie_within_the_text_and_never_overlap()
    {
        var readers = ReadingLanguages.Codes.Select(ReadingLanguages.Get)
            .Select(language => (Numbers: new NumberReader(language), Figures: new FigureReader(language), Reports: Reports(language)))
            .ToList();
        var texts = Gen.Elements(Pieces).ListOf()
            .Select(pieces => string.Join("", pieces.Select((piece, i) => i % 3 == 0 ? piece : " " + piece))).ToArbitrary();
        var strings = ArbMap.Default.ArbFor<string>().Filter(text => text is not null);

        Check.One(Properties.Runs(120), Prop.ForAll(texts, Hold));
        Check.One(Properties.Runs(120), Prop.ForAll(strings, Hold));

        void Hold(string text) => readers.ForEach(reader =>
        {
            InOrder(reader.Numbers.Read(text).Select(number => (number.Start, number.End)), text);
            InOrder(reader.Figures.Read(text).Select(figure => (figure.Start, figure.End)), text);
            IsOfText(reader.Reports.Read(text, Day), text);
        });
    }

    [Theory]
    [InlineData("7")]
    [InlineData("(")]
    [InlineData("1,")]
    [InlineData("1 - ")]
    [InlineData("zwanzigtausend")]
    [InlineData("mindestens ")]
    [InlineData("http://a ")]
    [InlineData("\ud83d")]
    [InlineData("1/2/")]
    public void Time_grows_with_the_text_alone(string piece)
    {
        var reader = new FigureReader(ReadingLanguages.Get("de"));
        _ = reader.Read(Repeated(piece, 100_000));
        var small = Measure(Repeated(piece, 500_000));
        var large = Measure(Repeated(piece, 4_000_000));

        Assert.True(large < (small * 32) + TimeSpan.FromMilliseconds(200), $"{small.TotalMilliseconds} ms for 0.5 MB, {large.TotalMilliseconds} ms for 4 MB of '{piece}'.");

        TimeSpan Measure(string text)
        {
            var watch = Stopwatch.StartNew();
            _ = reader.Read(text);
            return watch.Elapsed;
        }
    }

    [Theory]
    [InlineData("7")]
    [InlineData("(")]
    [InlineData("100 Soldaten ")]
    [InlineData("in Kursk ")]
    [InlineData("laut Yonhap ")]
    [InlineData("Yonhap, ")]
    [InlineData("seit Mai ")]
    [InlineData("100 Soldaten wurden laut Yonhap getötet. ")]
    public void Time_for_proposals_grows_with_the_text_alone(string piece)
    {
        var reader = Reports(ReadingLanguages.Get("de"));
        _ = reader.Read(Repeated(piece, 20_000), Day);
        var small = Measure(Repeated(piece, 50_000));
        var large = Measure(Repeated(piece, 400_000));

        Assert.True(
            large < (small * 32) + TimeSpan.FromMilliseconds(200),
            $"{small.TotalMilliseconds} ms for 50 kB, {large.TotalMilliseconds} ms for 400 kB of '{piece}'.");

        TimeSpan Measure(string text)
        {
            var watch = Stopwatch.StartNew();
            _ = reader.Read(text, Day);
            return watch.Elapsed;
        }
    }

    [Theory]
    [InlineData("7")]
    [InlineData("(")]
    [InlineData("\ud83d")]
    [InlineData("zwanzigtausend")]
    public void A_line_of_100_MB_is_read_within_bounded_memory(string piece)
    {
        var reader = new FigureReader(ReadingLanguages.Get("de"));
        var text = Repeated(piece, 50_000_000);
        _ = reader.Read(Repeated(piece, 10_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.InRange(reader.Read(text).Count, 0, 1);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static ReportReader Reports(ReadingLanguage language) => new(language, ConflictDataset.Create(new()
    {
        Actors = [new Actor { Id = new("dprk"), Names = [Named("de", "Nordkorea"), Named("en", "North Korea")], Kind = ActorKind.State }],
        Places = [new Place { Id = new("kursk"), Names = [Named("en", "Kursk")] }],
        Sources = [new Source { Id = new("yonhap"), Names = [Named("en", "Yonhap")], Kind = SourceKind.NewsAgency }],
    }));

    private static void IsOfText(IReadOnlyList<ProposedClaim> proposals, string text)
    {
        InOrder(proposals.Select(claim => (claim.Figure.Start, claim.Figure.End)), text);
        foreach (var part in proposals.SelectMany(PartsOf))
        {
            Assert.InRange(part.Start, 0, text.Length);
            Assert.InRange(part.End, part.Start + 1, text.Length);
            Assert.Equal(text[part.Start..part.End], part.Text);
        }
    }

    private static IEnumerable<ProposedPart> PartsOf(ProposedClaim claim)
    {
        ProposedPart?[] parts =
        [
            claim.Measure, claim.Category, claim.Actor, claim.Counterparty, claim.Responsible, claim.Place, claim.Period, claim.Mode,
            claim.Likelihood, claim.Stated,
        ];
        return parts.OfType<ProposedPart>().Concat(claim.Attribution.SelectMany(SourcesOf));
    }

    private static IEnumerable<ProposedPart> SourcesOf(ProposedSource source) => source.Cites.SelectMany(SourcesOf).Prepend(source.Source);

    private static LocalizedName Named(string language, string text) => new() { Language = language, Text = text };

    private static void InOrder(IEnumerable<(int Start, int End)> places, string text)
    {
        var last = 0;
        foreach (var (start, end) in places)
        {
            Assert.InRange(start, last, text.Length);
            Assert.InRange(end, start + 1, text.Length);
            last = end;
        }
    }
}
