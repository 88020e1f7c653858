using System.Globalization;
using System.Text;

namespace ConflictModel.Import;

/// <summary>
/// A number as written in a cell: digits of any script with the signs between them, and the power of ten by which an exponent or a word
/// such as "million" multiplies it.
/// </summary>
internal sealed record WrittenNumber
{
    private const int MaxExponentDigits = 2;
    private const int MinPlainDecimals = 4;

    // ASCII digits, and the representatives of signs.
    private readonly string _text;
    private readonly bool _isScientific;

    private WrittenNumber(string text, string original, int power, bool isScientific)
    {
        (_text, Original, Power, _isScientific) = (text, original, power, isScientific);
        HasSigns = text.AsSpan().ContainsAnyExceptInRange('0', '9');
        Conventions = HasSigns ? ConventionsOf(text, isScientific) : DigitConvention.Any;
    }

    /// <summary>The number as written in the cell.</summary>
    public string Original { get; }

    public bool HasSigns { get; }

    /// <summary>The conventions in which it is a number.</summary>
    public int Conventions { get; }

    public int Power { get; init; }

    public bool IsZero => !_text.AsSpan().ContainsAnyInRange('1', '9');

    /// <summary>Whether a digit starts at a position.</summary>
    public static bool StartsAt(string cell, int position) => DigitAt(cell, position, out _) >= 0;

    /// <summary>Reads the number that starts at a position, and moves the position past it.</summary>
    public static WrittenNumber Read(string cell, ref int position)
    {
        var start = position;
        var text = new StringBuilder();
        while (position < cell.Length)
        {
            if (DigitAt(cell, position, out var length) is >= 0 and var digit)
            {
                text.Append((char)('0' + digit));
                position += length;
            }
            else if (DigitConvention.Sign(cell[position]) is var sign && DigitConvention.IsSign(sign) && StartsAt(cell, position + 1))
            {
                text.Append(sign);
                position++;
            }
            else
            {
                break;
            }
        }

        var isScientific = Exponent(cell, ref position, out var power);
        return new(text.ToString(), cell[start..position], power, isScientific);
    }

    /// <summary>Whether it has decimals in a convention.</summary>
    public bool HasFraction(DigitConvention convention) => _text.Contains(convention.Decimal, StringComparison.Ordinal);

    /// <summary>
    /// The number, read by a convention, in the notation of figures: digits with a decimal point. Text that is not a number in the
    /// convention is unchanged.
    /// </summary>
    public string Write(DigitConvention convention)
    {
        if (HasSigns && !convention.Fits(_text, mayHaveGroups: !_isScientific))
        {
            return Original;
        }

        var point = HasSigns ? _text.IndexOf(convention.Decimal, StringComparison.Ordinal) : -1;
        var whole = point < 0 ? _text : _text[..point];
        whole = HasSigns ? whole.Replace($"{convention.Group}", "", StringComparison.Ordinal) : whole;
        var fraction = point < 0 ? "" : _text[(point + 1)..];
        return Power == 0 ? Join(whole, fraction) : Shifted(whole, fraction);
    }

    /// <summary>
    /// The number, read by a convention, without trailing zeros but with at least four decimals, so that no language reads them as a group.
    /// </summary>
    public string WritePlain(DigitConvention convention)
    {
        var text = Write(convention);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return text;
        }

        var fraction = text[(point + 1)..].TrimEnd('0');
        return Join(text[..point], fraction.Length == 0 ? "" : fraction.PadRight(MinPlainDecimals, '0'));
    }

    private static int ConventionsOf(string text, bool isScientific)
    {
        var set = 0;
        for (var i = 0; i < DigitConvention.All.Length; i++)
        {
            set |= DigitConvention.All[i].Fits(text, mayHaveGroups: !isScientific) ? 1 << i : 0;
        }

        return set;
    }

    private string Shifted(string whole, string fraction)
    {
        if (Power > 0)
        {
            var moved = fraction.PadRight(Power, '0');
            (whole, fraction) = (whole + moved[..Power], moved[Power..]);
        }
        else
        {
            var moved = whole.PadLeft(1 - Power, '0');
            (whole, fraction) = (moved[..^-Power], moved[^-Power..] + fraction);
        }

        return Join(whole.TrimStart('0') is { Length: > 0 } digits ? digits : "0", fraction.TrimEnd('0'));
    }

    private static string Join(string whole, string fraction) => fraction.Length == 0 ? whole : $"{whole}.{fraction}";

    /// <summary>Reads an exponent, such as e3 or E+05, if one follows.</summary>
    private static bool Exponent(string cell, ref int position, out int power)
    {
        power = 0;
        var next = position;
        if (next >= cell.Length || cell[next] is not ('e' or 'E'))
        {
            return false;
        }

        next++;
        var sign = next < cell.Length && cell[next] is '+' or '-' or '\u2212' ? cell[next++] : '+';
        var digits = next;
        while (next < cell.Length && char.IsAsciiDigit(cell[next]) && next - digits <= MaxExponentDigits)
        {
            power = (10 * power) + (cell[next++] - '0');
        }

        if (next == digits || next - digits > MaxExponentDigits || (next < cell.Length && char.IsLetterOrDigit(cell[next])))
        {
            power = 0;
            return false;
        }

        power = sign == '+' ? power : -power;
        position = next;
        return true;
    }

    private static int DigitAt(string cell, int position, out int length)
    {
        length = 1;
        if (position >= cell.Length)
        {
            return -1;
        }

        if (char.IsAscii(cell[position]))
        {
            return char.IsAsciiDigit(cell[position]) ? cell[position] - '0' : -1;
        }

        length = char.IsSurrogatePair(cell, position) ? 2 : 1;
        return CharUnicodeInfo.GetUnicodeCategory(cell, position) == UnicodeCategory.DecimalDigitNumber
            ? CharUnicodeInfo.GetDecimalDigitValue(cell, position)
            : -1;
    }
}
