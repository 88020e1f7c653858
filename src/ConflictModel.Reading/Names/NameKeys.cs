namespace ConflictModel.Reading;

/// <summary>What words of names that are near have in common, so that not every name has to be compared with every other.</summary>
internal static class NameKeys
{
    // A name of one word is found with one sound wrong if it has this many.
    private const int LongEnoughForOneWrong = 5;

    public static IEnumerable<string> Of(IReadOnlyList<NameWord>? person, IReadOnlyList<BodyToken>? body, NameSound sound)
    {
        IEnumerable<string> keys = sound.Bones.Where(bones => bones.Length >= 3).Select(bones => $"~{bones}");
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
        foreach (var country in tokens.Where(token => token.Role == NameRole.Country))
        {
            foreach (var kind in tokens.Where(token => token.Role == NameRole.Kind))
            {
                yield return $"#{country.Concepts[0].Id} {kind.Concepts[0].Id}";
            }
        }

        var proper = tokens.Where(token => token.IsProper).ToList();
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
            else if (token.Role == NameRole.Topic || !isAnyDistinctive)
            {
                foreach (var concept in token.Concepts)
                {
                    yield return $"#{concept.Id}";
                }
            }
        }
    }

    private static IEnumerable<string> OneWrong(NameWord word)
    {
        foreach (var spoken in word.Sounds.Where(spoken => spoken.Sounds.Length >= LongEnoughForOneWrong))
        {
            for (var i = 0; i < spoken.Consonants.Length; i++)
            {
                yield return $"-{spoken.Consonants.Remove(i, 1)}";
            }

            yield return $"-{spoken.Consonants}";
        }
    }
}
