namespace ConflictModel.Reading;

/// <summary>How likely it is that two names of bodies name the same body.</summary>
internal static class BodyLikeness
{
    private const double Translated = 0.97;
    private const double OfOtherKind = 0.6;
    private const double OfOwnAcronym = 0.88;
    private const double OfShortAcronym = 0.6;
    private const double OfSpelledAcronym = 0.8;
    private const double ExtraCountry = 0.25;
    private const double ConflictingNumbers = 0.5;
    private const double MissingNumber = 0.8;
    private const double ConflictingCountries = 0.5;
    private const double ConflictingTopics = 0.8;
    private const double ConflictingKinds = 0.85;
    private const double ExtraName = 0.92;
    private const double ConflictingForms = 0.7;
    private const double LikeAsWhole = 0.95;
    private const int ShortestSafeAcronym = 3;

    // Kinds that translations use interchangeably.
    private static readonly string[][] AlikeKinds =
    [
        ["ministry", "directorate", "service", "agency", "committee"],
        ["staff", "headquarters"],
        ["organisation", "union", "foundation", "movement"],
        ["union", "movement", "party", "front"],
        ["institute", "centre", "university", "academy"],
        ["forces", "army", "corps"],
        ["council", "committee", "parliament"],
        ["government", "ministry"],
        ["company", "group"],
        ["main", "general"],
        ["national", "state", "federal", "central"],
        ["defence", "army"],
        ["defence", "armed"],
        ["intelligence", "secret"],
    ];

    public static NameLikeness Of(BodyName first, BodyName second)
    {
        var words = HaveOtherNames(first, second) ? NameLikeness.None : OfWords(first, second);
        var acronym = OfAcronym(first, second);
        return acronym.Score > words.Score ? acronym : words;
    }

    // Whether each has a proper name whose letters resemble no word of the other.
    private static bool HaveOtherNames(BodyName first, BodyName second)
    {
        return first.Proper == second.Proper && IsAnyAlone(first.Main, second.Main) && IsAnyAlone(second.Main, first.Main);

        static bool IsAnyAlone(IReadOnlyList<BodyToken> tokens, IReadOnlyList<BodyToken> others)
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                var isAlone = tokens[i].IsProper;
                for (var j = 0; j < others.Count && isAlone; j++)
                {
                    isAlone = !tokens[i].Word.MayBeLike(others[j].Word);
                }

                if (isAlone)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static NameLikeness OfAcronym(BodyName first, BodyName second)
    {
        if (first.Acronyms.Count == 0 && second.Acronyms.Count == 0)
        {
            return NameLikeness.None;
        }

        if (Countries(first, second) == ConflictingCountries)
        {
            return NameLikeness.None;
        }

        var best = 0.0;
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            foreach (var acronym in one.Acronyms)
            {
                var written = AcronymLetters.Written(acronym.Text).ToList();
                var standsForAll = one.IsAcronymOnly || other.IsAcronymOnly
                    || (one.IsBracketed(acronym) && other.Acronyms.Exists(other.IsBracketed));
                if (standsForAll && other.Acronyms.Exists(another => written.Intersect(AcronymLetters.Written(another.Text)).Any()))
                {
                    var score = one.HasCountry == other.HasCountry ? LikeAsWhole : OfSpelledAcronym;
                    best = Math.Max(best, acronym.Text.Length < ShortestSafeAcronym ? OfShortAcronym : score);
                }
                else if (!other.IsAcronymOnly && written.Exists(letters => other.Spelled.Contains(letters, StringComparer.Ordinal)))
                {
                    var score = one.IsAcronymOnly ? OfSpelledAcronym : OfOwnAcronym;
                    best = Math.Max(best, acronym.Text.Length < ShortestSafeAcronym ? OfShortAcronym : score);
                }
            }
        }

        return new() { Score = best, Reason = NameReason.Acronym };
    }

