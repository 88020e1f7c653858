using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Which number a count of a stretch that is over bounds: the one that was known at some time, or the total, which is the one known in the end. The <c>default</c> is of what is no such count.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CountTime
{
    private readonly int _length;

    /// <summary>Of the number that was known at some minute between two, as <see cref="MinuteNumber"/>s.</summary>
    public CountTime(int first, int last)
    {
        First = first;
        _length = unchecked(last - first + 1);
    }

    /// <summary>Of the number known in the end.</summary>
    public static CountTime Total { get; } = new(int.MaxValue, int.MaxValue);

    /// <summary>The first minute at which it may have been known; for a total the end of time.</summary>
    public int First { get; }

    /// <summary>The last such minute.</summary>
    public int Last => unchecked(First + _length - 1);

    public bool IsNone => _length == 0;

    public bool IsTotal => First == int.MaxValue;

    /// <summary>Whether what is counted here was known no later than what is counted there, so that it is no more.</summary>
    public Certainty IsKnownBy(CountTime other) => other.IsTotal || Last < other.First ? Certainty.Certain
        : First > other.Last ? Certainty.No
        : Certainty.Possible;
}
