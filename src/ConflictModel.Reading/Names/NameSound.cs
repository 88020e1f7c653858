namespace ConflictModel.Reading;

/// <summary>The sound of a name in each possible reading.</summary>
internal sealed class NameSound
{
    // A last name alone identifies a person only if it is long enough to be rare.
    private const int LongEnoughAlone = 4;

    private readonly string[] _words;
    private readonly HashSet<string> _designations;
    private readonly List<SpokenName> _whole;
    private readonly List<SpokenName> _last;
    private string[]? _skeletons;

    public NameSound(string name, NameKind kind)
    {
        Name = name;
        var parts = LatinSpelling.PartsOf(NameScripts.Readable(name));
        var words = parts.ConvertAll(word => string.Concat(word));
        _designations = kind == NameKind.Equipment ? [.. words.Where(IsDesignation)] : [];
        _words = [.. words.Where(word => !_designations.Contains(word))];
        List<string[]> spellings = [_words];
        if (ArabicArticle.Without(parts) is { } without && without.Exists(word => !_designations.Contains(word)))
        {
            spellings.Add([.. without.Where(word => !_designations.Contains(word))]);
        }

        _whole = [.. spellings.SelectMany(LatinSpelling.Readings).Select(SpokenName.Of).Distinct()];
        _last = kind == NameKind.Person && _words.Length > 0 ? LastNames(spellings) : [];
    }

    public string Name { get; }

    public bool HasDesignation => _designations.Count > 0;

    /// <summary>Its consonant skeletons, if it may be a name in a script without vowels.</summary>
    public string[] Skeletons => _skeletons ??=
        [.. Consonants.Of(string.Concat(_words), NameScripts.Of(Name)).Where(skeleton => skeleton.Length > 0)];

    /// <summary>Keys that near names share, so that not every pair of names has to be compared.</summary>
    public IEnumerable<string> Keys => _whole.Concat(_last)
        .Select(spoken => spoken.Key)
        .Concat(_designations)
        .Where(key => key.Length > 0)
        .Distinct(StringComparer.Ordinal);

    public bool IsNear(NameSound other)
    {
        if (string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (_designations.Count > 0 && other._designations.Count > 0)
        {
            return _designations.Overlaps(other._designations);
        }

        return AnyNear(_whole, other._whole)
            || (_words.Length == 1 && other._words.Length > 1 && AnyNear(_last, other._last))
            || (_words.Length > 1 && other._words.Length == 1 && AnyNear(_last, other._last));
    }

    private static List<SpokenName> LastNames(List<string[]> spellings) => spellings
        .SelectMany(spelling => LatinSpelling.Readings(spelling[^1..]))
        .Select(SpokenName.Of)
        .Where(spoken => spoken.Consonants.Length >= LongEnoughAlone)
        .Distinct()
        .ToList();

    private static bool AnyNear(List<SpokenName> first, List<SpokenName> second) => first.Exists(one => second.Exists(one.IsNear));

    // M1989, T72B3, KN23: letters, then digits.
    private static bool IsDesignation(string word) =>
        char.IsAsciiLetter(word[0]) && word.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and <= 4;
}
