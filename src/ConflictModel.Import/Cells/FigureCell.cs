using System.Globalization;
using System.Text;

namespace ConflictModel.Import;

/// <summary>
/// A cell with figures: the notation of figures, with numbers in any script and convention, and also <c>N+</c>, a plus before a number,
/// exponents, "to", and "thousand", "million" and "billion".
/// </summary>
/// <remarks>
/// Anything else is read as words (<see cref="SpokenCell"/>), with its numbers in plain form.
/// </remarks>
internal sealed class FigureCell
{
    private static readonly (string Word, int Power)[] Multipliers = [("thousand", 3), ("million", 6), ("billion", 9)];

    private readonly string _cell;

    // The text before each number, and after the last.
    private readonly List<string> _between;
    private readonly List<WrittenNumber> _numbers;
    private readonly bool _isShorthand;

    private FigureCell(string cell, List<string> between, List<WrittenNumber> numbers)
    {
        (_cell, _between, _numbers) = (cell, between, numbers);
        for (var i = 0; i < numbers.Count; i++)
        {
            numbers[i] = Multiplied(numbers[i], i + 1);
        }

        for (var i = 1; i < numbers.Count; i++)
        {
            if (between[i].Trim().Equals("to", StringComparison.OrdinalIgnoreCase))
            {
                (between[i], HasEnglish) = ("..", true);
            }
        }

        ShareMultiplier();
        _isShorthand = ReadPlus();
        Conventions = numbers.Aggregate(DigitConvention.Any, (set, number) => set & number.Conventions);
        HasSigns = numbers.Exists(number => number.HasSigns);
    }

    /// <summary>The conventions in which all its numbers are numbers.</summary>
    public int Conventions { get; }

    /// <summary>Whether one of its numbers has a sign between its digits, so that its value depends on the convention.</summary>
    public bool HasSigns { get; }

    /// <summary>Whether English words were read as part of the figure: "to", "million".</summary>
    public bool HasEnglish { get; private set; }

    /// <summary>Whether it is one number and nothing else.</summary>
    public bool IsNumber => _numbers.Count == 1 && _between.TrueForAll(text => text.Length == 0) && Conventions != 0;

    /// <summary>Whether its numbers are 0.</summary>
    public bool IsZero => _numbers.TrueForAll(number => number.IsZero);

    /// <summary>Reads a cell.</summary>
    public static FigureCell Read(string cell)
    {
        var (between, numbers) = Divide(cell);
        return new(cell, between, numbers);
    }

    /// <summary>The figure in the notation, with its numbers read by a convention.</summary>
    public string Write(DigitConvention convention)
    {
        var text = new StringBuilder(_between[0]);
        for (var i = 0; i < _numbers.Count; i++)
        {
            text.Append(_numbers[i].Write(convention)).Append(_between[i + 1]);
        }

        return text.ToString();
    }

    /// <summary>
    /// The cell with its numbers in a form that every language reads: without groups, and with at least four decimals, which cannot be a
    /// group.
    /// </summary>
    public string WritePlain(DigitConvention convention)
    {
        var (between, numbers) = Divide(_cell);
        var text = new StringBuilder(between[0]);
        for (var i = 0; i < numbers.Count; i++)
        {
            text.Append(numbers[i].WritePlain(convention)).Append(between[i + 1]);
        }

        return text.ToString();
    }

    /// <summary>Whether a number has decimals in a convention.</summary>
    public bool HasFraction(DigitConvention convention) => _numbers.Exists(number => number.HasFraction(convention));

    /// <summary>
    /// Whether in a convention it is a whole number of things, given the factor of the unit. A rounded "N+" has no decimals, not even
    /// zeros.
    /// </summary>
    public bool IsCount(DigitConvention convention, decimal factor) =>
        !(_isShorthand && HasFraction(convention)) && _numbers.TrueForAll(number => IsWhole(number.Write(convention), factor));

    private static bool IsWhole(string number, decimal factor) =>
        !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        || CountedUnits.IsWhole(value, factor);

    /// <summary>The numbers of a cell, and the text before each and after the last.</summary>
    private static (List<string> Between, List<WrittenNumber> Numbers) Divide(string cell)
    {
        List<string> between = [];
        List<WrittenNumber> numbers = [];
        var start = 0;
        for (var position = 0; position < cell.Length;)
        {
            if (!WrittenNumber.StartsAt(cell, position))
            {
                position += char.IsSurrogatePair(cell, position) ? 2 : 1;
                continue;
            }

            between.Add(cell[start..position]);
            numbers.Add(WrittenNumber.Read(cell, ref position));
            start = position;
        }

        between.Add(cell[start..]);
        return (between, numbers);
    }

    /// <summary>Consumes the word after a number, if it is a multiplier.</summary>
    private WrittenNumber Multiplied(WrittenNumber number, int behind)
    {
        var text = _between[behind].TrimStart();
        foreach (var (word, power) in Multipliers)
        {
            var isWord = text.Length == word.Length || (text.Length > word.Length && !char.IsLetter(text[word.Length]));
            if (isWord && text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (_between[behind], HasEnglish) = (text[word.Length..], true);
                return number with { Power = number.Power + power };
            }
        }

        return number;
    }

    /// <summary>"4 to 6 million" starts at 4 million: a multiplier after a range applies to both ends.</summary>
    private void ShareMultiplier()
    {
        for (var i = _numbers.Count - 2; i >= 0; i--)
        {
            if (_between[i + 1] == ".." && _numbers[i].Power == 0)
            {
                _numbers[i] = _numbers[i] with { Power = _numbers[i + 1].Power };
            }
        }
    }

    /// <summary>
    /// Reads <c>+N</c> as N, <c>N+</c> as at least N, and <c>~N+</c> as about N or more; returns whether it was one of the latter two.
    /// </summary>
    private bool ReadPlus()
    {
        if (_numbers.Count != 1)
        {
            return false;
        }

        if (_between[0] is "" or "~" && _between[1].Trim() == "+")
        {
            (_between[0], _between[1]) = ($"{_between[0]}>=", "");
            return true;
        }

        _between[0] = _between[0] == "+" ? "" : _between[0];
        return false;
    }
}
