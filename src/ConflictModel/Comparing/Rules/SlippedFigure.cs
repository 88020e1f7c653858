namespace ConflictModel.Rules;

/// <summary>
/// CM4004: one origin's number that appears as plan and as fact on one date; or figures for the same with the same digits, a power of ten
/// apart.
/// </summary>
/// <remarks>
/// The digits are looked at where the two figures have no possible value in common and are certainly about one time, from any origin; the
/// number as plan and fact where nothing but the mode differs.
/// </remarks>
public sealed partial class SlippedFigure : GroupRule<object>
{
    private const int MostPlaces = 6;
    private const string DigitsKey = "digits";

    /// <summary>Creates the rule.</summary>
    public SlippedFigure()
        : base(new()
        {
            Id = "CM4004",
            Title = "Figure that may be a slip",
            Category = RuleCategory.Coding,
            DefaultSeverity = Severity.Warning,
            Help = "A number appears as a plan and as a fact on one day, or two figures differ only by a power of ten. Check the mode, the "
                + "zeros, and words such as thousand or Milliarde (a billion).",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(GroupContext<object> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Key is StatedNumber)
        {
            CheckModes(context);
        }
        else
        {
            CheckDigits(context);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<object> GroupsOf(ClaimContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var groups = new List<object>();
        if (HasDigits(context, context.Claim))
        {
            groups.Add(context.Dataset.Completed(context.Claim.Scope).WithoutPeriod());
        }

        if (context.StatedNumberOf(context.Claim) is { } number)
        {
            groups.Add(number);
        }

        return groups;
    }

    private static void CheckModes(GroupContext<object> context)
    {
        foreach (var scopes in OneNumberScopes.Differing(context, scope => scope with { Mode = Mode.Actual }))
        {
            var fact = scopes.Find(claims => claims[0].Scope.Mode == Mode.Actual);
            foreach (var plan in fact is null ? [] : scopes.Where(claims => claims[0].Scope.Mode != Mode.Actual))
            {
                context.Report(OneNumberScopes.Finding(context, fact!, plan, ScopeCoordinate.Mode));
            }
        }
    }

    private static void CheckDigits(GroupContext<object> context)
    {
        var involved = new List<Claim>();
        var slips = new List<(Claim Larger, Claim Smaller, decimal Factor)>();
        var claims = context.Claims.Where(claim => HasDigits(context, claim));
        foreach (var alike in claims.GroupBy(claim => (Time: context.TimeOf(claim), Dimension: context.DimensionOf(claim))))
        {
            var numbers = alike.GroupBy(claim => context.NumberOf(claim)!.Value).ToDictionary(same => same.Key, same => same.ToList());
            foreach (var (number, small) in numbers)
            {
                var factor = 1m;
                for (var places = 1; places <= MostPlaces && number < decimal.MaxValue / (factor * 10); places++)
                {
                    factor *= 10;
                    if (numbers.TryGetValue(number * factor, out var large)
                        && AreApart(context, small, large, involved) is var (larger, smaller))
                    {
                        slips.Add((larger, smaller, factor));
                    }
                }
            }
        }

        if (slips.Count > 0)
        {
            var (larger, smaller, factor) = slips.MinBy(slip => (slip.Larger.Id, slip.Smaller.Id));
            context.Report(new FindingDraft
            {
                Reason = new DigitsReason { Larger = larger.Id, Smaller = smaller.Id, Factor = factor, Period = context.TimeOf(larger) },
                Claims = involved.ToEquatableList(),
                Scopes = [(Scope)context.Key],
                Key = DigitsKey,
            });
        }
    }

    private static bool HasDigits(RuleContext context, Claim claim) =>
        context.NumberOf(claim) is not null && context.TimeOf(claim) is not null;

    // The claims that share no possible value with some claim of the other number; and of these the first by id.
    private static (Claim Larger, Claim Smaller)? AreApart(RuleContext context, List<Claim> small, List<Claim> large, List<Claim> involved)
    {
        var top = large.Select(Range).Aggregate((a, b) => b.StartsAbove(a) ? b : a);
        var bottom = small.Select(Range).Aggregate((a, b) => b.EndsBelow(a) ? b : a);
        if (bottom.IsBelow(top) != Certainty.Certain)
        {
            return null;
        }

        var larger = large.FindAll(claim => bottom.IsBelow(Range(claim)) == Certainty.Certain);
        var smaller = small.FindAll(claim => Range(claim).IsBelow(top) == Certainty.Certain);
        involved.AddRange(larger);
        involved.AddRange(smaller);
        return (larger.MinBy(claim => claim.Id)!, smaller.MinBy(claim => claim.Id)!);

        QuantityRange Range(Claim claim) => context.EstimateOf(claim).Possible;
    }
}
