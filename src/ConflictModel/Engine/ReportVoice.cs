namespace ConflictModel.Engine;

/// <summary>A report as one who speaks, or through whom others do.</summary>
internal sealed class ReportVoice
{
    /// <summary>The key of the report.</summary>
    public required int Key { get; init; }

    /// <summary>The key of its publisher, or of the source whose voice that is; below 0 where it is not known.</summary>
    public required int Publisher { get; init; }

    /// <summary>The publisher where it passes on what it has from others.</summary>
    public required OriginVoice AsRelay { get; init; }

    /// <summary>The number of the origin of its own words; below 0 where that is not known for certain.</summary>
    public int OwnNumber { get; private init; }

    /// <summary>The words of the report itself.</summary>
    public required AttributionPaths OwnWords
    {
        get;
        init
        {
            field = value;
            OwnNumber = value.Number;
        }
    }
}
