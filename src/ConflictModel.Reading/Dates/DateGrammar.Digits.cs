using System.Globalization;

namespace ConflictModel.Reading;

/// <content>Dates in digits, and dates in digits with the signs of year, month and day.</content>
internal readonly ref partial struct DateGrammar
{
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

    /// <summary>Whether the word before a number of days makes it a duration: "过去3日".</summary>
    private bool IsUnitOfTime(int index) => index >= 0 && Word(index)?.Is(DateUse.Past) == true;
}
