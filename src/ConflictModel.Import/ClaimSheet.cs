using CsvHelper;

namespace ConflictModel.Import;

/// <summary>
/// The claims of a dataset as a sheet for coders: CSV, one claim a row, ids in the first column, figures in the compact notation, so that
/// no detail is lost. <see cref="ImportMappings.ClaimSheet"/> reads it back.
/// </summary>
/// <remarks>
/// UTF-8 with lines that end in LF; the same dataset gives the same bytes. A cell that a spreadsheet would read as a formula, such as
/// <c>=1517</c>, is prefixed with an apostrophe, which is removed when it is imported.
/// </remarks>
public static class ClaimSheet
{
    private static readonly (string Name, Func<Claim, string?> Cell)[] Columns =
    [
        ("id", claim => claim.Id.Value),
        ("report", claim => claim.Report.Value),
        ("attribution", claim => AttributionNotation.Write(claim.Attribution)),
        ("stance", claim => claim.Stance == Stance.Affirms ? null : Words<Stance>.Of(claim.Stance)),
        ("likelihood", claim => claim.Likelihood is { } likelihood ? Words<Likelihood>.Of(likelihood) : null),
        ("credibility", claim => claim.Credibility?.Code().ToString()),
        .. Enum.GetValues<ScopeCoordinate>()
            .Select(coordinate => (Words<ScopeCoordinate>.Of(coordinate), (Func<Claim, string?>)(claim => claim.Scope[coordinate]))),
        ("figure", claim => claim.Quantity.Figure.ToString()),
        ("unit", claim => claim.Quantity.Unit.Value),
        ("basis", claim => claim.Basis == CountBasis.Unstated ? null : Words<CountBasis>.Of(claim.Basis)),
        ("quote", claim => claim.Quote),
        ("language", claim => claim.Language),
        ("locator", claim => claim.Locator),
        ("standing", claim => claim.Standing == Standing.Current ? null : Words<Standing>.Of(claim.Standing)),
        ("corrects", claim => claim.Corrects?.Value),
        ("note", claim => claim.Note),
    ];

    /// <summary>
    /// Writes the claims of a dataset to a file.
    /// The file is replaced atomically: the sheet is written to a temporary file next to it, which is then moved into place. Links are
    /// followed; pipes and devices are written directly.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written.</exception>
    public static void Write(ConflictDataset dataset, string path)
    {
        Guard.NotNull(dataset);
        Guard.NotBlank(path, nameof(path));
        AtomicFile.Write(path, stream => Write(dataset, stream));
    }

    /// <summary>Writes the claims of a dataset to a stream.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="stream">The stream; it is left open.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static void Write(ConflictDataset dataset, Stream stream)
    {
        Guard.NotNull(dataset);
        Guard.NotNull(stream);
        using var writer = CsvWriter.Create(stream, new() { NewLine = "\n" }, leaveOpen: true);
        writer.WriteRecord([.. Columns.Select(column => column.Name)]);
        foreach (var claim in dataset.Claims)
        {
            writer.WriteRecord([.. Columns.Select(column => FormulaGuard.Guard(column.Cell(claim) ?? ""))]);
        }
    }
}
