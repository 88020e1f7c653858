namespace ConflictModel.Import;

/// <summary>A column with what was determined about it.</summary>
internal sealed class ProposedColumn(int index, ColumnName name, ColumnProfile profile)
{
    public int Index => index;

    public ColumnName Name => name;

    public string Text => name.Text;

    public ColumnProfile Profile => profile;

    public ColumnRole Role { get; set; }

    /// <summary>The reason why it is read in this way, or not read, as the end of a sentence.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The level of a place, the largest first.</summary>
    public int PlaceLevel { get; set; }

    public string? Measure { get; set; }

    public string Category { get; set; } = Concept.Persons;

    /// <summary>Low, high, best or text; null for the figure itself.</summary>
    public string? Bound { get; set; }

    /// <summary>The source of a column of figures; empty if it is the row's.</summary>
    public string Source { get; set; } = "";

    /// <summary>The ways in which its dates are written.</summary>
    public List<string> Dates { get; set; } = [];

    public bool IsPart => Category != Concept.Persons;

    public void Take(ColumnRole role, string reason) => (Role, Reason) = (role, reason);
}
