using ConflictModel.Engine;
using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>Narrows the ranges of figures along certain orders and sums until nothing changes.</summary>
internal sealed class Propagator
{
    // Order alone settles in a few rounds. Sums can creep, each round by as little as the smallest part: then this ends it.
    private const int MaxRounds = 1000;

    private readonly ReconciliationFrame _frame;
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<(int Node, bool IsLow, string Through), PropagationConflict> _conflicts = [];

    private Propagator(ReconciliationFrame frame, EquatableList<ReconciledFigure> figures, EvidenceGroup[] groups)
    {
        _frame = frame;
        for (var i = 0; i < groups.Length; i++)
        {
            if (figures[i].Range is { } range)
            {
                _nodes.Add(new(i, figures[i], groups[i].Claims[0], range));
            }
        }
    }

    public static Propagation Run(
        ReconciliationFrame frame, EquatableList<ReconciledFigure> figures, EvidenceGroup[] groups, CancellationToken cancellationToken)
    {
        var propagator = new Propagator(frame, figures, groups);
        var links = new FigureLinks(frame, propagator._nodes.ConvertAll(node => node.Claim));
        var orders = links.Orders(cancellationToken);
        var sums = links.Sums();
        var isSettled = false;
        for (var round = 0; round < MaxRounds && !isSettled; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            isSettled = !propagator.Round(orders, sums);
        }

        return propagator.Result(figures, isSettled);
    }

    private bool Round(List<(int Narrower, int Wider)> orders, List<FigureSum> sums)
    {
        var changed = false;
        foreach (var (narrower, wider) in orders)
        {
            var (a, b) = (_nodes[narrower], _nodes[wider]);
            changed |= Raise(b, From(a.Range), [(a, true)]);
            changed |= Cap(a, UpTo(b.Range), [(b, false)]);
        }

        foreach (var sum in sums)
        {
            changed |= Add(_nodes[sum.Whole], sum.Parts.ConvertAll(part => _nodes[part]), sum.IsExhaustive);
        }

        return changed;
    }

    private bool Add(Node whole, List<Node> parts, bool isExhaustive)
    {
        var changed = Raise(whole, Least(parts), Ends(parts, isLow: true));
        if (isExhaustive && Most(parts) is { } most)
        {
            changed |= Cap(whole, most, Ends(parts, isLow: false));
        }

        foreach (var part in parts)
        {
            // What the others leave of the whole.
            var others = parts.Where(other => other != part).ToList();
            changed |= whole.Range.HasHigh
                && Cap(part, UpTo(whole.Range).Minus(Least(others)), [(whole, false), .. Ends(others, isLow: true)]);
            if (isExhaustive && whole.Range.HasLow && Most(others) is { } rest)
            {
                changed |= Raise(part, From(whole.Range).Minus(rest), [(whole, true), .. Ends(others, isLow: false)]);
            }
        }

        return changed;
    }

    private static List<(Node, bool)> Ends(List<Node> nodes, bool isLow) => nodes.ConvertAll(node => (node, isLow));

    private bool Raise(Node node, QuantityRange bound, List<(Node Node, bool IsLow)> by) =>
        bound.StartsAbove(node.Range) && Narrow(node, bound, by, isLow: true);

    private bool Cap(Node node, QuantityRange bound, List<(Node Node, bool IsLow)> by) =>
        bound.EndsBelow(node.Range) && Narrow(node, bound, by, isLow: false);

    private bool Narrow(Node node, QuantityRange bound, List<(Node Node, bool IsLow)> by, bool isLow)
    {
        // What counts from 0 anyway rests on no claim.
        var movers = by.FindAll(end => !end.IsLow
            || end.Node.Range is { HasLow: true, Low: > 0 } or { HasLow: true, IncludesLow: false }
            || by.Count == 1);
        var claims = movers.SelectMany(end => ClaimsAt(end.Node, end.IsLow)).ToHashSet();
        var through = movers.ConvertAll(end => end.Node.Figure.Scope);
        if (node.Range.Intersect(bound) is { } left)
        {
            node.Range = left;
            node.Move(isLow, new(bound, claims, through));
            return true;
        }

        _conflicts[(node.Index, isLow, string.Join(' ', by.Select(end => end.Node.Index)))] = new()
        {
            Figure = node.Figure,
            Bound = bound,
            Through = through.ToEquatableList(),
            Claims = claims.Union(ClaimsAt(node, !isLow)).Order().ToEquatableList(),
        };
        return false;
    }

