namespace ConflictModel.Validation;

/// <summary>A step of an attribution, with the steps that lead to it. Its text is created only when it is needed.</summary>
/// <param name="Source">The source of the step.</param>
/// <param name="Position">Its position among the sources that the parent cites.</param>
/// <param name="Parent">The step that cites it; null for a step of the attribution itself.</param>
internal sealed record StepPath(EntityId<Source> Source, int Position, StepPath? Parent)
{
    /// <summary>Whether a source is that of a step, or of one that leads to it.</summary>
    public static bool Contains(StepPath? path, EntityId<Source> source)
    {
        for (; path is not null; path = path.Parent)
        {
            if (path.Source == source)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The path of a step in the dataset format: <c>attribution[0].cites[1]</c>.</summary>
    public static string Text(StepPath? parent, int position) =>
        parent is null ? Invariant($"attribution[{position}]") : Invariant($"{parent}.cites[{position}]");

    /// <inheritdoc/>
    public override string ToString() => Text(Parent, Position);
}
