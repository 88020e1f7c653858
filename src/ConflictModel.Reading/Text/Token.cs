using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>One word, number in digits, or sign of a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    public int Start;

    public int End;

    public TokenKind Kind;

    public TokenMarks Marks;

    /// <summary>The entry of the word; null if the language file does not have it.</summary>
    public Entry? Entry;

    /// <summary>The number in digits.</summary>
    public decimal Value;

    /// <summary>The sign, folded.</summary>
    public char Sign;

    public readonly bool Is(Role role) => Entry is not null && (Entry.Roles & role) != Role.None;

    public readonly bool Has(TokenMarks marks) => (Marks & marks) != TokenMarks.None;

    public readonly bool IsNumeral => Kind == TokenKind.Numeral;
}

internal enum TokenKind
{
    Word,
    Numeral,
    Sign,
    Break,
}

[Flags]
internal enum TokenMarks
{
    None = 0,

    /// <summary>No space before it.</summary>
    Glued = 1,

    /// <summary>A word that starts with a capital.</summary>
    Capital = 2,

    /// <summary>Digits that could be a year.</summary>
    Year = 4,

    /// <summary>Digits of a date, a time, a phone number or an address: not a number.</summary>
    NoNumber = 8,

    /// <summary>Digits that are a fraction, or have a decimal point.</summary>
    Fraction = 16,

    /// <summary>Digits in groups.</summary>
    Grouped = 32,

    /// <summary>First of its sentence or line.</summary>
    First = 64,

    /// <summary>Digits within a name: "BTR-80".</summary>
    Named = 128,

    /// <summary>An ordinal.</summary>
    Ordinal = 256,

    /// <summary>Digits that can be read in two ways, such as 1.500.</summary>
    TwoWays = 512,

    /// <summary>Digits that start with zero.</summary>
    LeadingZero = 1024,

    /// <summary>The end of a word that was split into parts.</summary>
    Part = 2048,

    /// <summary>A number with a power, such as 10^3.</summary>
    Power = 4096,
}
