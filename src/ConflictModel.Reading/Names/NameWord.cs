using System.Numerics;

namespace ConflictModel.Reading;

/// <summary>One word of a name.</summary>
internal sealed class NameWord
{
    // Two letters changed are up to four that one of two words has.
    private const int MostOtherLetters = 4;

    private readonly string _readable;
    private SpokenName[]? _sounds;
    private string[]? _bones;
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

    /// <summary>The word in lower case, without marks and apostrophes.</summary>
    public string Text { get; }

    /// <summary>Whether all its letters were capitals.</summary>
    public bool IsUpper { get; }

    public NameScript Script { get; }

    /// <summary>Whether it is a letter that stands for a word.</summary>
    public bool IsInitial => Text.Length == 1 && char.IsLetter(Text[0]) && Script is NameScript.Latin or NameScript.Cyrillic;

    /// <summary>One bit for each letter that is in it, of those that share a bit: words with few in common are not alike.</summary>
    public uint Letters { get; }

    public bool HasDigit => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>How it sounds, in each way in which it may be read.</summary>
    public SpokenName[] Sounds => _sounds ??= [.. LatinSpelling
        .Readings([string.Concat(LatinSpelling.PartsOf(_readable).SelectMany(part => part))])
        .Select(SpokenName.Of)
        .Where(spoken => spoken.Sounds.Length > 0)
        .Distinct()];

    /// <summary>Its firm consonants, in each way in which it may be read: what a script without vowels keeps.</summary>
    public string[] Bones => _bones ??= Consonants.Of(_readable, Script);

    /// <summary>The first letter as Latin letters that it may be written by.</summary>
    public string Initials => InitialLetters.Of(Text[0]);

    /// <summary>What words that are near have in common.</summary>
    public string[] Keys => _keys ??= [.. Sounds.Select(spoken => spoken.Key)
        .Concat(Text is [_, _, _, .., 's'] ? Sounds.Select(spoken => SpokenName.Of(spoken.Sounds[..^1]).Key) : [])
        .Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it may be another word, by what is quickly seen.</summary>
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
