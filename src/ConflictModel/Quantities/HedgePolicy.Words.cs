namespace ConflictModel;

/// <content>The vague words.</content>
public sealed partial record HedgePolicy
{
    /// <summary>The meanings of the vague words, one for each of <see cref="VagueWord"/>, in the order of that enumeration.</summary>
    /// <remarks>
    /// <para> Words for counts: the plausible ranges hold the central half, and the best number is the median, of what 32 readers take the
    /// word to mean ("Perceptions of Probability and Numbers", 2015): a couple 2 to 3, best 2; a few 2 to 5, best 3; some 2 to 10, best 5;
    /// several 3 to 10, best 7; a lot 5 to 100, best 15; many 5 to 100, best 20; dozens 24 to 60, best 36; scores 40 to 200, best 90. The
    /// first four words end where the next begins to be said, so that nothing beyond is possible; "some" and larger words are open upwards.
    /// "Dozens" and "scores" are plurals, so they start at two of them; "some" is possible from 1, "a lot" and "many" from 3. </para>
    /// <para> Words for shares: fractions are read as "about" (possible 0.75 to 1.25 times, plausible 0.9 to 1.1 times), since they are not
    /// measured more finely; "most" is above 0.5 by its meaning, plausible 0.55 to 0.95; "a minority" is its mirror; "nearly all" is
    /// possible from 0.75, plausible from 0.9, as "nearly" is. </para>
    /// </remarks>
    /// <exception cref="ArgumentException">A word is missing or is duplicated; the message names it.</exception>
    public EquatableList<VagueMeaning> Words { get; init => field = OnePerWord(value); } = OnePerWord(
    [
        Word(VagueWord.ACouple, QuantityRange.Between(2, 3), QuantityRange.Between(2, 3), 2),
        Word(VagueWord.Few, QuantityRange.Between(2, 5), QuantityRange.Between(2, 5), 3),
        Word(VagueWord.Some, QuantityRange.AtLeast(1), QuantityRange.Between(2, 10), 5),
        Word(VagueWord.Several, QuantityRange.Between(3, 10), QuantityRange.Between(3, 10), 7),
        Word(VagueWord.ALot, QuantityRange.AtLeast(3), QuantityRange.Between(5, 100), 15),
        Word(VagueWord.Many, QuantityRange.AtLeast(3), QuantityRange.Between(5, 100), 20),
        Word(VagueWord.Dozens, QuantityRange.AtLeast(24), QuantityRange.Between(24, 60), 36),
        Word(VagueWord.Scores, QuantityRange.AtLeast(40), QuantityRange.Between(40, 200), 90),
        Word(
            VagueWord.AMinority,
            QuantityRange.Between(0, 0.5m, includesLow: true, includesHigh: false),
            QuantityRange.Between(0.05m, 0.45m),
            0.25m),
        AboutShare(VagueWord.AQuarter, 0.25m),
        AboutShare(VagueWord.AThird, 1 / 3m),
        AboutShare(VagueWord.Half, 0.5m),
        Word(
            VagueWord.Most,
            QuantityRange.Between(0.5m, 1, includesLow: false, includesHigh: true),
            QuantityRange.Between(0.55m, 0.95m),
            0.75m),
        AboutShare(VagueWord.TwoThirds, 2 / 3m),
        AboutShare(VagueWord.ThreeQuarters, 0.75m),
        Word(VagueWord.NearlyAll, QuantityRange.Between(0.75m, 1), QuantityRange.Between(0.9m, 1), 0.95m),
    ]);

    /// <summary>Returns the policy with another meaning of one vague word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="band">The numbers that it means.</param>
    /// <returns>The policy; give it its own name.</returns>
    public HedgePolicy WithWord(VagueWord word, HedgeBand band)
    {
        var meaning = new VagueMeaning { Word = word, Band = band };
        return this with { Words = Words.Select(other => other.Word == word ? meaning : other).ToEquatableList() };
    }

    private static VagueMeaning Word(VagueWord word, QuantityRange possible, QuantityRange plausible, decimal best) =>
        new() { Word = word, Band = HedgeBand.Of(possible, plausible, best) };

    private static VagueMeaning AboutShare(VagueWord word, decimal share)
    {
        var about = HedgeBand.Around(0.25m, 0.1m);
        return Word(word, about.Possible.Times(share).Intersect(QuantityRange.Between(0, 1))!.Value, about.Plausible.Times(share), share);
    }

    private static EquatableList<VagueMeaning> OnePerWord(EquatableList<VagueMeaning>? meanings)
    {
        var ordered = Guard.NotNull(meanings, nameof(Words)).OrderBy(meaning => meaning.Word).ToEquatableList();
        foreach (var word in VagueWords.All)
        {
            var count = ordered.Count(meaning => meaning.Word == word);
            if (count != 1)
            {
                throw new ArgumentException(
                    $"Words has {(count == 0 ? "no meaning" : "more than one meaning")} for {word}; each vague word must have exactly one.",
                    nameof(Words));
            }
        }

        return ordered;
    }
}
