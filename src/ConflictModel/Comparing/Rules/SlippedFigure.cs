using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM4004: one origin's number that appears as plan and as fact on one date; or figures for the same with the same digits, a power of ten apart.</summary>
/// <remarks>The digits are looked at where the two figures have no possible value in common and are certainly about one time, whoever gave them; the number as plan and fact where nothing but the mode differs.</remarks>
public sealed class SlippedFigure : DatasetRule
{
    private const int MostPlaces = 6;

    // Scopes a thread takes at a time.
    private const int ScopesAtATime = 1024;

    /// <summary>Makes the rule.</summary>
    public SlippedFigure()
        : base(new()
        {
            Id = "CM4004",
            Title = "Figure that slipped",
            Category = RuleCategory.Coding,
            DefaultSeverity = Severity.Warning,
            Help = "A number stands as plan and as fact on one day, or two figures differ by a power of ten alone. Check the mode, the zeros, and words such as thousand or Milliarde (a billion).",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(DatasetContext context)
    {
        Guard.NotNull(context);
        var frame = context.Run.Frame;
        foreach (var group in frame.Dataset.Keys.ScopeKeys.Any(key => key.Mode != Mode.Actual) ? frame.SharedNumbers : [])
        {
            CheckModes(context, group);
        }

        var mayHaveSlipped = new bool[frame.Dataset.Keys.Scopes.Length];
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
                CheckDigits(context, scope);
            }
        }
    }

    /// <summary>Whether the number of a claim is that of another, of those given, a power of ten apart.</summary>
    internal static bool MayBeSlips(ClaimColumns rows, int claim, IReadOnlyList<int> others)
    {
        var number = ClaimNumbers.NumberOf(rows.Tables, rows.Claims[claim]);
        foreach (var other in number == 0 ? [] : others)
        {
            if (ClaimNumbers.NumberOf(rows.Tables, rows.Claims[other]) is var another and not 0 && IsPowerOfTen(Math.Max(number, another), Math.Min(number, another)))
            {
                return true;
            }
        }

        return false;

        static bool IsPowerOfTen(decimal large, decimal small)
        {
            for (var places = 1; places <= MostPlaces && small < decimal.MaxValue / 10; places++)
            {
                small *= 10;
                if (small == large)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static void CheckModes(DatasetContext context, List<int> group)
    {
        var keys = context.Dataset.Keys.ScopeKeys;
        foreach (var scopes in SharedNumbers.Differing(context.Run.Frame, group, key => key with { Mode = Mode.Actual }))
        {
            var fact = scopes.FindIndex(scope => keys[scope.Scope].Mode == Mode.Actual);
            foreach (var plan in fact < 0 ? [] : scopes.Where(scope => keys[scope.Scope].Mode != Mode.Actual))
            {
                context.ReportShared(scopes[fact].Claims, plan.Claims, ScopeCoordinate.Mode);
            }
        }
    }

    private static void CheckDigits(DatasetContext context, int scope)
    {
        var frame = context.Run.Frame;
        var numbers = new Dictionary<(int Time, EntityId<Dimension> Dimension, decimal Number), List<int>>();
        foreach (var claim in frame.Dataset.Keys.ClaimsOf(scope))
        {
            var time = frame.Rows.Times[claim].Key;
            if (time >= 0 && frame.Rows.IsCompared(claim) && frame.Rows.Numbers[claim] is { } number)
            {
                var key = (time, frame.Rows.DimensionOf(claim), number);
                if (!numbers.TryGetValue(key, out var claims))
                {
                    numbers.Add(key, claims = []);
                }

                claims.Add(claim);
            }
        }

        var involved = new HashSet<int>();
        (int Larger, int Smaller, decimal Factor)? first = null;
        foreach (var (key, small) in numbers)
        {
            var factor = 1m;
            for (var places = 1; places <= MostPlaces && key.Number < decimal.MaxValue / (factor * 10); places++)
            {
                factor *= 10;
                if (numbers.TryGetValue((key.Time, key.Dimension, key.Number * factor), out var large) && AreApart(frame.Rows, small, large, involved) is var (a, b))
                {
                    first = first is not { } known || IsFirst(frame.Dataset, (a, b), (known.Larger, known.Smaller)) ? (a, b, factor) : first;
                }
            }
        }

        if (first is var (larger, smaller, power))
        {
            var claims = frame.Dataset.Claims;
            var reason = new DigitsReason { Larger = claims[larger].Id, Smaller = claims[smaller].Id, Factor = power, Period = frame.Rows.Times.PeriodOf(larger) };
            context.Run.Report(reason, [frame.Dataset.Keys.Scopes[scope]], involved, key: "digits");
        }
    }

    // Numbers a power of ten apart have their first digits in common, wherever the point stands; and few others of one time have the same hash of them.
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

    // The claims that share no possible value with some claim of the other number; and of these the first by id.
    private static (int Larger, int Smaller)? AreApart(ClaimRows rows, List<int> small, List<int> large, HashSet<int> involved)
    {
        var claims = rows.Dataset.Claims;
        var top = large.Aggregate((a, b) => rows.EstimateOf(b).Possible.StartsAbove(rows.EstimateOf(a).Possible) ? b : a);
        var bottom = small.Aggregate((a, b) => rows.EstimateOf(b).Possible.EndsBelow(rows.EstimateOf(a).Possible) ? b : a);
        if (rows.EstimateOf(bottom).Possible.IsBelow(rows.EstimateOf(top).Possible) != Certainty.Certain)
        {
            return null;
        }

        var larger = large.FindAll(claim => rows.EstimateOf(bottom).Possible.IsBelow(rows.EstimateOf(claim).Possible) == Certainty.Certain);
        var smaller = small.FindAll(claim => rows.EstimateOf(claim).Possible.IsBelow(rows.EstimateOf(top).Possible) == Certainty.Certain);
        involved.UnionWith(larger);
        involved.UnionWith(smaller);
        return (larger.MinBy(claim => claims[claim].Id), smaller.MinBy(claim => claims[claim].Id));
    }

    private static bool IsFirst(ConflictDataset dataset, (int Larger, int Smaller) a, (int Larger, int Smaller) b) =>
        (dataset.Claims[a.Larger].Id, dataset.Claims[a.Smaller].Id).CompareTo((dataset.Claims[b.Larger].Id, dataset.Claims[b.Smaller].Id)) < 0;
}
