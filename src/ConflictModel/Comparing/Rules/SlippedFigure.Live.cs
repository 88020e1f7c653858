using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>By the packed rows: few scopes have numbers with the same digits, and few numbers are both plan and fact.</content>
public sealed partial class SlippedFigure
{
    // Scopes a thread takes at a time.
    private const int ScopesAtATime = 1024;

    internal override IEnumerable<(object Key, IReadOnlyList<int> Claims)> FindGroups(RuleRun run)
    {
        var (frame, keys) = (run.Frame, run.Frame.Dataset.Keys);
        foreach (var group in Array.Exists(keys.ScopeKeys, key => key.Mode != Mode.Actual) ? frame.StatedNumbers : [])
        {
            var mode = keys.ScopeKeys[keys.ScopeOf(group[0])].Mode;
            if (group.Exists(claim => keys.ScopeKeys[keys.ScopeOf(claim)].Mode != mode))
            {
                yield return (StatedNumber.Of(frame.Rows, group[0])!, group);
            }
        }

        var mayHaveSlipped = new bool[keys.Scopes.Length];
        InParallel.Over(mayHaveSlipped.Length, ScopesAtATime, static () => new List<long>(), (start, end, digits) =>
        {
            for (var scope = start; scope < end; scope++)
            {
                mayHaveSlipped[scope] = MayHaveSlipped(frame.Rows, scope, digits);
            }
        });
        for (var scope = 0; scope < mayHaveSlipped.Length; scope++)
        {
            if (mayHaveSlipped[scope])
            {
                yield return (keys.Scopes[scope], keys.ClaimsOf(scope).ToArray());
            }
        }
    }

    internal override LiveRule Follow(LiveState live) => new LiveSlips(this, live);

    // Numbers a power of ten apart have their first digits in common, regardless of the decimal point; and few others of one time have the
    // same hash of them.
    private static bool MayHaveSlipped(ClaimRows rows, int scope, List<long> digits)
    {
        var claims = rows.RowsOf(scope);
        if (claims.Length < 2)
        {
            return false;
        }

        digits.Clear();
        foreach (ref readonly var row in claims)
        {
            if (row.HasKey && rows.Numbers[row.Claim] is { } number)
            {
                digits.Add(((long)row.Period << 32) | (uint)FirstDigits(number).GetHashCode());
            }
        }

        digits.Sort();
        for (var i = 1; i < digits.Count; i++)
        {
            if (digits[i] == digits[i - 1])
            {
                return true;
            }
        }

        return false;
    }

    private static UInt128 FirstDigits(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        while (digits > ulong.MaxValue && digits % 10 == 0)
        {
            digits /= 10;
        }

        var rest = (ulong)digits;
        while (digits <= ulong.MaxValue && rest % 10 == 0)
        {
            rest /= 10;
        }

        return digits <= ulong.MaxValue ? rest : digits;
    }

    private sealed class LiveSlips(SlippedFigure rule, LiveState live)
        : LiveNumberRule(rule, live, (run, isMeant) => rule.CheckGroups(run, key => key is StatedNumber number && isMeant(number)))
    {
        private readonly LiveClaims _claims = live.Claims;
        private int[] _digits = [];

        public override void Change(LiveChange change)
        {
            base.Change(change);
            if (change.Impact is not { HasPeers: true } impact || FindAlike(impact.Row) is not { Count: > 0 } alike)
            {
                return;
            }

            var scope = _claims.Dataset.Keys.Scopes[change.Scope];
            if (change.IsAdded && alike.Exists(other => HasSlipped(change.Claim, other)))
            {
                Put(change, change.Scope, DigitsKey, static _ => true, run => rule.CheckGroups(run, scope.Equals));
            }
            else
            {
                RunAgain(change, change.WithinScope, run => rule.CheckGroups(run, scope.Equals));
            }
        }

        // The claims of a claim's scope and time whose numbers have the first digits of its own, and are others.
        private List<int> FindAlike(in ClaimRow row)
        {
            var (alike, number) = (new List<int>(), _claims.NumberOf(row.Claim));
            if (number != 0)
            {
                var scope = _claims.Dataset.Keys.ScopeOf(row.Claim);
                FindAlike(row, number, _claims.FirstRowsOf(scope), alike);
                FindAlike(row, number, _claims.AddedRowsOf(scope), alike);
            }

            return alike;
        }

        private void FindAlike(in ClaimRow row, decimal number, ReadOnlySpan<ClaimRow> others, List<int> alike)
        {
            var digits = DigitsOf(row.Claim);
            foreach (ref readonly var other in others)
            {
                if (other.Key == row.Key && other.Dimension == row.Dimension && DigitsOf(other.Claim) == digits
                    && _claims.NumberOf(other.Claim) is var another and not 0 && another != number
                    && FirstDigits(another) == FirstDigits(number) && _claims.IsThere(other.Claim))
                {
                    alike.Add(other.Claim);
                }
            }
        }

        // A hash of the first digits, found where it is first asked for; 0 before.
        private int DigitsOf(int claim)
        {
            if (claim >= _digits.Length)
            {
                Array.Resize(ref _digits, Math.Max(claim + 1, _claims.Dataset.Claims.Count + (_claims.Dataset.Claims.Count / 4)));
            }

            ref var digits = ref _digits[claim];
            if (digits == 0)
            {
                digits = _claims.NumberOf(claim) is var number and not 0 ? FirstDigits(number).GetHashCode() | 1 : 1;
            }

            return digits;
        }

        // Whether one number is the other a few places on, and the claims have no possible value in common.
        private bool HasSlipped(int claim, int other)
        {
            var (a, b) = (_claims.NumberOf(claim), _claims.NumberOf(other));
            var (larger, smaller) = a > b ? (claim, other) : (other, claim);
            return AreSomePlacesApart(Math.Max(a, b), Math.Min(a, b))
                && _claims.Rows.EstimateOf(smaller).Possible.IsBelow(_claims.Rows.EstimateOf(larger).Possible) == Certainty.Certain;
        }

        private static bool AreSomePlacesApart(decimal large, decimal small)
        {
            var factor = 1m;
            for (var places = 1; places <= MostPlaces; places++)
            {
                factor *= 10;
                if (small < decimal.MaxValue / factor && small * factor == large)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
