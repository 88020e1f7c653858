using System.Globalization;

namespace ConflictModel.Tests;

/// <summary>
/// A part of the oracle: a point in time, in minutes of the clock and of UTC. Only a time of day has a zone; days stand in UTC, and so does a time without an offset against them, but against one with an offset it may be of any zone.
/// </summary>
internal readonly record struct OracleEdge(int Minute, int Utc, char Zone)
{
    public const int PerDay = 24 * 60;
    private const int Ahead = 14 * 60;
    private const int Behind = 12 * 60;
    private const int Step = 30;
    private const char OfDay = ' ';
    private const char Zoned = 'Z';
    private const char Unzoned = 'L';

    // Every minute of a day that is in use, the first and the last.
    private static readonly int[] Minutes = [0, 8 * 60, 10 * 60, 12 * 60, (18 * 60) + 30, 20 * 60, 22 * 60, PerDay - 1];

    public bool HasTime => Zone != OfDay;

    public bool IsMidnight => Minute % PerDay == 0;

    public int Day => Minute / PerDay;

    /// <summary>The last day that is reached by what ends here.</summary>
    public int LastDay => IsMidnight ? Day - 1 : Day;

    /// <summary>What the same point is called in every text.</summary>
    public string Name => FormattableString.Invariant($"{Minute}{Zone}");

    public static OracleEdge StartOf(int day) => new(day * PerDay, day * PerDay, OfDay);

    public static OracleEdge EndOf(int day) => StartOf(day + 1);

    /// <summary>A date with a time: "2024-10-18T08:00", with seconds, "Z" or an offset of whole hours.</summary>
    public static OracleEdge Parse(string text, int day)
    {
        int Number(int from) => int.Parse(text.AsSpan(from, 2), CultureInfo.InvariantCulture);
        var minute = (day * PerDay) + (Number(11) * 60) + Number(14);
        var isLocal = text.AsSpan(16).IndexOfAny('Z', '+', '-') < 0;
        var offset = text[^6] == '+' ? Number(text.Length - 5) * 60 : 0;
        return isLocal ? new(minute, minute, Unzoned) : new(minute - offset, minute - offset, Zoned);
    }

    /// <summary>Some of the points of a day, at least one before, at and after each that is named.</summary>
    public static IEnumerable<OracleEdge> Within(int day) => Minutes.Select(minute => StartOf(day) with { Minute = (day * PerDay) + minute, Utc = (day * PerDay) + minute });

    /// <summary>The same with each instant that it may be.</summary>
    public IEnumerable<OracleEdge> InEveryZone()
    {
        var edge = this;
        return Zone != Unzoned ? [edge] : Enumerable.Range(-Behind / Step, ((Ahead + Behind) / Step) + 1).Select(zone => edge with { Utc = edge.Minute - (zone * Step) });
    }

    public bool IsBefore(OracleEdge other) => ComparedWith(other) < other.ComparedWith(this);

    public bool IsAtMost(OracleEdge other) => ComparedWith(other) <= other.ComparedWith(this);

    /// <summary>Whether what ends here still has a point.</summary>
    public bool Reaches(OracleEdge point) => IsMidnight ? point.IsBefore(this) : point.IsAtMost(this);

    public bool IsCertainlyBefore(OracleEdge other) => Always(other, (a, b) => a.IsBefore(b));

    public bool IsCertainlyAtMost(OracleEdge other) => Always(other, (a, b) => a.IsAtMost(b));

    public bool CertainlyReaches(OracleEdge point) => Always(point, (a, b) => a.Reaches(b));

    private bool Always(OracleEdge other, Func<OracleEdge, OracleEdge, bool> holds) => InEveryZone().All(a => other.InEveryZone().All(b => holds(a, b)));

    private int ComparedWith(OracleEdge other) => (Zone, other.Zone) is (Unzoned, Zoned) ? Utc : Minute;
}
