namespace ConflictModel.Reading;

/// <summary>An entry of a language file: a word or phrase with its meanings.</summary>
internal sealed class Entry
{
    public Role Roles { get; set; }

    public decimal Value { get; set; }

    public decimal Room { get; set; } = 1;

    public decimal Multiplier { get; set; }

    public decimal Order { get; set; }

    public decimal Denominator { get; set; }

    public decimal Ordinal { get; set; }

    public Hedges Before { get; set; }

    public Hedges After { get; set; }

    public VagueWord Vague { get; set; }

    public VagueWord Share { get; set; }

    /// <summary>The category or measure of the starter vocabulary that the word means.</summary>
    public string? Category { get; set; }

    public string? Measure { get; set; }

    /// <summary>The likelihood that the word means; null if there is none.</summary>
    public Likelihood? Likelihood { get; set; }

    public string? Unit { get; set; }

    /// <summary>The actor, place and source that a name of a dataset means.</summary>
    public string? Actor { get; set; }

    public string? Place { get; set; }

    public string? Source { get; set; }

    /// <summary>The meaning of the word in the lexicon of dates.</summary>
    public DateWord? Date { get; set; }

    public bool Is(Role role) => (Roles & role) != Role.None;
}
