using System.Text.Json;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// Daily counts of equipment as claims: one report a day, of one publisher whose own words they are; measure <c>lost</c>, from the beginning of the war up to the day.
/// </summary>
internal sealed class LossSeries
{
    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["tank"] = "tanks",
        ["Tanks"] = "tanks",
        ["aircraft"] = "aircraft",
        ["Aircraft"] = "aircraft",
        ["helicopter"] = "helicopters",
        ["Helicopters"] = "helicopters",
        ["MRL"] = "multiple-rocket-launchers",
        ["Multiple Rocket Launchers"] = "multiple-rocket-launchers",
        ["naval ship"] = "ships",
        ["Naval Ships and Submarines"] = "ships",
        ["All Types"] = "equipment",
        ["personnel"] = "soldiers",
    };

    private readonly List<Claim> _claims = [];
    private readonly SortedDictionary<string, Category> _own = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Report> _reports = new(StringComparer.Ordinal);

    public static EntityId<Claim> IdOf(string publisher, string series, string date, string measure = "lost") => new($"{publisher}.{SlugOf(series)}.{date}.{measure}");

    /// <summary>The name of the series that a claim belongs to, as its publisher calls it.</summary>
    public static string SeriesOf(Claim claim) => claim.Note!;

    /// <summary>Adds a count; the scope's category is the starter vocabulary's where both publishers mean the same by it, else one of the series' own.</summary>
    public void Add(string publisher, string series, string date, Figure figure, string measure = "lost", string? corrects = null)
    {
        if (!Categories.TryGetValue(series, out var category))
        {
            category = $"{publisher}.{SlugOf(series)}";
            _own.TryAdd(category, new() { Id = new(category), Names = LocalizedNames.Of(series), Kind = CategoryKind.Equipment, Parents = [new("equipment")] });
        }

        var report = $"{publisher}.{date}";
        _reports.TryAdd(report, new() { Id = new(report), Publisher = new EntityId<Source>(publisher), Date = UncertainDate.Parse(date) });
        _claims.Add(new()
        {
            Id = IdOf(publisher, series, date, measure),
            Report = new(report),
            Scope = new() { Measure = new(measure), Category = new(category), Actor = new("russia") },
            Quantity = new() { Figure = figure, Unit = new(category == "soldiers" ? "persons" : "items") },
            Note = series,
            Corrects = corrects is null ? null : IdOf(publisher, series, corrects, measure),
        });
    }

    public ConflictDataset Build() => ConflictDataset.Create(new()
    {
        Actors = [new() { Id = new("russia"), Names = LocalizedNames.Of("Russia"), Kind = ActorKind.State }],
        Categories = _own.Values.ToEquatableList(),

        // What has been seen on a photograph is lost; what is lost may not have been photographed.
        Measures =
        [
            new()
            {
                Id = new("visually-confirmed"),
                Names = LocalizedNames.Of("visually confirmed as lost"),
                Kind = MeasureKind.Flow,
                BoundedBy = [new() { Measure = new("lost"), Strength = BoundStrength.Always }],
            },
        ],
        Sources =
        [
            new() { Id = new("general-staff"), Names = LocalizedNames.Of("General Staff of the Armed Forces of Ukraine"), Kind = SourceKind.ArmedForce },
            new() { Id = new("oryx"), Names = LocalizedNames.Of("Oryx"), Kind = SourceKind.Organisation },
        ],
        Reports = _reports.Values.ToEquatableList(),
        Claims = _claims.ToEquatableList(),
    });

    /// <summary>The rows of a JSON array: each the date, and every member that is a number.</summary>
    public static List<(string Date, Dictionary<string, decimal> Counts)> Bulletins(string file)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(PeerData.PathOf(file)!));
        return document.RootElement.EnumerateArray()
            .Select(row => (
                row.GetProperty("date").GetString()!,
                row.EnumerateObject()
                    .Where(member => member.Value.ValueKind == JsonValueKind.Number && member.Name != "day")
                    .ToDictionary(member => member.Name, member => member.Value.GetDecimal(), StringComparer.Ordinal)))
            .ToList();
    }

    private static string SlugOf(string series)
    {
        var slug = new string(series.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-').ToArray());
        return string.Join('-', slug.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
