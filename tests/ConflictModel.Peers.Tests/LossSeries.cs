using ConflictModel.Import;

namespace ConflictModel.Peers.Tests;

/// <summary>Daily counts of equipment, imported through the shipped mappings.</summary>
internal static class LossSeries
{
    public const string StaffFolder = "ua-general-staff-losses/";
    public const string StaffCounts = StaffFolder + "russia_losses_equipment.json";
    public const string OryxCounts = "oryx/daily_count.csv";

    /// <summary>The name of the series that a claim belongs to, as its publisher calls it.</summary>
    public static string SeriesOf(Claim claim) => claim.Note!;

    /// <summary>The claim of a publisher on a series and a day.</summary>
    public static EntityId<Claim> IdOf(string publisher, string series, string date, string measure = "lost") =>
        new($"{publisher}.{series.ToLowerInvariant().Replace(' ', '-')}.{date}.{measure}");

    public static ConflictDataset Staff(bool withCorrections = false) =>
        Import(ImportMappings.GeneralStaff, StaffCounts, new() { CorrectionsPath = withCorrections ? PeerData.PathOf(StaffFolder + "russia_losses_equipment_correction.json") : null }).GetDatasetOrThrow();

    public static ConflictDataset Oryx() => Import(ImportMappings.Oryx, OryxCounts).GetDatasetOrThrow();

    /// <summary>A mapping that lies beside these tests.</summary>
    public static ImportMapping Mapping(string file) => ImportMapping.Load(Path.Combine(AppContext.BaseDirectory, "Mappings", file));

    public static ImportResult Import(ImportMapping mapping, string file, ImportOptions? options = null) => mapping.Import(PeerData.PathOf(file)!, options);
}
