using System.Globalization;

namespace ConflictModel.Reading;

/// <content>The forms of a single date.</content>
internal readonly ref partial struct DateGrammar
{
    private const int MaxUnits = 400;

    private bool TryPartial(int first, out PartialDate date, out int end)
    {
        date = default;
        end = first;
        return first < _tokens.Length && (TryDigits(first, out date, out end) || TryUnits(first, out date, out end)
            || TryDayAndMonth(first, out date, out end) || TryMonth(first, out date, out end) || TryRelative(first, out date, out end)
            || TryCounted(first, out date, out end) || TryWeekday(first, out date, out end) || TryYear(first, out date, out end));
    }

    /// <summary>"2024-05-03", "03.05.2024", "3/5/2024".</summary>
    private bool TryDigits(int first, out PartialDate date, out int end)
    {
        date = default;
        end = first + 1;
        ref readonly var token = ref _tokens[first];
        if (!token.IsNumeral || !token.Has(TokenMarks.NoNumber))
        {
            return false;
        }

        var text = _text.AsSpan(token.Start, token.End - token.Start);
        Span<Range> ranges = stackalloc Range[4];
        var count = text.SplitAny(ranges, "-./");
        Span<int> parts = stackalloc int[3];
        if (count is not (2 or 3))
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            var part = text[ranges[i]];
            if (part.Length > 4 || !TryDigits(part, out parts[i]))
            {
                return false;
            }
        }

        var isIso = text[ranges[0]].Length == 4;
        var order = isIso ? DateOrder.YearMonthDay : text.Contains('.') ? DateOrder.DayMonthYear : _file.DateOrder;
        order ??= parts[0] > 12 ? DateOrder.DayMonthYear : parts[1] > 12 ? DateOrder.MonthDayYear : null;
        date = order switch
        {
            DateOrder.YearMonthDay => new() { Year = parts[0], Month = parts[1], Day = parts[2] },
            DateOrder.DayMonthYear => new() { Day = parts[0], Month = parts[1], Year = parts[2] },
            DateOrder.MonthDayYear => new() { Month = parts[0], Day = parts[1], Year = parts[2] },
            _ => new() { IsOpen = true },
        };
        date = date with { Year = date.Year is > 0 and < 100 ? 2000 + date.Year : date.Year };
        return date.IsOpen || (date.Month is >= 1 and <= 12 && date.Day is >= 0 and <= 31);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!Chars.IsDigit(c))
            {
                return false;
            }

            value = (value * 10) + (int)CharUnicodeInfo.GetNumericValue(c);
        }

        return text.Length > 0;
    }

    /// <summary>"2024年5月3日", "5월 3일".</summary>
    private bool TryUnits(int first, out PartialDate date, out int end)
    {
        date = default;
        end = first;
        if (!_file.Loose)
        {
            return false;
        }

        for (var i = first; Number(i) is { } number && Word(i + 1)?.Unit is { } unit; i = end)
        {
            var value = number is >= 1 and <= 9999 ? (int)number : 0;
            if (unit == DateUnit.Year && date == default && _tokens[i].Has(TokenMarks.Year))
            {
                date = date with { Year = value };
            }
            else if (unit == DateUnit.Month && date.Month == 0 && value is >= 1 and <= 12 && _words[i + 1].End == i + 2
                && _tokens[i + 1].End - _tokens[i + 1].Start == 1)
            {
                date = date with { Month = value };
            }
            else if (unit == DateUnit.Day && date.Day == 0 && value is >= 1 and <= 31
                && _tokens[i + 1].End - _tokens[i + 1].Start == 1)
            {
                date = date with { Day = value };
            }
            else
            {
                break;
            }

            end = _words[i + 1].End;
        }

        return date.Month > 0 || date.Year > 0 || (date.Day > 0 && !IsUnitOfTime(first - 1));
    }

    /// <summary>Whether what stands before a day makes it a number of days: "过去3日".</summary>
    private bool IsUnitOfTime(int index) => index >= 0 && Word(index)?.Is(DateUse.Past) == true;

    /// <summary>"3 May 2024", "3. Mai", "3 de mayo de 2024".</summary>
    private bool TryDayAndMonth(int first, out PartialDate date, out int end)
    {
        date = default;
        end = first;
        if (DayBefore(first) is not { } day)
        {
            return false;
        }

        var month = Joined(day.End);
        if (!IsMonth(month))
        {
            return false;
        }

        date = new() { Month = Word(month)!.Month, Day = day.Number };
        end = _words[month].End;
        return WithYear(ref date, ref end);
    }

    /// <summary>"May 3, 2024", "May 2024", "last May", "in May".</summary>
    private bool TryMonth(int first, out PartialDate date, out int end)
    {
        date = default;
        var isLast = Word(first)?.Is(DateUse.Last) == true;
        var isNext = Word(first)?.Is(DateUse.Next) == true;
        var month = isLast || isNext ? _words[first].End : first;
        end = month + 1;
        if (!IsMonth(month))
        {
            return false;
        }

        date = new() { Month = Word(month)!.Month };
        end = _words[month].End;
        var day = Number(end) is not null ? end : end + 1;
        if (_file.DateOrder is null or DateOrder.MonthDayYear && DayBefore(day) is { } number && !_tokens[day].Is(Role.Article)
            && !IsCounted(number.End) && (day == end || _tokens[end].Is(Role.Skip | Role.Of)))
        {
            date = date with { Day = number.Number };
            end = number.End;
        }

        if (isLast || isNext)
        {
            date = Before(date, isNext);
            return true;
        }

        var isBare = date.Day == 0;
        WithYear(ref date, ref end);
        return !isBare || date.Year > 0 || date.IsOpen || date.Known is not null || IsClear(month);
    }

    /// <summary>A month without day and year: a short or ambiguous word needs a preposition before it.</summary>
    private bool IsClear(int month) => (_tokens[month].End - _tokens[month].Start > 3
        && !_tokens[month].Is(Role.Likelihood | Role.Value | Role.HedgeBefore | Role.Change))
        || (month > 0 && (_tokens[month - 1].Is(Role.Preposition)
            || Word(month - 1)?.Is(DateUse.Since | DateUse.Until | DateUse.AsOf) == true));

    /// <summary>The last one before the report, or the next one behind it.</summary>
    private PartialDate Before(PartialDate date, bool isNext) => _report is { } today
        ? new() { Known = date.On(isNext ? today.PlusDays(1) : today.PlusDays(-1), isNext), IsOpen = true }
        : new() { IsOpen = true };

    /// <summary>The year that follows, perhaps behind a comma: "2024", "last year".</summary>
    private bool WithYear(ref PartialDate date, ref int end)
    {
        var year = Joined(end);
        if (IsYear(year) || (year < _tokens.Length && _tokens[year] is { Kind: TokenKind.Sign, Sign: ',' } && IsYear(++year)))
        {
            date = date with { Year = (int)_tokens[year].Value };
            end = Word(year + 1)?.Unit == DateUnit.Year ? _words[year + 1].End : year + 1;
        }
        else if (Word(year)?.Relative is { Unit: DateUnit.Year } relative)
        {
            date = _report is { } today ? date with { Year = today.Year + relative.Offset } : new() { IsOpen = true };
            end = _words[year].End;
        }

        return true;
    }

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

    private static NodaTime.LocalDate Back(NodaTime.LocalDate today, DateUnit unit, int units) => unit switch
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

    /// <summary>"In 2024", "2024 року".</summary>
    private bool TryYear(int first, out PartialDate date, out int end)
    {
        date = default;
        end = first + 1;
        if (!IsYear(first) || IsCounted(end))
        {
            return false;
        }

        var isNamed = Word(end)?.Unit == DateUnit.Year;
        if (!isNamed && (first == 0 || !(_tokens[first - 1].Is(Role.Preposition) || Word(first - 1)?.Unit == DateUnit.Year
            || Word(first - 1)?.Is(DateUse.Since | DateUse.Until | DateUse.AsOf) == true)))
        {
            return false;
        }

        date = new() { Year = (int)_tokens[first].Value };
        end = isNamed ? _words[end].End : end;
        return true;
    }

    private bool IsYear(int index) => index < _tokens.Length && _tokens[index].Has(TokenMarks.Year)
        && !_tokens[index].Has(TokenMarks.NoNumber | TokenMarks.Named);

    private bool IsMonth(int index) => Word(index) is { Month: > 0 }
        && (!_tokens[index].Is(Role.Likelihood | Role.Value | Role.HedgeBefore | Role.Change) || _tokens[index].Has(TokenMarks.Capital));

    /// <summary>Behind one word that joins: "3 of May", "mayo de 2024".</summary>
    private int Joined(int index) => index + 1 < _tokens.Length && _tokens[index].Kind == TokenKind.Word && Word(index)?.Month is null or 0
        && _tokens[index].Is(Role.Of | Role.Skip | Role.Preposition) && Word(index)?.Relative is null ? index + 1 : index;

    /// <summary>Whether something that is counted stands there.</summary>
    private bool IsCounted(int index) => index < _tokens.Length && _tokens[index].Is(Role.Noun | Role.Counter);
}