    /// <summary>
    /// The claims on which an end rests: those of what moved it; else those of the figure's own that allow it and end there, or all that
    /// support it where none does.
    /// </summary>
    private HashSet<EntityId<Claim>> ClaimsAt(Node node, bool isLow)
    {
        if (node.MoverOf(isLow) is { } mover)
        {
            return mover.Claims;
        }

        var end = isLow ? RangeCut.StartOf(node.Range) : RangeCut.EndOf(node.Range);
        var there = node.Figure.Supporting
            .Concat(node.Figure.Compatible)
            .Where(claim => _frame.EstimateOf(_frame.Dataset.Claims.KeyOf(claim)).Possible is var said
                && (isLow ? RangeCut.StartOf(said) : RangeCut.EndOf(said)) == end)
            .ToHashSet();
        return there.Count > 0 ? there : [.. node.Figure.Supporting];
    }

    private Propagation Result(EquatableList<ReconciledFigure> figures, bool isSettled)
    {
        var narrowed = figures.ToArray();
        var tightenings = new List<Tightening>();
        foreach (var node in _nodes)
        {
            foreach (var isLow in new[] { true, false })
            {
                if (node.MoverOf(isLow) is { } mover)
                {
                    tightenings.Add(new()
                    {
                        Figure = node.Figure,
                        IsLow = isLow,
                        Bound = mover.Bound,
                        Claims = mover.Claims.Order().ToEquatableList(),
                        Through = mover.Through.ToEquatableList(),
                    });
                }
            }

            if (node.Range != node.Figure.Range)
            {
                narrowed[node.Index] = node.Figure with { Range = node.Range, Best = node.Range.Nearest(node.Figure.Best) };
            }
        }

        // The two ends of one impossibility, each met from its own side, are one conflict.
        var conflicts = _conflicts.OrderBy(conflict => conflict.Key.Node)
            .ThenByDescending(conflict => conflict.Key.IsLow)
            .ThenBy(conflict => conflict.Key.Through, StringComparer.Ordinal)
            .Select(conflict => conflict.Value).DistinctBy(conflict => conflict.Claims).ToEquatableList();
        return new(new(narrowed), tightenings.ToEquatableList(), conflicts, isSettled);
    }

    // Nothing is counted below 0, whatever a figure leaves open.
    private static QuantityRange Least(List<Node> parts) => parts.Aggregate(
        QuantityRange.AtLeast(0),
        (total, part) => From(part.Range) is { HasLow: true, Low: >= 0 } low ? total.Plus(low) : total);

    private static QuantityRange? Most(List<Node> parts) => parts.TrueForAll(part => part.Range.HasHigh)
        ? parts.Aggregate(QuantityRange.AtMost(0), (total, part) => total.Plus(UpTo(part.Range)))
        : null;

    private static QuantityRange From(QuantityRange range) => RangeCut.Between(RangeCut.StartOf(range), RangeCut.EndOf(QuantityRange.Any));

    private static QuantityRange UpTo(QuantityRange range) => RangeCut.Between(RangeCut.StartOf(QuantityRange.Any), RangeCut.EndOf(range));

    /// <summary>The figures and claims that moved an end.</summary>
    private sealed record Mover(QuantityRange Bound, HashSet<EntityId<Claim>> Claims, List<Scope> Through);

    /// <summary>A figure while it is narrowed.</summary>
    private sealed class Node(int index, ReconciledFigure figure, int claim, QuantityRange range)
    {
        private Mover? _low;
        private Mover? _high;

        public int Index { get; } = index;

        public ReconciledFigure Figure { get; } = figure;

        /// <summary>One of its claims: all of them are of its scope and time.</summary>
        public int Claim { get; } = claim;

        public QuantityRange Range { get; set; } = range;

        public Mover? MoverOf(bool isLow) => isLow ? _low : _high;

        public void Move(bool isLow, Mover mover) => _ = isLow ? _low = mover : _high = mover;
    }
}
