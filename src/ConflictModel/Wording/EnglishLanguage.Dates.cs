namespace ConflictModel;

/// <content>Dates and periods.</content>
internal sealed partial class EnglishLanguage
{
    protected override string UnknownTime => "at an unknown time";

    protected override string On(DateParts parts)
    {
        var preposition = parts.IsApproximate ? "around" : parts.Day > 0 ? "on" : "in";
        return $"{preposition} {Article(parts)}{Bare(parts)}";
    }

    protected override string Bare(DateParts parts)
    {
        var text = parts.Month switch
        {
            0 => "",
            <= 12 => parts.Day > 0 ? Invariant($"{parts.Day} {Months[parts.Month - 1]} ") : $"{Months[parts.Month - 1]} ",
            <= 32 => $"{Seasons[(parts.Month - 21) % 4]} of ",
            <= 36 => $"{Ordinals[parts.Month - 33]} quarter of ",
            <= 39 => $"{Ordinals[parts.Month - 37]} third of ",
            _ => $"{Ordinals[parts.Month - 40]} half of ",
        };
        return Invariant($"{text}{parts.Year}{(parts.IsUncertain ? " (uncertain)" : "")}");
    }

    protected override string At(string day, string time) => $"{day} at {time}";

    protected override string UpTo(string end) => $"up to {The(end)}";

    protected override string UnknownStartUpTo(string end) => $"up to {The(end)}, since an unknown day";

    protected override string FromTo(string start, string end) => $"from {The(start)} to {The(end)}";

    protected override string Since(string start) => $"since {The(start)}";

    protected override string Between(string first, string last) => $"between {The(first)} and {The(last)}";

    protected override string InPeriod(string text) => $"in the period {text}";

    // Parts of a year are common nouns: "the first half of 2023".
    private static string The(string date) => char.IsAsciiLetterLower(date[0]) ? $"the {date}" : date;
}
