using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>By the packed rows: few scopes hold numbers with the same digits, and few numbers stand as plan and as fact.</content>
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

    // Numbers a power of ten apart have their first digits in common, wherever the point stands; and few others of one time have the same
    // hash of them.
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

        public override void Change(LiveChange change)
        {
            base.Change(change);
            if (change.Impact is { HasPeers: true } impact && HasDigitsOf(change.Claim, impact.Peers))
            {
                var scope = _claims.Dataset.Keys.Scopes[change.Scope];
                RunAgain(change, change.WithinScope, run => rule.CheckGroups(run, scope.Equals));
            }
        }

        // Whether the number of a claim has the first digits of another's.
        private bool HasDigitsOf(int claim, IReadOnlyList<int> others)
        {
            var number = _claims.NumberOf(claim);
            if (number == 0)
            {
                return false;
            }

            var digits = FirstDigits(number);
            foreach (var other in others)
            {
                if (_claims.NumberOf(other) is var another and not 0 && another != number && FirstDigits(another) == digits)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
