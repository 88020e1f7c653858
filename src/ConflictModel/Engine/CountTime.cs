using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Which number a count of a period that has ended bounds: the one that was known at some time, or the total, which is the one known in the
/// end. The <c>default</c> is of what is no such count.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CountTime
{
    private const int Ahead = (int)(ClockTime.Ahead / ClockTime.NanosecondsPerMinute);
    private const int Behind = (int)(ClockTime.Behind / ClockTime.NanosecondsPerMinute);

    private readonly int _length;
    private readonly short _offset;

    /// <summary>Of the number that was known at some minute between two, as <see cref="MinuteNumber"/>s.</summary>
    public CountTime(int first, int last)
    {
        First = first;
        _length = unchecked(last - first + 1);
    }

    /// <summary>The same, with the offset and the kind of the point in time that it is known by.</summary>
    public CountTime(int first, int last, TimeEdge point)
        : this(first, last) => (_offset, Kind) = ((short)point.OffsetMinutes, point.Kind);

    private CountTime(int first, int last, short offset, ClockKind kind)
        : this(first, last) => (_offset, Kind) = (offset, kind);

    /// <summary>Of the number known in the end.</summary>
    public static CountTime Total { get; } = new(int.MaxValue, int.MaxValue);

    /// <summary>
    /// The first minute at which it may have been known, by the clocks of the policy's time zone; for a total the end of time.
    /// </summary>
    public int First { get; }

    /// <summary>The last such minute.</summary>
    public int Last => unchecked(First + _length - 1);

    /// <summary>The precision of the time.</summary>
    public ClockKind Kind { get; }

    public bool IsNone => _length == 0;

    public bool IsTotal => First == int.MaxValue;

    /// <summary>The same, not before a minute.</summary>
    public CountTime NoEarlierThan(int minute) => new(Math.Max(First, minute), Math.Max(Last, minute), _offset, Kind);

    /// <summary>The same with no first minute: a latest bound alone.</summary>
    public CountTime AtLatest() => new(int.MinValue, Last, _offset, Kind);

    /// <summary>The last minute alone.</summary>
    public CountTime End() => new(Last, Last, _offset, Kind);

    /// <summary>Determines whether both are compared minute by minute, with no difference of kind or offset.</summary>
    public bool IsOfOneClock(CountTime other) => Kind == other.Kind && _offset == other._offset;

    /// <summary>Determines whether what is counted here was known no later than what is counted there, so that it is no more.</summary>
    public Certainty IsKnownBy(CountTime other) => other.IsTotal || IsBefore(other) ? Certainty.Certain
        : other.IsBefore(this) ? Certainty.No
        : Certainty.Possible;

    /// <summary>
    /// The minutes between which it may have been known, as compared with what is known of another kind of time: instants are compared as
    /// instants, and a time without an offset is any of 26 hours against one with.
    /// </summary>
    public (long First, long Last) SeenFrom(ClockKind other)
    {
        var isPoint = Kind == ClockKind.Zoned && other != ClockKind.Day;
        var isWide = Kind == ClockKind.Unzoned && other == ClockKind.Zoned;
        var offset = isPoint ? _offset : 0;
        return ((long)First - offset - (isWide ? Ahead : 0), (long)Last - offset + (isWide ? Behind : 0));
    }

    private bool IsBefore(CountTime other) => Kind == ClockKind.Day && other.Kind == ClockKind.Day
        ? Last < other.First
        : SeenFrom(other.Kind).Last < other.SeenFrom(Kind).First;
}
