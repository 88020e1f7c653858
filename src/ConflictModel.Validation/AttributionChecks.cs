namespace ConflictModel.Validation;

/// <summary>
/// Whether the paths of an attribution reach an origin. The last step of a path is its origin, unless it only relays what others said.
/// </summary>
internal static class AttributionChecks
{
    /// <summary>The steps at which paths end without an origin; empty for nearly every attribution.</summary>
    public static IReadOnlyList<DeadEnd> DeadEnds(Attribution attribution)
    {
        List<DeadEnd>? found = null;
        Follow(attribution, null, ref found);
        return found ?? (IReadOnlyList<DeadEnd>)[];
    }

    private static void Follow(Attribution attribution, StepPath? parent, ref List<DeadEnd>? found)
    {
        for (var i = 0; i < attribution.Steps.Count; i++)
        {
            var step = attribution.Steps[i];
            if (StepPath.Contains(parent, step.Source))
            {
                Add(
                    ref found,
                    $"The attribution leads back to '{step.Source}', which cannot cite itself. "
                    + $"Name the source that '{step.Source}' cites, or end the path at its first mention.");
            }
            else if (step is { Cites.IsEmpty: true, Verb: AttributionVerb.Cites })
            {
                Add(
                    ref found,
                    $"'{step.Source}' cites, but no cited source is named. Name it, or use another verb if '{step.Source}' is the origin.");
            }
            else if (!step.Cites.IsEmpty)
            {
                Follow(step.Cites, new(step.Source, i, parent), ref found);
            }

            void Add(ref List<DeadEnd>? found, string why) => (found ??= []).Add(new(StepPath.Text(parent, i), step, why));
        }
    }
}
