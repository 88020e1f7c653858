using ConflictModel.Tests;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// Pairs of figures on fifteen topics with one reader's label. The coding was made without sight of the labels, and is amended by rules alone (<see cref="ClaimsAmendments"/>);
/// each remaining disagreement is argued in <c>Disagreements.md</c>.
/// </summary>
public sealed class ClaimsPairTests
{
    [PeerFact(ClaimsPairs.File)]
    public void The_comparison_says_what_the_reader_says_of_most_pairs()
    {
        var tally = ClaimsPairs.Judge(ClaimsPairs.ReadAmended());

        Assert.Equal((208, 29), (tally.Pairs.Count, tally.Pairs.Count(pair => pair.IsConflict)));
        Assert.True(tally.Agreeing >= 177, $"{tally.Agreeing} of 208 pairs agree; expected at least 177.");
        Assert.True(tally.FalseContradictions <= 3, $"{tally.FalseContradictions} pairs without a conflict contradict each other; expected at most 3.");
        Assert.True(tally.ConflictsFound >= 25, $"{tally.ConflictsFound} of 29 conflicts are found; expected at least 25.");
    }

    [PeerFact(ClaimsPairs.File)]
    public void Every_remaining_disagreement_is_argued()
    {
        var disagreements = ClaimsPairs.Judge(ClaimsPairs.ReadAmended()).Pairs.Where(pair => !pair.Agrees).Select(pair => $"{pair.Id} {pair.Label} {pair.Relation}");

        Assert.Equal(Argued().Select(row => $"{row[0]} {row[1]} {row[2]}"), disagreements);
        Assert.All(Argued(), row => Assert.True(row[3].Length > 20, $"{row[0]} has no argument."));
    }

    [PeerFact(ClaimsPairs.File)]
    public void An_amendment_changes_the_coding_and_is_the_same_when_made_again() => Assert.All(ClaimsAmendments.All, amendment =>
    {
        var coding = ClaimsPairs.ReadCoding();
        amendment.Value(coding);
        var once = coding.ToJsonString();
        amendment.Value(coding);

        Assert.NotEqual(ClaimsPairs.ReadCoding().ToJsonString(), once);
        Assert.Equal(once, coding.ToJsonString());
    });

    /// <summary>The rows of the table of disagreements: pair, label, relation, argument.</summary>
    private static List<string[]> Argued() => [.. File.ReadLines(RepositoryRoot.Combine("tests/ConflictModel.Peers.Tests/Claims/Disagreements.md"))
        .Where(line => line.StartsWith("| FP", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];
}
