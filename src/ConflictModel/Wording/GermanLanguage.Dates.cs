namespace ConflictModel;

/// <content>Dates and periods.</content>
internal sealed partial class GermanLanguage
{
    protected override string UnknownTime => "zu unbekannter Zeit";

    protected override string On(DateParts parts) => (parts.IsApproximate, parts.Month, parts.Day) switch
    {
        (true, _, > 0) => $"um den {Bare(parts)}",
        (true, _, _) => $"um {Bare(parts)}",
        (_, _, > 0) => $"am {Bare(parts)}",
        (_, 0, _) => Bare(parts),
        (_, (>= 33 and <= 36) or > 36, _) => parts.Month >= 40 ? $"in der {Bare(parts)}" : $"im {Bare(parts)}",
        _ => $"im {Bare(parts)}",
    };

    protected override string Bare(DateParts parts)
    {
        var text = parts.Month switch
        {
            0 => "",
            <= 12 => parts.Day > 0 ? Invariant($"{parts.Day}. {Months[parts.Month - 1]} ") : $"{Months[parts.Month - 1]} ",
            <= 32 => $"{Seasons[(parts.Month - 21) % 4]} ",
            <= 36 => Invariant($"{parts.Month - 32}. Quartal "),
            <= 39 => Invariant($"{parts.Month - 36}. Drittel von "),
            _ => $"{(parts.Month == 40 ? "ersten" : "zweiten")} Hälfte von ",
        };
        return Invariant($"{text}{parts.Year}{(parts.IsUncertain ? " (unsicher)" : "")}");
    }

    protected override string At(string day, string time) => $"{day} um {time}";

    protected override string UpTo(string end) => $"bis {To(end)}";

    protected override string UnknownStartUpTo(string end) => $"bis {To(end)}, seit unbekanntem Tag";

    protected override string FromTo(string start, string end) => $"{With(start, "vom", "von der", "von")} {start} bis {To(end)}";

    protected override string Since(string start) => $"seit {The(start)}";

    protected override string Between(string first, string last) => $"zwischen {The(first)} und {The(last)}";

    protected override string InPeriod(string text) => $"im Zeitraum {text}";

    private static string The(string date) => $"{With(date, "dem ", "der ", "")}{date}";

    private static string To(string end) => $"{With(end, "zum ", "zur ", "")}{end}";

    /// <summary>
    /// The article after a preposition: an article before a day, a quarter or a third ("1. Mai 2024") and before a half, none before a
    /// month.
    /// </summary>
    private static string With(string date, string beforeOrdinal, string beforeHalf, string otherwise) =>
        char.IsAsciiDigit(date[0]) && date.Contains(". ", StringComparison.Ordinal) ? beforeOrdinal
        : date.Contains("Hälfte", StringComparison.Ordinal) ? beforeHalf
        : otherwise;
}
