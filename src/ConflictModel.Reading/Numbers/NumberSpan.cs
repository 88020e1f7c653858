using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>A number among the tokens of a sentence.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NumberSpan
{
    /// <summary>The first token.</summary>
    public int First;

    /// <summary>The token after the last.</summary>
    public int End;

    public decimal Value;

    /// <summary>The power at the end of the number: 1,000 for "50 thousand"; 1 if there is none.</summary>
    public decimal Power;

    /// <summary>Whether the number is a power in the plural: "thousands".</summary>
    public bool IsOrder;

    /// <summary>Whether it is a single word that often is not a number.</summary>
    public bool IsWeak;

    /// <summary>Whether the word is approximate: "centaine".</summary>
    public bool IsRough;

    /// <summary>Whether a word within the number means "a little more": Korean "600여만".</summary>
    public bool IsOdd;

    public bool IsPercent;

    public bool IsFraction;

    public bool IsNegative;

    public bool IsOrdinal;

    /// <summary>Whether there are digits in it.</summary>
    public bool HasDigits;

    /// <summary>The token of the last "and", at which the number can be split; 0 if there is none.</summary>
    public int LastAnd;
}