    private static NameLikeness OfWords(BodyName first, BodyName second)
    {
        var (tokens, others) = BodyAlignment.Joined(first.Main, second.Main);
        var pairs = BodyAlignment.Of(tokens, others, Of);
        var (sum, all) = (0.0, 0.0);
        var (isTranslated, hasProper) = (false, false);
        var (free, freeOthers) = (tokens.ToList(), others.ToList());
        foreach (var (token, other, alike) in pairs)
        {
            var weight = (token.Weight + other.Weight) / 2;
            sum += 2 * weight * alike;
            all += 2 * weight;
            isTranslated |= token.SaysSame(other) && token.Word.Text != other.Word.Text;
            hasProper |= token.IsProper || token.Role == NameRole.Topic;
            free.Remove(token);
            freeOthers.Remove(other);
        }

        var ofState = !pairs.Exists(pair => pair.First.IsProper || pair.Second.IsProper);
        all += free.Concat(freeOthers).Sum(token => token.Role == NameRole.Country && ofState ? ExtraCountry : token.Weight);
        if (all == 0 || pairs.Count == 0)
        {
            return NameLikeness.None;
        }

        var hasKind = pairs.Exists(pair => pair.First.Role == NameRole.Kind);
        var score = sum / all * Conflicts(free, freeOthers, ofState, hasKind) * Numbers(free, freeOthers) * Countries(free, freeOthers)
            * (first.LegalForm is { } form && second.LegalForm is { } otherForm && form != otherForm ? ConflictingForms : 1);
        if (!hasProper && !pairs.Exists(pair => IsCountry(pair.First)) && free.Concat(freeOthers).Any(token => !IsCountry(token)))
        {
            score *= OfOtherKind;
        }

        return new() { Score = score, Reason = isTranslated ? NameReason.Translation : NameReason.Spelling };
    }

    private static double Of(BodyToken first, BodyToken second)
    {
        if (first.Concepts.Count > 0 && second.Concepts.Count > 0)
        {
            return first.Role == NameRole.Number || second.Role == NameRole.Number
                ? first.Word.Text == second.Word.Text || (first.Role == second.Role && first.SaysSame(second)) ? 1 : 0
                : first.SaysSame(second) ? first.Word.Text == second.Word.Text ? 1 : Translated
                : AreAlike(first, second) ? OfOtherKind : 0;
        }

        return first.Role == NameRole.Number || second.Role == NameRole.Number ? 0 : WordLikeness.Of(first.Word, second.Word);
    }

    private static bool AreAlike(BodyToken first, BodyToken second) => Array.Exists(
        AlikeKinds,
        kinds => first.Concepts.Any(concept => kinds.Contains(concept.Id, StringComparer.Ordinal))
            && second.Concepts.Any(concept => kinds.Contains(concept.Id, StringComparer.Ordinal)));

    private static double Conflicts(List<BodyToken> first, List<BodyToken> second, bool ofState, bool hasKind)
    {
        var (isFirst, isSecond) = (first.Exists(IsDistinctive), second.Exists(IsDistinctive));
        return isFirst && isSecond ? ConflictingTopics
            : first.Concat(second).Any(token => IsExtraName(token)) ? ExtraName
            : (!hasKind && first.Exists(IsKind) && second.Exists(IsKind)) || AreOfOthers(first, second) || AreOfOthers(second, first)
                ? ConflictingKinds
            : 1;

        bool IsExtraName(BodyToken token) =>
            token.IsProper || (token.Role == NameRole.Topic && token.Weight >= 1) || (token.Role == NameRole.Country && !ofState);

        // One names a country, and the other only says that it is national.
        bool AreOfOthers(List<BodyToken> ones, List<BodyToken> others) =>
            ones.Exists(IsCountry) && others.Exists(token => token.Concepts is [{ Id: "national" or "state" or "federal" }, ..]);

        bool IsDistinctive(BodyToken token) =>
            token.Role is NameRole.Proper or NameRole.Topic || (token.Role == NameRole.Country && !ofState);
    }

    private static bool IsKind(BodyToken token) => token.Role == NameRole.Kind;

    private static double Numbers(List<BodyToken> first, List<BodyToken> second) =>
        (first.Exists(IsNumber), second.Exists(IsNumber)) switch
        {
            (true, true) => ConflictingNumbers,
            (false, false) => 1,
            _ => MissingNumber,
        };

    private static bool IsNumber(BodyToken token) => token.Role == NameRole.Number || token.Word.HasDigit;

    private static double Countries(List<BodyToken> first, List<BodyToken> second) =>
        first.Exists(IsCountry) && second.Exists(IsCountry) ? ConflictingCountries : 1;

    private static double Countries(BodyName first, BodyName second)
    {
        var (ofFirst, ofSecond) = (first.Main.Where(IsCountry).ToList(), second.Main.Where(IsCountry).ToList());
        var areOthers = ofFirst.Count > 0 && ofSecond.Count > 0 && !ofFirst.Exists(token => ofSecond.Exists(token.SaysSame));
        return areOthers ? ConflictingCountries : 1;
    }

    private static bool IsCountry(BodyToken token) => token.Role == NameRole.Country;
}
