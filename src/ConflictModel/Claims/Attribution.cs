namespace ConflictModel;

/// <summary>
/// Whom a report, or a step of an attribution, has a statement from: the sources named side by side, outermost first.
/// Together the steps make a tree whose leaves are the origins.
/// </summary>
public sealed record Attribution
{
    private Attribution(EquatableList<AttributionStep> steps) => Steps = steps;

    /// <summary>No attribution: the words are the report's own.</summary>
    public static Attribution None { get; } = new(EquatableList<AttributionStep>.Empty);

    /// <summary>The sources named side by side.</summary>
    public EquatableList<AttributionStep> Steps { get; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Steps.Count == 0;

    /// <summary>An attribution to sources named side by side.</summary>
    /// <param name="steps">The steps. A source stands at most once among them.</param>
    /// <returns>The attribution.</returns>
    /// <exception cref="ArgumentException">A source stands twice; the message names it.</exception>
    public static Attribution To(params ReadOnlySpan<AttributionStep> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (steps[j]?.Source == steps[i]?.Source)
                {
                    throw new ArgumentException($"The source '{steps[i]?.Source}' stands twice side by side; each source is given once.", nameof(steps));
                }
            }
        }

        return steps.IsEmpty ? None : new(EquatableList.Create(steps));
    }

    /// <summary>An attribution to sources named side by side, each an origin.</summary>
    /// <param name="sources">The sources.</param>
    /// <returns>The attribution.</returns>
    public static Attribution To(params ReadOnlySpan<EntityId<Source>> sources)
    {
        var steps = new AttributionStep[sources.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = new() { Source = sources[i] };
        }

        return To(steps);
    }

    /// <summary>An attribution along one path: "Yonhap, citing the JCS" is <c>Through(yonhap, jcs)</c>.</summary>
    /// <param name="path">The sources, outermost first.</param>
    /// <returns>The attribution.</returns>
    public static Attribution Through(params ReadOnlySpan<EntityId<Source>> path)
    {
        var attribution = None;
        for (var i = path.Length - 1; i >= 0; i--)
        {
            attribution = To(new AttributionStep { Source = path[i], Cites = attribution });
        }

        return attribution;
    }

    /// <summary>The steps: <c>nis, yonhap > jcs</c>.</summary>
    /// <returns>The text; empty where there is none.</returns>
    public override string ToString() => string.Join(", ", Steps);
}
