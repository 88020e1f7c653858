using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>
/// The values of a claim that are read from its line directly. Values that are looked up, except for the scope, are in columns.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct ScannedClaim
{
    public Slice Line;
    public string? Id;
    public Stance Stance;
    public Likelihood? Likelihood;
    public AdmiraltyCredibility? Credibility;
    public CountBasis Basis;
    public KeptText Quote;
    public string? Language;
    public string? Locator;
    public Standing Standing;
    public string? Corrects;
    public string? Note;
    public Mode Mode;

    /// <summary>The scope, where one with the same JSON was read before.</summary>
    public NumberedScope? Known;

    /// <summary>The JSON of a scope that may also be in other lines.</summary>
    public Slice ScopeText;
    public Utf8Key ScopeTextKey;
    public Slice FigureText;
    public Slice UnitText;

    /// <summary>The scope, once it was looked up; if it is without its period, the period is separate.</summary>
    public Scope? Scope;
    public UncertainPeriod? Period;
    public int ScopeNumber;
    public int PeriodNumber;
}
