namespace ConflictModel.Validation;

/// <summary>
/// Parts and wholes of one source in one report, where only the category differs. A part that excludes its whole is wrong, and so is a part
/// with a stated end above the same end of the whole: a source that knows of at least 9 civilians killed knows of at least 9 persons
/// killed.
/// </summary>
internal static class PartChecks
{
    public static void Check(EquatableList<Claim> claims, ContentsIndex index, HedgePolicy policy, FailureList failures)
    {
        var nested = NestedCategories(claims, index);
        if (nested.Count == 0)
        {
            return;
        }

        foreach (var group in claims.Where(claim => IsMeant(claim, nested)).GroupBy(claim => claim, SameStatement.IgnoringCategory))
        {
            var categories = group
                .GroupBy(claim => claim.Scope.Category.Id!.Value)
                .Select(claims => (Id: claims.Key, Ranges: Outermost([.. claims.Select(claim => new PartRange(claim, policy))])))
                .ToList();
            foreach (var part in categories)
            {
                var ancestors = index.AncestorsOf(part.Id);
                foreach (var whole in categories)
                {
                    if (ancestors.Contains(whole.Id))
                    {
                        Check(part.Ranges, whole.Ranges, failures);
                    }
                }
            }
        }
    }

    // The categories with claims that are within another category with claims, and the containing ones.
    private static HashSet<EntityId<Category>> NestedCategories(EquatableList<Claim> claims, ContentsIndex index)
    {
        var used = new HashSet<EntityId<Category>>();
        foreach (var claim in claims)
        {
            if (claim.Scope.Category.Id is { } id)
            {
                used.Add(id);
            }
        }

        var nested = new HashSet<EntityId<Category>>();
        foreach (var id in used)
        {
            foreach (var ancestor in index.AncestorsOf(id).Where(used.Contains))
            {
                nested.Add(id);
                nested.Add(ancestor);
            }
        }

        return nested;
    }

    private static bool IsMeant(Claim claim, HashSet<EntityId<Category>> nested) =>
        claim is { Standing: Standing.Current, Stance: Stance.Affirms } && claim.Scope.Category.Id is { } id && nested.Contains(id);

    // Of many claims of a category, those with the outermost ends are enough, which keeps the cost linear.
    private static List<PartRange> Outermost(List<PartRange> ranges)
    {
        PartRange[] Ends() =>
        [
            ranges.MaxBy(range => range.Low)!, ranges.MinBy(range => range.High ?? decimal.MaxValue)!,
            ranges.MaxBy(range => range.GivenLow)!, ranges.MinBy(range => range.GivenLow ?? decimal.MaxValue)!,
            ranges.MaxBy(range => range.GivenHigh)!, ranges.MinBy(range => range.GivenHigh ?? decimal.MaxValue)!,
        ];
        return ranges.Count <= 6 ? ranges : [.. Ends().Distinct()];
    }

    private static void Check(List<PartRange> parts, List<PartRange> wholes, FailureList failures)
    {
        foreach (var part in parts)
        {
            foreach (var whole in wholes)
            {
                if (part.EndsAbove(whole) is var (partEnd, wholeEnd))
                {
                    failures.Add(
                        ValidationCodes.PartAboveWhole,
                        part.Claim,
                        "figure",
                        part.Claim.Quantity,
                        ("PartCategory", part.Claim.Scope.Category),
                        ("PartFigure", part.Claim.Quantity.Figure),
                        ("PartClaim", part.Claim.Id),
                        ("PartEnd", partEnd),
                        ("WholeCategory", whole.Claim.Scope.Category),
                        ("WholeFigure", whole.Claim.Quantity.Figure),
                        ("WholeClaim", whole.Claim.Id),
                        ("WholeEnd", wholeEnd));
                }
            }
        }
    }
}
