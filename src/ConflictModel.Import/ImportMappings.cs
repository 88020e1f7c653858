using System.Collections.Frozen;

namespace ConflictModel.Import;

/// <summary>
/// Mappings for well-known tables that ship with the package; each is a JSON document that can serve as the start of a custom mapping.
/// </summary>
public static class ImportMappings
{
    private static readonly FrozenDictionary<string, Lazy<ImportMapping>> Shipped = new[]
        { "acled", "airwars", "claim-sheet", "general-staff", "general-staff-personnel", "oryx", "ucdp-ged" }
        .ToFrozenDictionary(name => name, name => new Lazy<ImportMapping>(() => Read(name)));

    /// <summary>The names of the shipped mappings, such as <c>ucdp-ged</c>.</summary>
    public static EquatableList<string> Names { get; } = Shipped.Keys.Order(StringComparer.Ordinal).ToEquatableList();

    /// <summary>ACLED: events with a conservative count of fatalities, taken as a minimum, and a date with its precision.</summary>
    public static ImportMapping Acled => Shipped["acled"].Value;

    /// <summary>Airwars: incidents with a minimum and a maximum of killed and injured by group.</summary>
    public static ImportMapping Airwars => Shipped["airwars"].Value;

    /// <summary>
    /// The sheet that <see cref="ClaimSheet"/> writes, one claim a row; it needs the dataset as <see cref="ImportOptions.Base"/>.
    /// </summary>
    public static ImportMapping ClaimSheet => Shipped["claim-sheet"].Value;

    /// <summary>
    /// The daily counts of Russian equipment by the Ukrainian General Staff, with its corrections as
    /// <see cref="ImportOptions.CorrectionsPath"/>.
    /// </summary>
    public static ImportMapping GeneralStaff => Shipped["general-staff"].Value;

    /// <summary>
    /// The daily counts of Russian soldiers by the Ukrainian General Staff, with "about" and "more" in a separate column.
    /// </summary>
    public static ImportMapping GeneralStaffPersonnel => Shipped["general-staff-personnel"].Value;

    /// <summary>The daily counts of Oryx: a minimum of the losses, and an exact count of the confirmed ones.</summary>
    public static ImportMapping Oryx => Shipped["oryx"].Value;

    /// <summary>UCDP GED: events with low, best and high, and counts by side.</summary>
    public static ImportMapping UcdpGed => Shipped["ucdp-ged"].Value;

    /// <summary>Gets the shipped mapping with a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The mapping; <see langword="null"/> if there is none with that name.</returns>
    public static ImportMapping? Find(string name)
    {
        Guard.NotNull(name);
        return Shipped.TryGetValue(name, out var mapping) ? mapping.Value : null;
    }

    /// <summary>The JSON document of a shipped mapping.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>A stream of UTF-8; the caller disposes of it.</returns>
    /// <exception cref="ArgumentException">There is no shipped mapping with the name; the message lists the names.</exception>
    public static Stream OpenJson(string name)
    {
        Guard.NotNull(name);
        return Shipped.ContainsKey(name)
            ? Open(name)
            : throw new ArgumentException($"name is '{Shown.Text(name)}'; it must be one of {string.Join(", ", Names)}.", nameof(name));
    }

    private static Stream Open(string name) => typeof(ImportMappings).Assembly.GetManifestResourceStream($"{name}.json")!;

    private static ImportMapping Read(string name)
    {
        using var stream = Open(name);
        return ImportMapping.Load(stream, $"{name}.json");
    }
}
