using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>A rule of a user's own at each of the four levels: each finds something often, says how many claims it saw, and sometimes fails.</summary>
internal static class OwnRules
{
    public static ComparisonRules All { get; } = ComparisonRules.Default.Add(new OfClaims()).Add(new OfScopes()).Add(new OfNestedScopes()).Add(new OfDatasets());

    /// <summary>Groups claims by the number that one origin stated, wherever it stands, and by report; fails at some claims, and at some groups.</summary>
    public static ComparisonRule OfGroups { get; } = new GroupsOfClaims();

    private static RuleDescriptor Descriptor(string id) => new() { Id = id, Title = $"The rule {id}", Help = "For tests." };

    private sealed class OfClaims() : ClaimRule(Descriptor("OWN1"))
    {
        public override void Check(ClaimContext context)
        {
            if (context.EstimateOf(context.Claim).Plausible is { HasLow: true, Low: > 15 })
            {
                context.Report("A large number.", context.Claim);
            }

            if (context.Claim.Quantity.Figure.Hedge == Hedge.Vague)
            {
                throw new InvalidOperationException($"{context.Claim.Id} is vague.");
            }
        }
    }

    private sealed class OfScopes() : ScopeRule(Descriptor("OWN2"))
    {
        public override void Check(ScopeContext context)
        {
            if (context.Claims.Count > 1)
            {
                context.Report(Invariant($"{context.Claims.Count} claims."), context.Claims);
                context.Report($"{context.Compare(context.Claims[0], context.Claims[1])}.", context.Claims);
            }

            if (context.Claims.Any(claim => claim.Stance == Stance.DeniesEvent))
            {
                throw new InvalidOperationException("A denial.");
            }
        }
    }

    private sealed class OfNestedScopes() : NestedScopesRule(Descriptor("OWN3"))
    {
        public override void Check(NestedScopesContext context)
        {
            if (context.NarrowerClaims.Count > 0 && context.WiderClaims.Count > 0)
            {
                context.Report(Invariant($"{context.NarrowerClaims.Count} within {context.WiderClaims.Count}, {context.Order}."), context.WiderClaims);
            }
            else if (context.NarrowerClaims.Count > 1)
            {
                throw new InvalidOperationException("Nothing is wider.");
            }
        }
    }

    private sealed class GroupsOfClaims() : GroupRule<string>(Descriptor("OWN5"))
    {
        public override void Check(GroupContext<string> context)
        {
            context.Report(Invariant($"{context.Key}: {context.Claims.Count} claims."), context.Claims);
            if (context.Claims.Count == 3)
            {
                throw new InvalidOperationException($"{context.Key} has three.");
            }
        }

        protected override IEnumerable<string> GroupsOf(ClaimContext context)
        {
            if (context.Claim.Quantity.Figure.Hedge == Hedge.Vague)
            {
                throw new InvalidOperationException($"{context.Claim.Id} is vague.");
            }

            yield return $"report {context.Claim.Report}";
            if (context.StatedNumberOf(context.Claim) is { } number)
            {
                yield return Invariant($"{string.Join(' ', number.Origins)} {number.Number}");
            }
        }
    }

    private sealed class OfDatasets() : DatasetRule(Descriptor("OWN4"))
    {
        public override void Check(DatasetContext context)
        {
            if (context.Dataset.Claims.Count > 2)
            {
                context.Report(Invariant($"{context.Dataset.Claims.Count} claims."), context.Dataset.Claims);
            }
            else if (context.Dataset.Claims.Count == 1)
            {
                throw new InvalidOperationException("One claim.");
            }
        }
    }
}
