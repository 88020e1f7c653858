namespace ConflictModel;

/// <summary>Properties of round numbers: zeros at the end, before the decimal point.</summary>
internal static class RoundNumber
{
    /// <summary>
    /// The value of one unit of the last digit that is not zero: 1000 for 12000; 0 for a number that is not round, and for 0.
    /// </summary>
    public static decimal LastDigitUnit(decimal number)
    {
        if (number == 0 || number % 10 != 0)
        {
            return 0;
        }

        var unit = 10m;
        while (number / 10 >= unit && number % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }

    /// <summary>Determines whether a number is 10, 100, 1000 or a higher power of ten.</summary>
    public static bool IsPowerOfTen(decimal number) => number >= 10 && LastDigitUnit(number) == number;
}
