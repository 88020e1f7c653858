namespace ConflictModel.Import;

/// <summary>Makes the ids of claims.</summary>
internal sealed class ClaimIds(IReadOnlyList<int> key)
{
    /// <summary>
    /// The id that the mapping gives; or the key of the row with what is counted; or what is counted with a hash of all that the claim is
    /// about.
    /// </summary>
    public string Of(ClaimDraft draft, ClaimPattern pattern, RowContext row)
    {
        var cells = row.Cells;
        if (pattern.Texts.TryGetValue("id", out var text) && text.Fill(cells) is { Length: > 0 } id)
        {
            return EntityId<Claim>.FromName(id).Value;
        }

        if (key.Count > 0 && key.All(column => cells.Cell(column).Length == 0))
        {
            row.Refuse(
                "id",
                key,
                "The key of the row is blank, so that the row cannot be distinguished from others; "
                    + "expected a value in one of its columns.");
            return "";
        }

        var counted = draft.Category.IsGiven ? $"{draft.Measure}.{draft.Category}" : draft.Measure.Text;
        return EntityId<Claim>.FromName(key.Count > 0
            ? $"{string.Join('.', key.Select(cells.Cell))}.{counted}"
            : $"{counted}.{TextHash.Of(string.Join('\n', About(draft)))}").Value;
    }

    // What the hash of an id is made of. A coordinate that is not among those of the first version of the format counts only where it is
    // given, so that ids stay what they were.
    private static IEnumerable<string> About(ClaimDraft draft)
    {
        DraftValue[] always =
        [
            draft.Report, draft.Measure, draft.Category, draft.Actor, draft.Counterparty, draft.Place, draft.Event,
            draft.Period, draft.Mode, draft.Unit, draft.Stance,
        ];
        var others = ScopeMembers.Entities
            .Except(
            [
                ScopeCoordinate.Category, ScopeCoordinate.Actor, ScopeCoordinate.Counterparty, ScopeCoordinate.Place, ScopeCoordinate.Event,
            ])
            .Where(coordinate => draft[coordinate].IsGiven)
            .Select(coordinate => $"{Words<ScopeCoordinate>.Of(coordinate)}: {draft[coordinate].Text}");
        return [.. always.Concat(draft.Attribution.SelectMany(ValuesOf)).Select(value => value.Text), .. others];

        static IEnumerable<DraftValue> ValuesOf(AttributionStepDraft step) =>
            [step.Source, step.Verb, step.Date, .. step.Cites.SelectMany(ValuesOf)];
    }
}
