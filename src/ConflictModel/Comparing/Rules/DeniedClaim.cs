using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM1006: an affirmed claim that another source denies.</summary>
/// <remarks>
/// Only denials of the same scope at certainly the same time: of the event, or of a figure whose whole possible range holds the affirmed one.
/// A denial that is only possibly of the same time is a tension (CM2001); one of a wider scope is a part larger than its whole (CM1002). Pairs that this rule covers are not reported by CM1001.
/// </remarks>
public sealed class DeniedClaim : ScopeRule
{
    /// <summary>Makes the rule.</summary>
    public DeniedClaim()
        : base(new()
        {
            Id = "CM1006",
            Title = "Affirmed claim that another source denies",
            Category = RuleCategory.Contradiction,
            DefaultSeverity = Severity.Error,
            Help = "One source says that it did not happen, or that the figure is wrong, and another affirms it. Both cannot be right. Keep both, and say with the figure that it is denied.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ScopeContext context)
    {
        Guard.NotNull(context);
        var rows = context.Run.Frame.Rows;
        var denials = new List<int>();
        foreach (var claim in rows.Dataset.Keys.ClaimsOf(context.Key))
        {
            if (rows.Dataset.Claims[claim].Stance is Stance.DeniesEvent && rows.IsCompared(claim))
            {
                denials.Add(claim);
            }
            else if (rows.ExclusionOf(claim) == Exclusion.DeniesFigure && rows.Dataset.Claims[claim].Quantity.Figure.IsQuantified)
            {
                denials.Add(claim);
            }
        }

        if (denials.Count > 0)
        {
            Check(context, denials);
        }
    }

    internal override bool MayFind(ComparisonFrame frame, int scope) => frame.Rows.HasDenial(scope);

    private static void Check(ScopeContext context, List<int> denials)
    {
        var frame = context.Run.Frame;
        var claims = frame.Dataset.Claims;
        var involved = new HashSet<int>();
        var events = new List<(int, int)>();
        (int Affirmed, int Denial)? first = null;
        foreach (var denial in denials)
        {
            foreach (var affirmed in frame.Dataset.Keys.ClaimsOf(context.Key))
            {
                if (!IsDenied(frame, affirmed, denial))
                {
                    continue;
                }

                involved.Add(affirmed);
                involved.Add(denial);
                if (claims[denial].Stance == Stance.DeniesEvent)
                {
                    events.Add((affirmed, denial));
                }

                if (first is not { } known || (claims[affirmed].Id, claims[denial].Id).CompareTo((claims[known.Affirmed].Id, claims[known.Denial].Id)) < 0)
                {
                    first = (affirmed, denial);
                }
            }
        }

        if (first is var (example, denier))
        {
            var reason = new DenialReason
            {
                Affirmed = claims[example].Id,
                Denial = claims[denier].Id,
                AffirmedRange = frame.Rows.EstimateOf(example).Possible,
                DeniedRange = claims[denier].Stance == Stance.DeniesEvent ? null : frame.Rows.EstimateOf(denier).Possible,
                Period = frame.Rows.Times.PeriodOf(example),
            };
            events.Sort((a, b) => (claims[a.Item1].Id, claims[a.Item2].Id).CompareTo((claims[b.Item1].Id, claims[b.Item2].Id)));
            context.Run.Report(reason, [context.Scope], involved, key: "", () => events);
        }
    }

    private static bool IsDenied(ComparisonFrame frame, int affirmed, int denial)
    {
        var rows = frame.Rows;
        var (claim, denier) = (frame.Dataset.Claims[affirmed], frame.Dataset.Claims[denial]);
        if (!rows.IsCompared(affirmed) || claim.Stance != Stance.Affirms || claim.Corrects == denier.Id || denier.Corrects == claim.Id
            || rows.DimensionOf(affirmed) != rows.DimensionOf(denial) || rows.Origins[affirmed].IsSameAs(rows.Origins[denial]) == Certainty.Certain)
        {
            return false;
        }

        return denier.Stance == Stance.DeniesEvent
            ? rows.Test(affirmed, denial, Certainty.Certain) == Verdict.Contradiction
            : rows.EstimateOf(denial).Possible.Contains(rows.EstimateOf(affirmed).Possible)
                && rows.TimeOrder(affirmed, denial) == Certainty.Certain && rows.TimeOrder(denial, affirmed) == Certainty.Certain;
    }
}
