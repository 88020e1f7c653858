namespace ConflictModel.Reading;

/// <summary>One word of a name.</summary>
internal sealed class NameWord
{
    private readonly string _readable;
    private SpokenName[]? _sounds;
    private string[]? _bones;

    public NameWord(string text, bool isUpper = false)
    {
        Text = text;
        IsUpper = isUpper;
        Script = NameScripts.Of(text);
        _readable = NameScripts.Readable(text, Script);
    }

    /// <summary>The word in lower case, without marks and apostrophes.</summary>
    public string Text { get; }

    /// <summary>Whether all its letters were capitals.</summary>
    public bool IsUpper { get; }

    public NameScript Script { get; }

    /// <summary>Whether it is a letter that stands for a word.</summary>
    public bool IsInitial => Text.Length == 1 && char.IsLetter(Text[0]) && Script is NameScript.Latin or NameScript.Cyrillic;

    public bool HasDigit => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>How it sounds, in each way in which it may be read.</summary>
    public SpokenName[] Sounds => _sounds ??= [.. LatinSpelling.Readings([string.Concat(LatinSpelling.PartsOf(_readable).SelectMany(part => part))])
        .Select(SpokenName.Of)
        .Where(spoken => spoken.Sounds.Length > 0)
        .Distinct()];

    /// <summary>Its firm consonants, in each way in which it may be read: what a script without vowels keeps.</summary>
    public string[] Bones => _bones ??= Consonants.Of(_readable, Script);

    /// <summary>The first letter as Latin letters that it may be written by.</summary>
    public string Initials => InitialLetters.Of(Text[0]);

    /// <summary>What words that are near have in common.</summary>
    public IEnumerable<string> Keys => Sounds.Select(spoken => spoken.Key)
        .Concat(Text is [_, _, _, .., 's'] ? Sounds.Select(spoken => SpokenName.Of(spoken.Sounds[..^1]).Key) : [])
        .Concat(Bones.Where(bones => bones.Length >= 3).Select(bones => $"~{bones}"));

    public override string ToString() => Text;
}
