using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Reading;

/// <content>
/// The words that only the report reader uses: dates, and who did what to whom. They have their own lexicon, so that they do not affect how
/// figures are read.
/// </content>
internal sealed partial class LanguageFile
{
    private readonly Lexicon.Builder _dateWords = new();

    /// <summary>The words of dates and of reports.</summary>
    public Lexicon DateWords { get; private set; } = null!;

    /// <summary>The order of day, month and year in a date in digits; null if both orders are in use.</summary>
    public DateOrder? DateOrder { get; private set; }

    /// <summary>Whether words such as "since" follow the date: Turkish "itibaren".</summary>
    public bool Postpositions { get; private set; }

    private static readonly Dictionary<string, DateUse> DateUses = new(StringComparer.Ordinal)
    {
        ["past"] = DateUse.Past, ["ago"] = DateUse.Ago, ["last"] = DateUse.Last, ["next"] = DateUse.Next, ["since"] = DateUse.Since,
        ["until"] = DateUse.Until, ["asOf"] = DateUse.AsOf, ["soFar"] = DateUse.SoFar, ["open"] = DateUse.Open,
    };

    private static readonly Dictionary<string, DateUnit> DateUnits = new(StringComparer.Ordinal)
    {
        ["hour"] = DateUnit.Hour, ["day"] = DateUnit.Day, ["week"] = DateUnit.Week, ["month"] = DateUnit.Month, ["year"] = DateUnit.Year,
    };

    private static readonly Dictionary<string, Role> ReportRoles = new(StringComparer.Ordinal)
    {
        ["planned"] = Role.Planned, ["forecast"] = Role.Forecast, ["happened"] = Role.Happened, ["by"] = Role.By, ["to"] = Role.Receiver,
        ["citing"] = Role.Citing, ["tells"] = Role.Tells, ["accordingTo"] = Role.AccordingTo,
    };

    private void ReadDates(JsonElement dates)
    {
        foreach (var member in dates.EnumerateObject())
        {
            switch (member.Name)
            {
                case "order":
                    DateOrder = String(member) switch
                    {
                        "dmy" => Reading.DateOrder.DayMonthYear,
                        "mdy" => Reading.DateOrder.MonthDayYear,
                        "ymd" => Reading.DateOrder.YearMonthDay,
                        _ => throw Wrong("dates.order", "dmy, mdy or ymd"),
                    };
                    break;
                case "postpositions":
                    Postpositions = member.Value.GetBoolean();
                    break;
                case "months":
                    ReadNumbered(member, 1, 12, (word, month) => word.Month = month);
                    Months(member.Value);
                    break;
                case "weekdays":
                    ReadNumbered(member, 1, 7, (word, day) => word.Weekday = day);
                    break;
                case "relative":
                    ReadRelative(member.Value);
                    break;
                case "units":
                    foreach (var unit in member.Value.EnumerateObject())
                    {
                        ForEach(unit, word => word.Unit = UnitOf($"units.{unit.Name}", unit.Name));
                    }

                    break;
                default:
                    var use = DateUses.TryGetValue(member.Name, out var found) ? found
                        : throw Wrong($"dates.{member.Name}", "a member of dates");
                    ForEach(member, word => word.Uses |= use);
                    break;
            }
        }
    }

    /// <summary>Numbers next to months are not figures.</summary>
    private void Months(JsonElement months)
    {
        foreach (var month in months.EnumerateObject())
        {
            Mark(month, Role.Month);
        }
    }

    private void ReadRelative(JsonElement units)
    {
        foreach (var unit in units.EnumerateObject())
        {
            var sense = UnitOf($"relative.{unit.Name}", unit.Name);
            foreach (var offset in unit.Value.EnumerateObject())
            {
                if (!int.TryParse(offset.Name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
                {
                    throw Wrong($"dates.relative.{unit.Name}.{offset.Name}", "a whole number");
                }

                ForEach(offset, word => word.Relative = (sense, value));
            }
        }
    }

    private void ReadReports(JsonElement reports)
    {
        foreach (var member in reports.EnumerateObject())
        {
            var role = ReportRoles.TryGetValue(member.Name, out var found) ? found
                : throw Wrong($"reports.{member.Name}", $"one of {string.Join(", ", ReportRoles.Keys)}");
            foreach (var phrase in Entries(member))
            {
                _dateWords.At(phrase).Roles |= role;
            }
        }
    }

    private void ReadNumbered(JsonProperty list, int low, int high, Action<DateWord, int> set)
    {
        foreach (var member in list.Value.EnumerateObject())
        {
            var number = int.TryParse(member.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= low
                && value <= high ? value : throw Wrong($"dates.{list.Name}.{member.Name}", Invariant($"a number from {low} to {high}"));
            ForEach(member, word => set(word, number));
        }
    }

    private void ForEach(JsonProperty list, Action<DateWord> set)
    {
        foreach (var phrase in Entries(list))
        {
            set(_dateWords.At(phrase).Date ??= new());
        }
    }

    private static DateUnit UnitOf(string member, string name) => DateUnits.TryGetValue(name, out var unit) ? unit
        : throw Wrong($"dates.{member}", $"one of {string.Join(", ", DateUnits.Keys)}");
}
