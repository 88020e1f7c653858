namespace ConflictModel.Import;

/// <summary>Makes the ids of claims.</summary>
internal sealed class ClaimIds(MappingDocument mapping, Func<string, bool> isTaken)
{
    private const int MaxStart = 90;

    private readonly Dictionary<string, int> _counts = [];


    /// <summary>
    /// The id that the mapping gives; otherwise the key of the row with what is counted; otherwise what is counted with a hash of the whole
    /// scope.
    /// </summary>
    public string Of(ClaimDraft draft, ClaimPattern pattern, RowContext row)
    {
        var cells = row.Cells;
        if (pattern.Texts.TryGetValue("id", out var text) && text.Fill(cells) is { Length: > 0 } id)
        {
            return EntityId<Claim>.FromName(id).Value;
        }

        var key = mapping.Key;
        if (mapping.HasReadableIds && key.Count == 0)
        {
            return Readable(draft);
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

    /// <summary>The event or place, the source, and what is counted; with a number if another claim has the same id.</summary>
    private string Readable(ClaimDraft draft)
    {
        var source = draft.Attribution.Count > 0 ? draft.Attribution[0].Source : draft.Report;
        var about = draft.Event.IsGiven ? draft.Event : draft.Place;
        var counted = draft.Category.IsGiven && draft.Category.Text != "persons" ? draft.Category : default;
        var start = string.Join('.', new[] { about, source, draft.Measure, counted }.Where(part => part.IsGiven).Select(part => part.Text));
        start = start.Length <= MaxStart ? start : start[^MaxStart..].TrimStart('-', '.', '_');
        string id;
        do
        {
            var count = _counts[start] = _counts.GetValueOrDefault(start) + 1;
            id = count == 1 ? start : Invariant($"{start}-{count}");
        }
        while (isTaken(id));

        return id;
    }

    // The input of the hash of an id. A coordinate that was not in the first version of the format is included only if it is given, so that
    // existing ids do not change.
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
