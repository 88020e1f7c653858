using System.Text.RegularExpressions;

namespace ConflictModel.Import;

/// <summary>
/// The optional cells of a row: an invalid one is left out with a hint, and the row is still imported. Of a cell with several web
/// addresses, the first is used.
/// </summary>
internal sealed partial class OptionalCells(MappingDocument mapping)
{
    /// <summary>The report with only the first web address of optional cells that have several.</summary>
    public ReportDraft WithAddresses(ReportDraft draft, RowContext row, ReportPattern parts) =>
        mapping.Optional.Count == 0 ? draft : draft with
        {
            Address = Address(draft.Address, "address", row, parts),
            Archive = Address(draft.Archive, "archive", row, parts),
        };

    /// <summary>The report without its invalid optional cells.</summary>
    public ReportDraft Without(EquatableList<DatasetProblem> problems, ReportDraft draft, RowContext row, ReportPattern parts)
    {
        foreach (var problem in problems)
        {
            var member = problem.Location.Path[(problem.Location.Path.LastIndexOf('.') + 1)..];
            if (!IsOptional(member, parts, out var text))
            {
                continue;
            }

            row.Hint($"report.{member}", text!.Columns, $"{problem.Message} It is left out.");
            draft = member switch
            {
                "address" => draft with { Address = default },
                "archive" => draft with { Archive = default },
                "language" => draft with { Language = default },
                "retrieved" => draft with { Retrieved = default },
                _ => draft,
            };
        }

        return draft;
    }

    private DraftValue Address(DraftValue value, string member, RowContext row, ReportPattern parts)
    {
        if (!value.IsGiven || !IsOptional(member, parts, out var text) || Uri.IsWellFormedUriString(value.Text, UriKind.Absolute))
        {
            return value;
        }

        var found = Addresses().Matches(value.Text);
        if (found.Count == 0)
        {
            return value;
        }

        if (found.Count > 1)
        {
            row.Hint($"report.{member}", text!.Columns, Invariant($"The cell has {found.Count} web addresses; the first is taken."));
        }

        var first = found[0].Value.TrimEnd(',', ';', '.', ')', ']');
        return new(first.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{first}" : first, value.Member, value.Line);
    }

    private bool IsOptional(string member, ReportPattern parts, out TextPattern? text) =>
        parts.Parts.TryGetValue(member, out text) && text.Columns.Length > 0 && text.Columns.All(mapping.Optional.Contains);

    [GeneratedRegex(@"(https?://|www\.)[^\s<>""|]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addresses();
}
