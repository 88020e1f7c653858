using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>A rule of a user's own at each of the four levels: each finds something often, says how many claims it saw, and sometimes fails.</summary>
internal static class OwnRules
{
    public static ComparisonRules All { get; } = ComparisonRules.Default.Add(new OfClaims()).Add(new OfScopes()).Add(new OfNestedScopes()).Add(new OfDatasets());

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
