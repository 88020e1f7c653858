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
    private const int OpenPast = -10_000_000;
    private const int OpenFuture = 10_000_000;

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

    private static readonly ConcurrentDictionary<(string Question, string First, bool FirstIsFlow, string Second, bool SecondIsFlow), Certainty> Answers = new();

    private readonly string _text;
    private readonly string _id;
    private readonly (int First, int Last)[] _stretches;
    private readonly int[] _moments;
    private readonly bool _isMoment;
    private readonly bool _isFine;

    private OraclePeriods(string text, (int First, int Last)[] stretches, int[] moments, bool isMoment, bool isFine, string? id = null)
    {
        _text = text;
        _id = id ?? text;
        _stretches = stretches;
        _moments = moments;
        _isMoment = isMoment;
        _isFine = isFine;
    }

    /// <summary>Whether it is one moment that is not known exactly, when it dates a level.</summary>
    public bool IsMoment => _isMoment;

    /// <summary>Whether a count over it goes back to the beginning.</summary>
    public bool StartsOpen => _stretches[0].First == OpenPast;

    /// <summary>The first day on which it may start, and the last; the first on which it may end, and the last.</summary>
    public (int EarliestStart, int LatestStart, int EarliestEnd, int LatestEnd) Ends =>
        (_stretches.Min(stretch => stretch.First), _stretches.Max(stretch => stretch.First), _stretches.Min(stretch => stretch.Last), _stretches.Max(stretch => stretch.Last));

    /// <summary>Whether it is known by when it is over.</summary>
    public bool HasLatestEnd => Ends.LatestEnd < OpenFuture - 2;

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
    public OraclePeriods AsMoment(bool isFine)
    {
        var (first, _, _, last) = Ends;
        return new(_text, _stretches, DaysBetween(first, last), isMoment: true, isFine, $"{_id} at a moment");
    }

    /// <summary>What of another stretch is over by the end of this.</summary>
    public OraclePeriods Within(OraclePeriods other)
    {
        var (outer, own) = (other.Ends, Ends);
        var (first, last) = (Math.Max(own.EarliestEnd, outer.EarliestStart), Math.Min(own.LatestEnd, outer.LatestEnd));
        return new(
            _text,
            Pairs(DaysBetween(outer.EarliestStart, outer.LatestStart), DaysBetween(first, last)),
            [],
            isMoment: false,
            isFine: true,
            $"{_id} of {other._id}");
    }

    public static OraclePeriods OfUnknownMoment() => NotKnown;

    public static OraclePeriods OfCountUpToUnknown() => UpToNotKnown;

    /// <summary>Whether two levels certainly or possibly share a moment.</summary>
    public Certainty Shares(OraclePeriods other) => HasSameTextAs(other) && _isFine ? Certainty.Certain : Answer("shares", other, () => (_isMoment, other._isMoment) switch
    {
        (true, true) => _moments.Intersect(other._moments).Any() ? Certainty.Possible : Certainty.No,
        (true, false) => Try(_moments, other._stretches, Contains),
        (false, true) => Try(other._moments, _stretches, Contains),
        _ => Try(_stretches, other._stretches, (a, b) => a.First <= b.Last && b.First <= a.Last),
    });

    /// <summary>Whether a flow's stretch is within another's.</summary>
    public Certainty IsWithin(OraclePeriods other) => HasSameTextAs(other)
        ? Certainty.Certain
        : Answer("within", other, () => Try(_stretches, other._stretches, (a, b) => b.First <= a.First && a.Last <= b.Last));

    /// <summary>Whether a count since the beginning reaches a moment of a level.</summary>
    public Certainty IsReachedBy(OraclePeriods flow) => !flow.StartsOpen ? Certainty.No : Answer("reached", flow, () => _isMoment
        ? Try(_moments, flow._stretches, (moment, stretch) => moment <= stretch.Last)
        : Try(_stretches, flow._stretches, (level, stretch) => level.First <= stretch.Last));

    /// <summary>Whether a count since the beginning certainly ends on the only day that a level is about.</summary>
    public bool IsOnLastDayOf(OraclePeriods flow) => Answer("last day", flow, () => _isMoment
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
        Answers.GetOrAdd((question, _id, StartsOpen, other._id, other.StartsOpen), _ => answer());

    private static OraclePeriods Read(string text)
    {
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
        : first <= OpenPast + 2 ? [.. AnyDay.Where(day => day >= first && day <= last)]
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
