namespace ConflictModel;

/// <summary>
/// The sources that a report, or a step of an attribution, cites for a statement, outermost first. The steps form a tree whose leaves are
/// the origins.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Attribution
{
    /// <summary>The maximum nesting depth of steps.</summary>
    public const int MaxDepth = 20;

    private readonly int _depth;

    private Attribution(EquatableList<AttributionStep> steps, int depth) => (Steps, _depth) = (steps, depth);

    /// <summary>No attribution: the statement is the report's own.</summary>
    public static Attribution None { get; } = new(EquatableList<AttributionStep>.Empty, 0);

    /// <summary>The sources cited side by side.</summary>
    public EquatableList<AttributionStep> Steps { get; }

    /// <summary>Gets whether there is none.</summary>
    public bool IsEmpty => Steps.Count == 0;

    /// <summary>Creates an attribution to sources cited side by side.</summary>
    /// <param name="steps">The steps. Each source must appear once.</param>
    /// <returns>The attribution.</returns>
    /// <exception cref="ArgumentException">A step is <see langword="null"/>, a source is duplicated, or the steps are more than
    /// <see cref="MaxDepth"/> deep; the message names it.</exception>
    public static Attribution To(params ReadOnlySpan<AttributionStep> steps)
    {
        var list = EquatableList.Create(steps);
        var seen = new HashSet<EntityId<Source>>(list.Count);
        var depth = 0;
        foreach (var step in list)
        {
            if (!seen.Add(step.Source))
            {
                throw new ArgumentException(
                    $"The source '{step.Source}' appears twice side by side; each source must appear once.", nameof(steps));
            }

            depth = Math.Max(depth, step.Cites._depth + 1);
        }

        return depth > MaxDepth
            ? throw new ArgumentException(
                Invariant($"The attribution is {depth} steps deep; at most {MaxDepth} are allowed."), nameof(steps))
            : list.Count == 0 ? None : new(list, depth);
    }

    /// <inheritdoc cref="To(ReadOnlySpan{AttributionStep})"/>
    public static Attribution To(params AttributionStep[] steps) => To((ReadOnlySpan<AttributionStep>)Guard.NotNull(steps));

    /// <summary>Creates an attribution to sources cited side by side, each an origin.</summary>
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

    /// <inheritdoc cref="To(ReadOnlySpan{EntityId{Source}})"/>
    public static Attribution To(params EntityId<Source>[] sources) => To((ReadOnlySpan<EntityId<Source>>)Guard.NotNull(sources));

    /// <summary>Creates an attribution along one path: "Yonhap, citing the JCS" is <c>Through(yonhap, jcs)</c>.</summary>
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

    /// <inheritdoc cref="Through(ReadOnlySpan{EntityId{Source}})"/>
    public static Attribution Through(params EntityId<Source>[] path) => Through((ReadOnlySpan<EntityId<Source>>)Guard.NotNull(path));

    /// <summary>The steps: <c>nis, yonhap > jcs</c>.</summary>
    /// <returns>The text; empty if there is none.</returns>
    public override string ToString() => string.Join(", ", Steps);
}
