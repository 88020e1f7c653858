namespace ConflictModel.Rules;

/// <summary>CM4004: one origin's number that appears as plan and as fact on one date; or figures for the same with the same digits, a power of ten apart.</summary>
/// <remarks>The digits are looked at where the two figures have no possible value in common and are certainly about one time, whoever gave them; the number as plan and fact where nothing but the mode differs.</remarks>
public sealed partial class SlippedFigure : GroupRule<object>
{
    private const int MostPlaces = 6;

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
        if (DigitsOf(context, context.Claim) is not null)
        {
            groups.Add(context.Claim.Scope.WithoutPeriod());
        }

        if (context.StatedNumberOf(context.Claim) is { } number)
        {
            groups.Add(number);
        }

        return groups;
    }

    private static void CheckModes(GroupContext<object> context)
    {
        foreach (var scopes in OneNumberScopes.Differing(context.Claims, scope => scope with { Mode = Mode.Actual }))
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
        var numbers = new Dictionary<(UncertainPeriod Time, EntityId<Dimension> Dimension, decimal Number), List<(Claim Claim, QuantityRange Range)>>();
        foreach (var claim in context.Claims)
        {
            if (DigitsOf(context, claim) is { } key)
            {
                if (!numbers.TryGetValue(key, out var claims))
                {
                    numbers.Add(key, claims = []);
                }

                claims.Add((claim, context.EstimateOf(claim).Possible));
            }
        }

        var involved = new List<Claim>();
        var slips = new List<(Claim Larger, Claim Smaller, decimal Factor)>();
        foreach (var (key, small) in numbers)
        {
            var factor = 1m;
            for (var places = 1; places <= MostPlaces && key.Number < decimal.MaxValue / (factor * 10); places++)
            {
                factor *= 10;
                if (numbers.TryGetValue(key with { Number = key.Number * factor }, out var large) && AreApart(small, large, involved) is var (larger, smaller))
                {
                    slips.Add((larger, smaller, factor));
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
                Key = "digits",
            });
        }
    }

    // By what a claim is held against others: its time, the dimension of its unit, and the number that it gives; null where it lacks one of them, or is not compared.
    private static (UncertainPeriod Time, EntityId<Dimension> Dimension, decimal Number)? DigitsOf(RuleContext context, Claim claim) =>
        context.TimeOf(claim) is { } time && context.NumberOf(claim) is { } number ? (time, context.DimensionOf(claim), number) : null;

    // The claims that share no possible value with some claim of the other number; and of these the first by id.
    private static (Claim Larger, Claim Smaller)? AreApart(List<(Claim Claim, QuantityRange Range)> small, List<(Claim Claim, QuantityRange Range)> large, List<Claim> involved)
    {
        var top = large.Aggregate((a, b) => b.Range.StartsAbove(a.Range) ? b : a).Range;
        var bottom = small.Aggregate((a, b) => b.Range.EndsBelow(a.Range) ? b : a).Range;
        if (bottom.IsBelow(top) != Certainty.Certain)
        {
            return null;
        }

        var larger = large.FindAll(item => bottom.IsBelow(item.Range) == Certainty.Certain).ConvertAll(item => item.Claim);
        var smaller = small.FindAll(item => item.Range.IsBelow(top) == Certainty.Certain).ConvertAll(item => item.Claim);
        involved.AddRange(larger);
        involved.AddRange(smaller);
        return (larger.MinBy(claim => claim.Id)!, smaller.MinBy(claim => claim.Id)!);
    }
}
