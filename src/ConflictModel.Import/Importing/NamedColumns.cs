namespace ConflictModel.Import;

/// <summary>The columns whose cells name entities according to the patterns of a mapping.</summary>
internal static class NamedColumns
{
    /// <summary>The columns whose aliases are looked up; none if there are no aliases.</summary>
    public static IReadOnlyList<(int Column, NamedKind Kind)> Of(MappingDocument mapping)
    {
        if (ReferenceEquals(mapping.Aliases, Aliases.None))
        {
            return [];
        }

        var columns = new Dictionary<int, NamedKind>();
        foreach (var claim in mapping.Claims)
        {
            Add(claim.Report?.Publisher, NamedKind.Sources);
            foreach (var step in claim.Steps)
            {
                AddStep(step);
            }

            // Places first: the name of an event may contain one.
            foreach (var (member, pattern) in claim.Coordinates)
            {
                Add(pattern.Place, NamedKind.Places);
                Add(pattern, NamedKind.Of(member));
            }
        }

        Add(mapping.Report.Publisher, NamedKind.Sources);
        return [.. columns.Where(column => column.Value.CanBeMade).Select(column => (column.Key, column.Value))];

        void Add(EntityPattern? pattern, NamedKind kind)
        {
            foreach (var column in pattern?.Names.SelectMany(text => text.Columns).Where(column => column >= 0) ?? [])
            {
                columns.TryAdd(column, kind);
            }

            foreach (var parent in pattern?.Parents ?? [])
            {
                Add(parent, kind);
            }
        }

        void AddStep(StepPattern step)
        {
            Add(step.Source, NamedKind.Sources);
            foreach (var cited in step.Cites)
            {
                AddStep(cited);
            }
        }
    }
}
