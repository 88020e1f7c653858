namespace ConflictModel.Engine;

/// <summary>A report as an origin or a relay.</summary>
internal sealed class ReportVoice
{
    /// <summary>The key of the report.</summary>
    public required int Key { get; init; }

    /// <summary>The key of its publisher, or of the source that it speaks for; below 0 if it is not known.</summary>
    public required int Publisher { get; init; }

    /// <summary>The publisher where it passes on what it has from others.</summary>
    public required OriginVoice AsRelay { get; init; }

    /// <summary>The number of the origin of its own words; below 0 if that is not known for certain.</summary>
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
