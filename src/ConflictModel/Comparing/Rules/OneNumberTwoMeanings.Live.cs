namespace ConflictModel.Rules;

/// <content>By the numbers of the packed rows: few groups have scopes that can be mixed up.</content>
public sealed partial class OneNumberTwoMeanings
{
    internal override IEnumerable<(StatedNumber Key, IReadOnlyList<int> Claims)> FindGroups(RuleRun run)
    {
        var (frame, keys) = (run.Frame, run.Frame.Dataset.Keys);
        foreach (var group in frame.StatedNumbers)
        {
            if (SharedNumbers.HasPair(keys, group, key => key.Category, AreSiblings)
                || SharedNumbers.HasPair(
                    keys,
                    group,
                    key => key.Measure,
                    (a, b) => keys.Measures.IsWithin(a, b) != Certainty.No || keys.Measures.IsWithin(b, a) != Certainty.No))
            {
                yield return (StatedNumber.Of(frame.Rows, group[0])!, group);
            }
        }

        bool AreSiblings(int a, int b) => a >= 0 && b >= 0
            && frame.Dataset.Categories[a].Parents.AsSpan().ContainsAny(frame.Dataset.Categories[b].Parents.AsSpan());
    }

    internal override LiveRule Follow(LiveState live) => new LiveNumberRule(this, live, CheckGroups);
}
