using System.Globalization;
using ConflictModel.Reading;
using Xunit.Abstractions;

namespace ConflictModel.Peers.Tests.Reading;

/// <summary>Number cases of other readers. What misses is listed with its kind in the documentation of reading.</summary>
public sealed class ReadNumberTests(ITestOutputHelper output)
{
    private const string Duckling = "numbers-duckling/cases.csv";
    private const string Recognizers = "numbers-recognizers/cases.csv";

    internal static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["Arabic"] = "ar", ["Chinese"] = "zh", ["Dutch"] = "nl", ["English"] = "en", ["French"] = "fr", ["German"] = "de", ["Hindi"] = "hi", ["Italian"] = "it", ["Japanese"] = "ja",
        ["Korean"] = "ko", ["Portuguese"] = "pt", ["Spanish"] = "es", ["SpanishMexican"] = "es", ["Swedish"] = "sv", ["Turkish"] = "tr",
    };

    [PeerFact(Duckling)]
    public void Values_agree_with_Duckling()
    {
        var agreement = new Agreement();
        foreach (var row in PeerData.Rows(Duckling))
        {
            if (!ReadingLanguages.TryGet(row["language"], out var language))
            {
                continue;
            }

            var numbers = new NumberReader(language).Read(row["text"]);
            agreement.Add(row["language"], numbers.Count == 1 && Near(numbers[0].Value, Number(row["value"])), $"'{row["text"]}' is {string.Join("; ", numbers)}; expected {row["value"]}");
        }

        output.WriteLine(agreement.ToString());
        Assert.True(agreement.Share() >= DucklingGoal, agreement.ToString());
    }

    [PeerFact(Recognizers)]
    public void Values_and_places_agree_with_Recognizers()
    {
        var agreement = new Agreement();
        foreach (var row in PeerData.Rows(Recognizers).Where(row => row["model"] is "NumberModel" or "PercentModel"))
        {
            if (!ReadingLanguages.TryGet(Codes[row["language"]], out var language))
            {
                continue;
            }

            var numbers = new NumberReader(language).Read(row["input"]);
            agreement.Add(language.Code, IsRight(row, numbers), $"'{row["input"]}' is {string.Join("; ", numbers)}; expected '{row["text"]}' {row["value"]}");
        }

        output.WriteLine(agreement.ToString());
        Assert.True(agreement.Share() >= RecognizersGoal, agreement.ToString());
    }

    private const decimal DucklingGoal = 0.97m;

    private const decimal RecognizersGoal = 0.92m;

    private static bool IsRight(Dictionary<string, string> row, IReadOnlyList<ReadNumber> numbers)
    {
        if (row["text"].Length == 0)
        {
            return numbers.Count == 0;
        }

        // Some languages' rows have no place.
        var start = row["start"].Length > 0
            ? int.Parse(row["start"], CultureInfo.InvariantCulture)
            : row["input"].IndexOf(row["text"], StringComparison.OrdinalIgnoreCase);
        var isPercent = row["value"].EndsWith('%');
        return double.TryParse(row["value"].TrimEnd('%').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && numbers.Any(number => number.Start == start && number.Length == row["text"].Length && number.IsPercent == isPercent && Near(number.Value, value));
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool Near(decimal value, double expected) => Math.Abs((double)value - expected) <= 1e-9 * Math.Max(1e-3, Math.Abs(expected));
}
