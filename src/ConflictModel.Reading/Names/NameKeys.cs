namespace ConflictModel.Reading;

/// <summary>Keys that near names share, so that not every pair of names has to be compared.</summary>
internal static class NameKeys
{
    // A name of one word with at least this many sounds is also found if one of them differs.
    private const int LongEnoughForOneWrong = 5;
    private const int ShortestSkeleton = 3;

    /// <summary>Keys that names in scripts without vowels share with others.</summary>
    public static IEnumerable<string> OfSkeletons(IReadOnlyList<NameWord>? person, IReadOnlyList<BodyToken>? body, NameSound sound) =>
        sound.Skeletons
        .Concat(person?.SelectMany(word => word.Skeletons) ?? [])
        .Concat(body?.Where(token => token.IsProper).SelectMany(token => token.Word.Skeletons) ?? [])
        .Where(skeleton => skeleton.Length >= ShortestSkeleton)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Keys that names in any script share.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<NameWord>? person, IReadOnlyList<BodyToken>? body)
    {
        IEnumerable<string> keys = [];
        if (person is not null)
        {
            keys = keys.Concat(person.Where(word => !word.IsInitial).SelectMany(word => word.Keys));
            keys = person.Count == 1 ? keys.Concat(OneWrong(person[0])) : keys;
        }

        if (body is not null)
        {
            keys = keys.Concat(OfBody(body));
        }

        return keys.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> OfBody(IReadOnlyList<BodyToken> tokens)
    {
        var isAnyDistinctive = tokens.Any(token => token.Role is NameRole.Proper or NameRole.Topic);
        var proper = tokens.Where(token => token.IsProper).ToList();
        foreach (var country in tokens.Where(token => token.Role == NameRole.Country))
        {
            foreach (var key in proper.Count == 0 ? OneWrong(country.Word) : [])
            {
                yield return key;
            }

            foreach (var kind in tokens.Where(token => token.Role == NameRole.Kind))
            {
                yield return $"#{country.Concepts[0].Id} {kind.Concepts[0].Id}";
            }
        }

        foreach (var token in tokens)
        {
            if (token.IsProper)
            {
                foreach (var key in proper.Count == 1 ? token.Word.Keys.Concat(OneWrong(token.Word)) : token.Word.Keys)
                {
                    yield return key;
                }
            }
            else if (token.Role == NameRole.Number)
            {
                foreach (var kind in tokens.Where(other => other.Role == NameRole.Kind))
                {
                    yield return $"#{token.Word.Text} {kind.Concepts[0].Id}";
                }
            }
            else if (proper.Count == 0 && (token.Role == NameRole.Topic || !isAnyDistinctive))
            {
                foreach (var concept in token.Concepts)
                {
                    yield return $"#{concept.Id}";
                }
            }

            if (token.Role == NameRole.Topic)
            {
                foreach (var other in tokens.Where(other => other.Role is NameRole.Kind or NameRole.Country))
                {
                    yield return $"#{token.Concepts[0].Id} {other.Concepts[0].Id}";
                }
            }
        }
    }

    private static IEnumerable<string> OneWrong(NameWord word)
    {
        foreach (var spoken in word.Sounds.Where(spoken => spoken.Sounds.Length >= LongEnoughForOneWrong))
        {
            for (var i = 0; i < spoken.Sounds.Length; i++)
            {
                yield return $"-{spoken.Sounds.Remove(i, 1)}";
            }

            yield return $"-{spoken.Sounds}";
        }
    }
}
