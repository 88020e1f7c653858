using System.Numerics;

namespace ConflictModel.Reading;

/// <summary>One word of a name.</summary>
internal sealed class NameWord
{
    // Two changed letters are up to four letters that only one of two words has.
    private const int MostOtherLetters = 4;

    private readonly string _readable;
    private SpokenName[]? _sounds;
    private string[]? _skeletons;
    private string[]? _keys;

    public NameWord(string text, bool isUpper = false)
    {
        Text = text;
        IsUpper = isUpper;
        Script = NameScripts.Of(text);
        _readable = NameScripts.Readable(text, Script);
        foreach (var c in text)
        {
            Letters |= 1u << (c & 31);
        }
    }

    /// <summary>The word in lower case, without diacritics and apostrophes.</summary>
    public string Text { get; }

    /// <summary>Whether all its letters were capitals.</summary>
    public bool IsUpper { get; }

    public NameScript Script { get; }

    /// <summary>Whether it is an initial.</summary>
    public bool IsInitial => Text.Length == 1 && char.IsLetter(Text[0]) && Script is NameScript.Latin or NameScript.Cyrillic;

    /// <summary>One bit for each letter in it (some letters share a bit): words with few bits in common are not similar.</summary>
    public uint Letters { get; }

    public bool HasDigit => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>Its sounds in each possible reading.</summary>
    public SpokenName[] Sounds => _sounds ??= [.. LatinSpelling
        .Readings([string.Concat(LatinSpelling.PartsOf(_readable).SelectMany(part => part))])
        .Select(SpokenName.Of)
        .Where(spoken => spoken.Sounds.Length > 0)
        .Distinct()];

    /// <summary>Its consonant skeleton (the consonants that a script without vowels writes) in each possible reading.</summary>
    public string[] Skeletons => _skeletons ??= Consonants.Of(_readable, Script);

    /// <summary>The possible Latin transliterations of the first letter.</summary>
    public string Initials => InitialLetters.Of(Text[0]);

    /// <summary>Keys that near words share.</summary>
    public string[] Keys => _keys ??= [.. Sounds.Select(spoken => spoken.Key)
        .Concat(Text is [_, _, _, .., 's'] ? Sounds.Select(spoken => SpokenName.Of(spoken.Sounds[..^1]).Key) : [])
        .Distinct(StringComparer.Ordinal)];

    /// <summary>A quick check whether it may be the same as another word.</summary>
    public bool MayBeLike(NameWord other)
    {
        if (Script != other.Script || IsInitial || other.IsInitial || BitOperations.PopCount(Letters ^ other.Letters) <= MostOtherLetters)
        {
            return true;
        }

        foreach (var one in Sounds)
        {
            foreach (var another in other.Sounds)
            {
                if (string.Equals(one.Consonants, another.Consonants, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return Script == NameScript.Cyrillic && Text[..Math.Min(4, Text.Length)] == other.Text[..Math.Min(4, other.Text.Length)];
    }

    public override string ToString() => Text;
}
