namespace ConflictModel.Reading;

/// <summary>A name in one reading: its sounds by class, and the consonants among them.</summary>
internal sealed record SpokenName
{
    private const string Vowels = "aiu";
    private const int LongestOnStack = 128;

    private SpokenName(string sounds)
    {
        Sounds = sounds;
        Consonants = ConsonantsOf(sounds);
    }

    public string Sounds { get; }

    public string Consonants { get; }

    /// <summary>The key that near names share.</summary>
    public string Key => Consonants.Length < 3 ? Sounds : Consonants;

    // The fewer consonants, the more of the rest has to agree; the thresholds were fitted on transcriptions in a dozen languages.
    private double Needed => Consonants.Length < 3 ? 1 : Consonants.Length == 3 ? 0.75 : 0.6;

    public static SpokenName Of(string sounds) => new(sounds);

    public bool IsNear(SpokenName other) => Sounds.Length > 0 && string.Equals(Consonants, other.Consonants, StringComparison.Ordinal)
        && 1 - (EditDistance(Sounds, other.Sounds) / (double)Math.Max(Sounds.Length, other.Sounds.Length)) >= Needed;

    private static string ConsonantsOf(string sounds)
    {
        var consonants = sounds.Length <= LongestOnStack ? stackalloc char[sounds.Length] : new char[sounds.Length];
        var length = 0;
        foreach (var sound in sounds)
        {
            if (!Vowels.Contains(sound, StringComparison.Ordinal))
            {
                consonants[length++] = sound;
            }
        }

        return consonants[..length].ToString();
    }

    private static int EditDistance(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.Ordinal))
        {
            return 0;
        }

        var distances = second.Length < LongestOnStack ? stackalloc int[second.Length + 1] : new int[second.Length + 1];
        for (var j = 0; j < distances.Length; j++)
        {
            distances[j] = j;
        }

        for (var i = 0; i < first.Length; i++)
        {
            var diagonal = distances[0]++;
            for (var j = 0; j < second.Length; j++)
            {
                var changed = diagonal + (first[i] == second[j] ? 0 : 1);
                diagonal = distances[j + 1];
                distances[j + 1] = Math.Min(changed, Math.Min(distances[j], diagonal) + 1);
            }
        }

        return distances[^1];
    }
}
