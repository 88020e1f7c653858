using NodaTime;

namespace ConflictModel.Reading;

/// <content>Dates relative to the day of the report: "yesterday", "three days ago", "on Tuesday".</content>
internal readonly ref partial struct DateGrammar
{
    private const int MaxUnits = 400;

    /// <summary>The last one before the report, or the next one after it.</summary>
    private PartialDate Before(PartialDate date, bool isNext) => _report is { } today
        ? new() { Known = date.On(isNext ? today.PlusDays(1) : today.PlusDays(-1), isNext), IsOpen = true }
        : new() { IsOpen = true };

    /// <summary>"Yesterday", "last week", "im Vormonat".</summary>
    private bool TryRelative(int first, out PartialDate date, out int end)
    {
        date = new() { IsOpen = true };
        end = first + 1;
        if (Word(first)?.Relative is not { } relative)
        {
            return false;
        }

        end = _words[first].End;
        date = Shifted(relative.Unit, relative.Offset);
        return true;
    }

    /// <summary>"In the past three days", "three days ago", "vor drei Tagen".</summary>
    private bool TryCounted(int first, out PartialDate date, out int end)
    {
        date = new() { IsOpen = true };
        end = first + 1;
        var isPast = Word(first)?.Is(DateUse.Past) == true;
        var isAgo = !isPast && Word(first)?.Is(DateUse.Ago) == true;
        var number = isPast || isAgo ? _words[first].End : first;
        var count = Number(number);
        var unit = count is null ? number : number + 1;
        if (Word(unit)?.Unit is not { } kind || (count is null && !isPast) || count is < 1 or > MaxUnits || (count ?? 1) % 1 != 0)
        {
            return false;
        }

        end = _words[unit].End;
        if (!isPast && !isAgo)
        {
            if (Word(end)?.Is(DateUse.Ago) != true || end >= _tokens.Length)
            {
                return false;
            }

            end = _words[end].End;
        }

        var units = (int)(count ?? 1);
        if (isPast)
        {
            date = _report is { } today ? new() { Known = new(Back(today, kind, units), today) } : date;
            return true;
        }

        date = Shifted(kind, -units);
        return true;
    }

    private PartialDate Shifted(DateUnit unit, int offset) => _report is { } today
        ? new() { Known = Stretch.Of(unit, Back(today, unit, -offset)) }
        : new() { IsOpen = true };

    private static LocalDate Back(LocalDate today, DateUnit unit, int units) => unit switch
    {
        DateUnit.Hour => today.PlusDays(-((units + 23) / 24)),
        DateUnit.Day => today.PlusDays(-units),
        DateUnit.Week => today.PlusWeeks(-units),
        DateUnit.Month => today.PlusMonths(-units),
        _ => today.PlusYears(-units),
    };

    /// <summary>"On Tuesday": the last one, which may be the day of the report; "last Tuesday": one before it.</summary>
    private bool TryWeekday(int first, out PartialDate date, out int end)
    {
        date = new() { IsOpen = true };
        var isLast = Word(first)?.Is(DateUse.Last) == true;
        var isNext = Word(first)?.Is(DateUse.Next) == true;
        var day = isLast || isNext ? _words[first].End : first;
        end = day + 1;
        if (Word(day) is not { Weekday: > 0 } word || _tokens[day].Is(Role.Ordinal | Role.Value | Role.Denominator))
        {
            return false;
        }

        end = _words[day].End;
        var dated = end < _tokens.Length && _tokens[end] is { Kind: TokenKind.Sign, Sign: ',' } ? Fill(end + 1) : Fill(end);
        if (!isLast && !isNext && dated < _tokens.Length && (TryDayAndMonth(dated, out var whole, out var wholeEnd)
            || (TryMonth(dated, out whole, out wholeEnd) && whole.Day > 0) || TryDigits(dated, out whole, out wholeEnd)))
        {
            (date, end) = (whole, wholeEnd);
            return true;
        }

        if (_report is { } today)
        {
            var ahead = isNext || (_isAhead && !isLast);
            var days = ((int)today.DayOfWeek - word.Weekday + 7) % 7;
            days = ahead ? days == 0 && !isNext ? 0 : days - 7 : days == 0 && isLast ? 7 : days;
            date = new() { Known = Stretch.OfDay(today.PlusDays(-days)) };
        }

        return true;
    }
}
