namespace ConflictModel.Import;

/// <summary>An entity that was made from a row.</summary>
internal sealed class MadeEntity
{
    public required string Id { get; init; }

    /// <summary>The spellings that were found, in order of appearance.</summary>
    public required List<string> Names { get; init; }

    public string Kind { get; init; } = "";

    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>The period of an event; empty if no row gives it.</summary>
    public string Period { get; set; } = "";

    /// <summary>The id of the place of an event; empty if no row gives it.</summary>
    public string Place { get; set; } = "";

    /// <summary>The rows that give the period and the place.</summary>
    public (int Period, int Place) RowsOf { get; set; }

    public required DatasetLocation Location { get; init; }

    /// <summary>The row in which it was first found.</summary>
    public required int Row { get; init; }

    /// <summary>The draft with the members that all entities have.</summary>
    public NamedDraft Onto(NamedDraft draft, string language)
    {
        var line = Location.Line;
        if (draft is EventDraft happening)
        {
            draft = happening with
            {
                Period = Period.Length == 0 ? default : new(Period, "period", line),
                Place = Place.Length == 0 ? default : new(Place, "place", line),
            };
        }

        return draft with
        {
            Id = new(Id, "id", line),
            Names = Names.Select(name => new NameDraft { Text = new(name, "names", line), Language = language }).ToEquatableList(),
            Kind = Kind.Length == 0 ? default : new(Kind, "kind", line),
            Parents = Parents.Select((parent, i) => new DraftValue(parent, Invariant($"parents[{i}]"), line)).ToEquatableList(),
        };
    }
}
