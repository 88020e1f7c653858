using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>What a claim affects: the increments that it may be one of, and the wholes that it is about or about a part of.</content>
public sealed partial class BrokenSum
{
    internal override bool IsDeferred => false;

    internal override LiveRule Follow(LiveState live) => new LiveSums(this, live);

    private sealed class LiveSums(BrokenSum rule, LiveState live) : LiveRule(rule, live)
    {
        public override void Change(LiveChange change)
        {
            if (change.Impact is not { } impact)
            {
                return;
            }

            var dataset = Live.Claims.Dataset;
            var scope = dataset.Keys.ScopeKeys[change.Scope];
            if (HasIncrements(dataset.Basis, scope) && IsInIncrement(impact.Row, change.Scope))
            {
                RunAgain(
                    change,
                    change.WithinScope,
                    run => run.Guarded(() => CheckIncrements(run, Live.Frames.Translated(run.Frame, change.Scope)), []));
            }

            foreach (var set in dataset.DisjointSets)
            {
                ChangeParts(change, set, scope);
            }
        }

        // By the days of the packed rows: whether the scope has an earlier total, what was added since, and a later total, of which the
        // claim is one.
        private bool IsInIncrement(ClaimRow row, int scope)
        {
            if (row.EarliestEnd != row.End)
            {
                return false;
            }

            // Additions that go on from it, or end with it; totals that begin as it does; and whatever ends with it, or just before it.
            var (onward, upTo, ends, endsWith, endsBefore) = (new Days(), new Days(), new Days(), false, false);
            Gather(Live.Claims.FirstRowsOf(scope));
            Gather(Live.Claims.AddedRowsOf(scope));
            return (endsWith && endsBefore) || onward.Overlap(ends) || upTo.Overlap(ends);

            void Gather(ReadOnlySpan<ClaimRow> rows)
            {
                foreach (ref readonly var other in rows)
                {
                    if (other.Claim == row.Claim || other.EarliestEnd != other.End)
                    {
                        continue;
                    }

                    endsWith |= other.End == row.End;
                    endsBefore |= other.End == row.Start - 1;
                    if (other.Start == row.Start && other.LatestStart == row.LatestStart)
                    {
                        ends.Add(other.End);
                    }

                    if (other.Start == other.LatestStart && other.Start == row.End + 1)
                    {
                        onward.Add(other.End);
                    }

                    if (other.Start == other.LatestStart && other.End == row.End)
                    {
                        upTo.Add(other.Start - 1);
                    }
                }
            }
        }

        private void ChangeParts(LiveChange change, DisjointSet set, ScopeKey scope)
        {
            var (whole, parts) = PartedScopes.KeysOf(Live.Claims.Dataset.Basis, set);
            var at = scope.At(set.Coordinate);
            if (at == whole)
            {
                ChangeParts(change, set, parts, scope);
            }
            else if (parts.Contains(at))
            {
                foreach (var parted in WholesOf(set.Coordinate, scope, whole, at))
                {
                    ChangeParts(change, set, parts, parted);
                }
            }
        }

        // Where the places of events are known, several wholes may have one scope for a part.
        private IEnumerable<ScopeKey> WholesOf(ScopeCoordinate coordinate, ScopeKey part, int whole, int at)
        {
            var keys = Live.Claims.Dataset.Keys;
            return keys.EventPlaces.IsEmpty || coordinate != ScopeCoordinate.Event
                ? [part.With(coordinate, whole)]
                : Enumerable.Range(0, keys.ScopeKeys.Count).Select(scope => keys.ScopeKeys[scope])
                    .Where(scope => scope.At(coordinate) == whole && PartedScopes.At(keys, coordinate, scope, at) == part);
        }

        private void ChangeParts(LiveChange change, DisjointSet set, int[] parts, ScopeKey whole)
        {
            var keys = Live.Claims.Dataset.Keys;
            int[] scopes = [
                Live.Claims.ScopeOf(whole),
                .. parts.Select(part => Live.Claims.ScopeOf(PartedScopes.At(keys, set.Coordinate, whole, part)))];
            var others = scopes.Where(other => other >= 0).SelectMany(change.OthersOf).ToList();
            RunAgain(change, change.Among(others), run =>
            {
                var there = Array.ConvertAll(scopes, other => other < 0 ? -1 : Live.Frames.Translated(run.Frame, other));
                if (there[0] >= 0)
                {
                    run.Guarded(() => CheckParts(run, set, new(there[0], there[1..])), []);
                }
            });
        }

        /// <summary>Some days, of which one after the other is often the same.</summary>
        private sealed class Days
        {
            private readonly HashSet<int> _days = [];
            private int _last = int.MinValue;

            public void Add(int day)
            {
                if (day != _last)
                {
                    _days.Add(_last = day);
                }
            }

            public bool Overlap(Days other) => _days.Overlaps(other._days);
        }
    }
}
