using System.Collections.Concurrent;
using System.Globalization;
using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>
/// A part of the oracle: what a text of EDTF permits, written out as concrete pairs of a first and a last day, and every question of time answered by trying all of them.
/// It reads the forms that <see cref="RandomDatasets"/> writes, and shares no code with the library.
/// </summary>
internal sealed class OraclePeriods
{
    private const int OpenPast = -1_000_000;
    private const int OpenFuture = 1_400_000;

    // Days that an unknown end may be: long before and long after everything, and every day around the texts in use.
    private static readonly int[] AnyDay =
    [
        OpenPast + 1,
        OpenPast + 2,
        .. Enumerable.Range(Day(2023, 12, 30), 4),
        .. Enumerable.Range(Day(2024, 8, 25), 130),
        OpenFuture - 2,
        OpenFuture - 1,
    ];

    private static readonly OraclePeriods NotKnown = new("", [.. AnyDay.Select(day => (day, day))], [.. AnyDay], isMoment: true, isFine: false);

    private static readonly OraclePeriods UpToNotKnown = new("", [.. AnyDay.Select(day => (OpenPast, day))], [], isMoment: false, isFine: false);

    private static readonly ConcurrentDictionary<string, OraclePeriods> Known = new(StringComparer.Ordinal);

    // Millions of answers are kept: what they are about has a number.
    private static readonly ConcurrentDictionary<string, int> Numbers = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Question, int First, int Second), Certainty> Answers = new();

    private static int _lastNumber;

    private readonly string _text;
    private readonly string _id;
    private readonly Lazy<int> _number;
    private readonly (int First, int Last)[] _stretches;
    private readonly int[] _moments;
    private readonly bool _isMoment;
    private readonly bool _isFine;

    private readonly (OracleEdge First, OracleEdge Last)[] _edges;
    private readonly Lazy<OracleEdge[]> _points;
    private readonly Lazy<(OracleEdge First, OracleEdge Last)[]> _inEveryZone;

    private OraclePeriods(string text, (int First, int Last)[] stretches, int[] moments, bool isMoment, bool isFine, string? id = null)
        : this(text, [.. stretches.Select(stretch => (OracleEdge.StartOf(stretch.First), OracleEdge.EndOf(stretch.Last)))], stretches, moments, isMoment, isFine, id)
    {
    }

    private OraclePeriods(string text, (OracleEdge First, OracleEdge Last)[] edges, (int First, int Last)[] stretches, int[] moments, bool isMoment, bool isFine, string? id = null)
    {
        _edges = edges;
        _inEveryZone = new(() => [.. from edge in edges from first in edge.First.InEveryZone() from last in edge.First == edge.Last ? [first] : edge.Last.InEveryZone() select (first, last)]);
        _points = new(() => IsPoint ? [.. edges[0].First.InEveryZone()] : [.. moments.SelectMany(OracleEdge.Within).Where(point => Contains(point, (Edges.EarliestStart, Edges.LatestEnd)))]);
        _text = text;
        _id = id ?? text;
        _number = new(() => Numbers.GetOrAdd($"{_id} {StartsOpen}", static _ => Interlocked.Increment(ref _lastNumber)));
        _stretches = stretches;
        _moments = moments;
        _isMoment = isMoment;
        _isFine = isFine;
    }

    /// <summary>Whether it is one moment that is not known exactly, when it dates a level.</summary>
    public bool IsMoment => _isMoment;

    /// <summary>Whether a count over it goes back to the beginning.</summary>
    public bool StartsOpen => Ends.LatestStart == OpenPast;

    /// <summary>The first day on which it may start, and the last; the first on which it may end, and the last.</summary>
    public (int EarliestStart, int LatestStart, int EarliestEnd, int LatestEnd) Ends =>
        (_stretches.Min(stretch => stretch.First), _stretches.Max(stretch => stretch.First), _stretches.Min(stretch => stretch.Last), _stretches.Max(stretch => stretch.Last));

    /// <summary>Whether it is known by when it is over.</summary>
    public bool HasLatestEnd => Ends.LatestEnd < OpenFuture - 2;

    /// <summary>The same to the minute; what ends with a day ends at the midnight after it.</summary>
    public (OracleEdge EarliestStart, OracleEdge LatestStart, OracleEdge EarliestEnd, OracleEdge LatestEnd) Edges => (
        _edges.MinBy(edge => edge.First.Minute).First,
        _edges.MaxBy(edge => edge.First.Minute).First,
        _edges.MinBy(edge => edge.Last.Minute).Last,
        _edges.MaxBy(edge => edge.Last.Minute).Last);

    /// <summary>Whether an end of it has a time of day.</summary>
    public bool HasTime => _edges.Any(edge => edge.First.HasTime || edge.Last.HasTime);

    /// <summary>Whether it is one time of day, and no stretch.</summary>
    public bool IsPoint => _edges.All(edge => edge.First.HasTime && edge.First == edge.Last);

    /// <summary>Whether it is one day, or no longer from hour to hour.</summary>
    public bool IsOneDay => Ends.EarliestStart == Ends.LatestEnd || (Edges.EarliestStart.HasTime && Edges.LatestEnd.HasTime && Edges.LatestEnd.Minute - Edges.EarliestStart.Minute <= OracleEdge.PerDay);

    /// <summary>Whether it is known from when on it may be over.</summary>
    public bool HasEarliestEnd => Ends.EarliestEnd is > OpenPast + 2 and < OpenFuture - 2;

    /// <summary>Before every day.</summary>
    public static int BeforeAll => OpenPast;

    public static OraclePeriods Of(string text) => Known.GetOrAdd(text, Read);

    /// <summary>A stretch that starts and ends between two days.</summary>
    public static OraclePeriods Somewhere(string name, int first, int last)
    {
        var days = DaysBetween(first, last);
        return new(name, Pairs(days, days), [], isMoment: false, isFine: true, Invariant($"{name} between {first} and {last}"));
    }

    /// <summary>A moment somewhere in it.</summary>
    public OraclePeriods AsMoment(bool isFine) => new(_text, _edges, _stretches, DaysBetween(Ends.EarliestStart, Ends.LatestEnd), isMoment: true, isFine, $"{_id} at a moment");

    /// <summary>From a time on, on its day.</summary>
    public OraclePeriods FromThenOn(string name) =>
        new(name, [(_edges[0].First, OracleEdge.EndOf(_edges[0].First.Day))], _stretches, [], isMoment: false, isFine: true, $"{name} from {_id}");

    /// <summary>What of another stretch is over by the end of this.</summary>
    public OraclePeriods Within(OraclePeriods other, string name)
    {
        if (AreToTheMinute(other))
        {
            return WithinMinute(other, $"{_text} {name}");
        }

        var (outer, own) = (other.Ends, Ends);
        var (first, last) = (Math.Max(own.EarliestEnd, outer.EarliestStart), Math.Min(own.LatestEnd, outer.LatestEnd));
        return new(
            $"{_text} {name}",
            Pairs(DaysBetween(outer.EarliestStart, outer.LatestStart), DaysBetween(first, last)),
            [],
            isMoment: false,
            isFine: true,
            $"{_id} of {other._id} {name}");
    }

    private OraclePeriods WithinMinute(OraclePeriods other, string name)
    {
        var (outer, own) = (other.Edges, Edges);
        var lasts = _edges.Select(edge => edge.Last).Where(last => last.Minute <= outer.LatestEnd.Minute).Concat(own.LatestEnd.Minute >= outer.LatestEnd.Minute ? [outer.LatestEnd] : []).Distinct();

        // What may begin later has begun by a time up to which it is counted.
        var edges = (from first in other._edges.Select(edge => edge.First).Distinct() from last in lasts where first.Minute <= last.Minute || last.HasTime select (First: first.Minute <= last.Minute ? first : last, Last: last)).Distinct().ToArray();
        return new(name, edges, DaysOf(edges), [], isMoment: false, isFine: true, $"{name} of {other._id}");
    }

    public static OraclePeriods OfUnknownMoment() => NotKnown;

    public static OraclePeriods OfCountUpToUnknown() => UpToNotKnown;

    /// <summary>Whether two levels certainly or possibly share a moment.</summary>
    public Certainty Shares(OraclePeriods other) => HasSameTextAs(other) && _isFine ? Certainty.Certain : Answer("shares", other, () => AreToTheMinute(other) ? SharesMinute(other) : (_isMoment, other._isMoment) switch
    {
        (true, true) => _moments.Intersect(other._moments).Any() ? Certainty.Possible : Certainty.No,
        (true, false) => Try(_moments, other._stretches, Contains),
        (false, true) => Try(other._moments, _stretches, Contains),
        _ => Try(_stretches, other._stretches, (a, b) => a.First <= b.Last && b.First <= a.Last),
    });

    /// <summary>Whether a flow's stretch is within another's.</summary>
    public Certainty IsWithin(OraclePeriods other) => HasSameTextAs(other)
        ? Certainty.Certain
        : Answer("within", other, () => AreToTheMinute(other)
            ? Try(_inEveryZone.Value, other._inEveryZone.Value, (a, b) => b.First.IsAtMost(a.First) && a.Last.IsAtMost(b.Last))
            : Try(_stretches, other._stretches, (a, b) => b.First <= a.First && a.Last <= b.Last));

    /// <summary>Whether a count since the beginning reaches a moment of a level.</summary>
    public Certainty IsReachedBy(OraclePeriods flow) => !flow.StartsOpen ? Certainty.No : Answer("reached", flow, () => AreToTheMinute(flow)
        ? _isMoment
            ? Try(_points.Value, flow._inEveryZone.Value, (moment, stretch) => stretch.Last.Reaches(moment))
            : Try(_inEveryZone.Value, flow._inEveryZone.Value, (level, stretch) => stretch.Last.Reaches(level.First))
        : _isMoment
        ? Try(_moments, flow._stretches, (moment, stretch) => moment <= stretch.Last)
        : Try(_stretches, flow._stretches, (level, stretch) => level.First <= stretch.Last));

    /// <summary>Whether a count since the beginning certainly ends on the only day that a level is about.</summary>
    public bool IsOnLastDayOf(OraclePeriods flow) => Answer("last day", flow, () => AreToTheMinute(flow)
        ? IsPoint ? Try(_points.Value, flow._inEveryZone.Value, (moment, stretch) => moment.IsAtMost(stretch.Last) && stretch.Last.IsAtMost(moment)) : Certainty.No
        : _isMoment
        ? Try(_moments, flow._stretches, (moment, stretch) => moment == stretch.Last)
        : Try(_stretches, flow._stretches, (level, stretch) => level.First == stretch.Last && level.Last == stretch.Last)) == Certainty.Certain;

    /// <summary>Whether two levels may lie within a number of days of each other.</summary>
    public bool MayLieWithin(int days, OraclePeriods other) => Answer(Invariant($"within {days}"), other, () => Try(
        _isMoment ? [.. _moments.Select(day => (day, day))] : _stretches,
        other._isMoment ? [.. other._moments.Select(day => (day, day))] : other._stretches,
        (a, b) => a.First - b.Last <= days && b.First - a.Last <= days)) != Certainty.No;

    /// <summary>Whether two counts since the beginning may end within a number of days of each other.</summary>
    public bool MayEndWithin(int days, OraclePeriods other) => StartsOpen && other.StartsOpen
        && Answer(Invariant($"ends within {days}"), other, () => Try(_stretches, other._stretches, (a, b) => Math.Abs(a.Last - b.Last) <= days)) != Certainty.No;

    /// <summary>Whether the text is the same and names a month or less, so that it is one moment.</summary>
    public bool IsSameMomentAs(OraclePeriods other) => HasSameTextAs(other) && _isFine;

    public bool HasSameTextAs(OraclePeriods other) => _text.Length > 0 && _text == other._text;

    private bool AreToTheMinute(OraclePeriods other) => HasTime || other.HasTime;

    // A stretch may start at the time at which another ends.
    private Certainty SharesMinute(OraclePeriods other) => (_isMoment, other._isMoment) switch
    {
        (true, true) => Try(_points.Value, other._points.Value, (a, b) => a.IsAtMost(b) && b.IsAtMost(a)) == Certainty.No ? Certainty.No : Certainty.Possible,
        (true, false) => Try(_points.Value, other._inEveryZone.Value, Contains),
        (false, true) => Try(other._points.Value, _inEveryZone.Value, Contains),
        _ => Try(_inEveryZone.Value, other._inEveryZone.Value, (a, b) => a.First.IsBefore(b.Last) && b.First.IsBefore(a.Last)),
    };

    private static bool Contains(OracleEdge moment, (OracleEdge First, OracleEdge Last) stretch) => stretch.First.IsAtMost(moment) && stretch.Last.Reaches(moment);

    private static bool Contains(int moment, (int First, int Last) stretch) => stretch.First <= moment && moment <= stretch.Last;

    private static Certainty Try<TA, TB>(TA[] left, TB[] right, Func<TA, TB, bool> holds)
    {
        var (some, all) = (false, true);
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                if (holds(a, b))
                {
                    some = true;
                }
                else
                {
                    all = false;
                }

                if (some && !all)
                {
                    return Certainty.Possible;
                }
            }
        }

        return all ? Certainty.Certain : Certainty.No;
    }

    private Certainty Answer(string question, OraclePeriods other, Func<Certainty> answer) =>
        Answers.GetOrAdd((string.Intern(question), _number.Value, other._number.Value), static (_, answer) => answer(), answer);

    private static OraclePeriods Read(string text)
    {
        if (text.Contains('T', StringComparison.Ordinal))
        {
            return ReadTimes(text);
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var (first, last, isFine) = ReadDate(text);
            return new(text, Pairs(first, last), [.. Range(first[0], last[^1])], isMoment: true, isFine);
        }

        var (starts, startIsFine) = ReadEnd(text[..slash], OpenPast);
        var (ends, endIsFine) = ReadEnd(text[(slash + 1)..], OpenFuture);
        return new(text, Pairs(starts, ends), [], isMoment: false, startIsFine && endIsFine);
    }

    // One point has one name, whatever the text; of an unknown end, the other end is one that it may be.
    private static OraclePeriods ReadTimes(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal))
        {
            var at = ReadTime(text);
            return new(at.Name, [(at, at)], [(at.Day, at.Day)], [at.Day], isMoment: true, isFine: true);
        }

        var (start, end) = (text[..text.IndexOf('/', StringComparison.Ordinal)], text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var starts = EdgesOf(start, OpenPast, OracleEdge.StartOf);
        var ends = EdgesOf(end, OpenFuture, OracleEdge.EndOf);
        var edges = (from first in start.Length == 0 ? starts.Concat(ends) : starts from last in end.Length == 0 ? ends.Concat(starts) : ends where first.Minute <= last.Minute select (First: first, Last: last)).ToArray();
        return new(
            $"{NameOf(start)}/{NameOf(end)}",
            edges,
            DaysOf(edges),
            [],
            isMoment: false,
            isFine: true);

        static bool IsTime(string end) => end.Contains('T', StringComparison.Ordinal);
        static string NameOf(string end) => IsTime(end) ? ReadTime(end).Name : end;
        static IEnumerable<OracleEdge> EdgesOf(string end, int open, Func<int, OracleEdge> edgeOf) => IsTime(end) ? [ReadTime(end)] : ReadEnd(end, open).Days.Select(edgeOf);
    }

    private static (int First, int Last)[] DaysOf((OracleEdge First, OracleEdge Last)[] edges) =>
        [.. edges.Select(edge => (edge.First.Day, Math.Max(edge.First.Day, edge.Last.LastDay))).Distinct()];

    private static OracleEdge ReadTime(string text) => OracleEdge.Parse(text, Stretch(text[..10]).First);

    private static (int[] Days, bool IsFine) ReadEnd(string text, int open)
    {
        switch (text)
        {
            case "..":
                return ([open], true);
            case "":
                return (AnyDay, true);
            default:
                var (first, last, isFine) = ReadDate(text);
                return ([.. Range(first[0], last[^1])], isFine);
        }
    }

    private static (int, int)[] Pairs(int[] firsts, int[] lasts) =>
        [.. firsts.SelectMany(first => lasts.Where(last => first <= last).Select(last => (first, last)))];

    private static int[] DaysBetween(int first, int last) => first == last ? [first]
        : first <= OpenPast + 2 ? [first, .. AnyDay.Where(day => day > first && day <= last)]
        : [.. Range(first, last)];

    private static IEnumerable<int> Range(int first, int last) => last >= OpenFuture - 2
        ? [.. Enumerable.Range(first, Day(2025, 1, 5) - first), OpenFuture - 2, OpenFuture - 1]
        : Enumerable.Range(first, last - first + 1);

    /// <summary>The days on which what a date names may start, those on which it may end, and whether it names a month or less.</summary>
    private static (int[] Firsts, int[] Lasts, bool IsFine) ReadDate(string text)
    {
        if (text[0] == '[')
        {
            // One of several: the design of periods judges their starts and ends each by its bounds.
            var items = text[1..^1].Split("..");
            var (from, to) = (Stretch(items[0]), items[1].Length == 0 ? (OpenFuture - 2, OpenFuture - 1) : Stretch(items[1]));
            return ([.. Range(from.First, to.Item1)], [.. Range(from.Last, to.Item2)], true);
        }

        var plain = text.TrimEnd('~', '?');
        var (first, last) = Stretch(plain.TrimEnd('X'));
        if (plain[^1] == 'X')
        {
            return ([.. Range(first, last)], [.. Range(first, last)], true);
        }

        var padding = !text.EndsWith('~') ? 0 : plain.Length == 10 ? 3 : 31;
        return ([.. Range(first - padding, first + padding)], [.. Range(last - padding, last + padding)], plain.Length > 4);
    }

    private static (int First, int Last) Stretch(string text)
    {
        int Number(int from, int length) => int.Parse(text.AsSpan(from, length), CultureInfo.InvariantCulture);
        var year = Number(0, 4);
        return text.Length switch
        {
            4 => (Day(year, 1, 1), Day(year, 12, 31)),
            7 => (Day(year, Number(5, 2), 1), Day(year, Number(5, 2), DateTime.DaysInMonth(year, Number(5, 2)))),
            9 => (Day(year, Number(5, 2), Number(8, 1) * 10), Day(year, Number(5, 2), (Number(8, 1) * 10) + 9)),
            _ => (Day(year, Number(5, 2), Number(8, 2)), Day(year, Number(5, 2), Number(8, 2))),
        };
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
