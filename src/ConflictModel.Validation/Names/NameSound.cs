namespace ConflictModel.Validation;

/// <summary>The sound of a name in each possible reading.</summary>
internal sealed class NameSound
{
    // A last name alone identifies a person only if it is long enough to be rare.
    private const int LongEnoughAlone = 4;

    private readonly string[] _words;
    private readonly HashSet<string> _designations;
    private readonly List<SpokenName> _whole;
    private readonly List<SpokenName> _last;

    public NameSound(string name, NameKind kind)
    {
        Name = name;
        var parts = LatinSpelling.PartsOf(name);
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

    // Keys that near names share, so that not every pair of names must be compared.
    private IEnumerable<string> Keys => _whole
        .Concat(_last)
        .Select(spoken => spoken.Key)
        .Concat(_designations)
        .Where(key => key.Length > 0)
        .Distinct(StringComparer.Ordinal);

    public static IEnumerable<(int First, int Second)> NearPairs(List<NameSound> sounds)
    {
        var seen = new HashSet<(int, int)>();
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < sounds.Count; i++)
        {
            foreach (var key in sounds[i].Keys)
            {
                if (!byKey.TryGetValue(key, out var others))
                {
                    byKey.Add(key, others = []);
                }

                foreach (var other in others)
                {
                    if (seen.Add((other, i)) && sounds[other].IsNear(sounds[i]))
                    {
                        yield return (other, i);
                    }
                }

                others.Add(i);
            }
        }
    }

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
