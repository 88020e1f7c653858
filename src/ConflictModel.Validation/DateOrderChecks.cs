namespace ConflictModel.Validation;

/// <summary>Finds claims that are dated after their report.</summary>
internal static class DateOrderChecks
{
    /// <summary>The dates of a claim that are certainly after a day; empty for nearly every claim.</summary>
    public static IReadOnlyList<LateDate> DatesAfter(UncertainDate published, Claim claim)
    {
        List<LateDate>? found = null;
        if (claim.Scope is { Mode: Mode.Actual, Period: { } period }
            && (period.Date ?? period.Start ?? period.End) is { } from
            && IsAfter(from, published))
        {
            found = [new("scope.period", "What it states as a fact", from)];
        }

        FollowSteps(claim.Attribution, published, null, ref found);
        return found ?? (IReadOnlyList<LateDate>)[];
    }

    private static void FollowSteps(Attribution attribution, UncertainDate published, StepPath? parent, ref List<LateDate>? found)
    {
        for (var i = 0; i < attribution.Steps.Count; i++)
        {
            var step = attribution.Steps[i];
            if (step.Date is { } date && IsAfter(date, published))
            {
                (found ??= []).Add(new($"{StepPath.Text(parent, i)}.date", $"The statement of '{step.Source}'", date));
            }

            if (!step.Cites.IsEmpty)
            {
                FollowSteps(step.Cites, published, new(step.Source, i, parent), ref found);
            }
        }
    }

    private static bool IsAfter(UncertainDate date, UncertainDate published) =>
        !ReferenceEquals(date, published) && published.IsBefore(date) == Certainty.Certain;
}
