using System.Runtime.CompilerServices;

namespace ConflictModel.Engine;

/// <summary>The columns of claims that are added, with their periods and attributions.</summary>
internal sealed class AppendedColumns
{
    public Appended<byte> Exclusions { get; } = new();

    public Appended<CountTime> Counts { get; } = new();

    public Appended<StrongBox<Estimate>?> Estimates { get; } = new();

    /// <summary>By the keys of periods.</summary>
    public Appended<(KnownTime Moment, KnownTime Stretch)> Periods { get; } = new();

    /// <summary>By the keys of attributions.</summary>
    public Appended<DatedAttribution?> DatedAttributions { get; } = new();

    /// <inheritdoc cref="DatedAttributions"/>
    public Appended<AttributionPaths> Paths { get; } = new();
}
