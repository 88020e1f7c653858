namespace ConflictModel.Reading;

/// <content>The forms of a single date.</content>
internal readonly ref partial struct DateGrammar
{
    private bool TryPartial(int first, out PartialDate date, out int end)
    {
        date = default;
        end = first;
        return first < _tokens.Length && (TryDigits(first, out date, out end) || TryUnits(first, out date, out end)
            || TryDayAndMonth(first, out date, out end) || TryMonth(first, out date, out end) || TryRelative(first, out date, out end)
            || TryCounted(first, out date, out end) || TryWeekday(first, out date, out end) || TryYear(first, out date, out end));
    }

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

    /// <summary>The year that follows, possibly after a comma: "2024", "last year".</summary>
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

    /// <summary>The token after a joining word: "3 of May", "mayo de 2024".</summary>
    private int Joined(int index) => index + 1 < _tokens.Length && _tokens[index].Kind == TokenKind.Word && Word(index)?.Month is null or 0
        && _tokens[index].Is(Role.Of | Role.Skip | Role.Preposition) && Word(index)?.Relative is null ? index + 1 : index;

    /// <summary>Whether the token is something that is counted.</summary>
    private bool IsCounted(int index) => index < _tokens.Length && _tokens[index].Is(Role.Noun | Role.Counter);
}
