using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Reading.Tests;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "100", "1.500", "1,5", "-", "–", "bis", "between", "and", "from", "to", "at least", "or more", "hundert", "zwei", "und", "%", "percent", "half", "of the", "\n", ". ", ", ", "(", ")", "\"",
        "2024", "May", "5", "/", ":", "+", "千", "三", "万", "분의", "여", "명", "ألف", "و", "тысяч", "около", "\ud800", "\udc00", "\u0301", "\u200d", "k", "mm", "BTR", "several", "dozens", "no", "minus", "point", "·", "^", "e5",
        "79228162514264337593543950335", "0.0000000000000000000000000001", "million", "billion", "millions of", "trillions", "999999999999999999999999999", "several", "Billiarde", "trillion", "crore", "1/0", "½", "௧",
    ];

    [Fact]
    public void No_string_throws_and_places_lie_within_the_text_and_never_overlap()
    {
        var readers = ReadingLanguages.Codes.Select(code => (Numbers: new NumberReader(ReadingLanguages.Get(code)), Figures: new FigureReader(ReadingLanguages.Get(code)))).ToList();
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join("", pieces.Select((piece, i) => i % 3 == 0 ? piece : " " + piece))).ToArbitrary();

        Check.One(Properties.Runs(120), Prop.ForAll(texts, text => readers.ForEach(reader => Hold(reader.Numbers, reader.Figures, text))));
        Check.One(Properties.Runs(120), Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => readers.ForEach(reader => Hold(reader.Numbers, reader.Figures, text))));
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

    private static void Hold(NumberReader numbers, FigureReader figures, string text)
    {
        InOrder(numbers.Read(text).Select(number => (number.Start, number.End)), text);
        InOrder(figures.Read(text).Select(figure => (figure.Start, figure.End)), text);
    }

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
