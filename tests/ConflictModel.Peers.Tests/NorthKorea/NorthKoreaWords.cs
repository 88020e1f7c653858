namespace ConflictModel.Peers.Tests;

/// <summary>
/// The mapping table, first half: the words of the columns <c>subject</c>, <c>measure</c>, <c>place</c> and <c>unit</c>. It is all that a coder's book would say; no row is treated apart.
/// </summary>
internal static class NorthKoreaWords
{
    public static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["NK troops"] = "soldiers",
        ["NK regular troops"] = "regular-troops",
        ["NK officers"] = "officers",
        ["NK generals"] = "generals",
        ["NK engineer troops"] = "engineer-troops",
        ["NK sappers"] = "sappers",
        ["NK military builders"] = "military-builders",
        ["NK sappers and builders"] = "sappers-and-builders",
        ["NK reconstruction personnel"] = "reconstruction-personnel",
        ["NK workers"] = "workers",
        ["NK artillery shells"] = "artillery-shells",
        ["NK 152mm shells"] = "shells-152mm",
        ["NK ammunition share"] = "ammunition",
        ["NK explosives"] = "explosives",
        ["NK ballistic missiles"] = "ballistic-missiles",
        ["NK containers"] = "cargo-containers",
        ["NK long-range artillery"] = "long-range-artillery",
        ["NK 170mm SP howitzers and 240mm MRLs"] = "howitzers-170mm-and-launchers-240mm",
        ["NK 170mm SP howitzers"] = "howitzers-170mm",
        ["NK 240mm MRLs"] = "launchers-240mm",
        ["NK vehicles"] = "vehicles",
    };

    /// <summary>
    /// Measure and mode. "Deployed" and "sent" count who has been sent so far, those who died or came home included; "present" counts who is there.
    /// A plan, a forecast and a reinforcement are about being sent, too. "Additional" starts at a time that is not said.
    /// </summary>
    public static readonly Dictionary<string, (string Measure, Mode Mode, bool IsWindow)> Measures = new(StringComparer.Ordinal)
    {
        ["present"] = ("present", Mode.Actual, false),
        ["deployed"] = ("deployed", Mode.Actual, false),
        ["sent"] = ("deployed", Mode.Actual, false),
        ["additional"] = ("deployed", Mode.Actual, true),
        ["planned"] = ("deployed", Mode.Planned, false),
        ["expected"] = ("deployed", Mode.Forecast, false),
        ["moving"] = ("moving", Mode.Actual, false),
        ["returned"] = ("returned", Mode.Actual, false),
        ["casualties"] = ("casualties", Mode.Actual, false),
        ["killed"] = ("killed", Mode.Actual, false),
        ["wounded"] = ("wounded", Mode.Actual, false),
        ["killed+severely wounded"] = ("killed-or-severely-wounded", Mode.Actual, false),
        ["delivered"] = ("delivered", Mode.Actual, false),
        ["fired"] = ("fired", Mode.Actual, false),
        ["capacity"] = ("capacity", Mode.Actual, false),
        ["equivalent"] = ("capacity", Mode.Actual, false),
        ["share"] = ("share", Mode.Actual, false),
    };

    /// <summary>A share of a count is a ratio of its own.</summary>
    public static readonly Dictionary<string, string> Shares = new(StringComparer.Ordinal) { ["casualties"] = "casualties-share" };

    public static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["persons"] = "persons",
        ["items"] = "items",
        ["tonnes"] = "tonnes",
        ["percent"] = "percent",
        ["fraction"] = "share",
    };

    public static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["Kursk"] = "kursk",
        ["Koursk"] = "kursk",
        ["Kúrsk"] = "kursk",
        ["Курська область"] = "kursk",
        ["Курское направление"] = "kursk",
        ["쿠르스크"] = "kursk",
        ["Russia"] = "russia",
        ["Russland"] = "russia",
        ["Rusko"] = "russia",
        ["Rússia"] = "russia",
        ["Rússland"] = "russia",
        ["Venemaa"] = "russia",
        ["Россия"] = "russia",
        ["Росія"] = "russia",
        ["Русия"] = "russia",
        ["러시아"] = "russia",
        ["Ostrussland"] = "eastern-russia",
        ["Vladivostok"] = "vladivostok",
        ["КНДР"] = "north-korea",
        ["Північна Корея"] = "north-korea",
        ["front line"] = "front-line",
    };

    /// <summary>Words that stand where a place is asked for, and name the war: pages that say "in Ukraine" of these troops mean the war; none was reported to fight on Ukrainian soil when they were written.</summary>
    public static readonly Dictionary<string, string> Events = new(StringComparer.Ordinal)
    {
        ["Ukraine war"] = "ukraine-war",
        ["Ukraine-Krieg"] = "ukraine-war",
        ["Ukraine"] = "ukraine-war",
        ["Украина"] = "ukraine-war",
        ["Україна"] = "ukraine-war",
    };

    public static EquatableList<Category> OwnCategories =>
    [
        Of("regular-troops", CategoryKind.Persons, "soldiers"),
        Of("sappers-and-builders", CategoryKind.Persons, "soldiers"),
        Of("sappers", CategoryKind.Persons, "engineer-troops", "sappers-and-builders"),
        Of("military-builders", CategoryKind.Persons, "sappers-and-builders"),
        Of("reconstruction-personnel", CategoryKind.Persons, "persons"),
        Of("shells-152mm", CategoryKind.Materiel, "artillery-shells"),
        Of("explosives", CategoryKind.Materiel, "materiel"),
        Of("long-range-artillery", CategoryKind.Equipment, "artillery"),
        Of("howitzers-170mm-and-launchers-240mm", CategoryKind.Equipment, "long-range-artillery"),
        Of("howitzers-170mm", CategoryKind.Equipment, "howitzers-170mm-and-launchers-240mm", "self-propelled-guns"),
        Of("launchers-240mm", CategoryKind.Equipment, "howitzers-170mm-and-launchers-240mm", "multiple-rocket-launchers"),
    ];

    public static EquatableList<Measure> OwnMeasures =>
    [
        Of("present", MeasureKind.Level, ("deployed", BoundStrength.Usually)),
        Of("moving", MeasureKind.Level, ("deployed", BoundStrength.Usually)),
        Of("returned", MeasureKind.Flow, ("deployed", BoundStrength.Usually)),
        Of("killed", MeasureKind.Flow, ("killed-or-severely-wounded", BoundStrength.Always)),
        Of("killed-or-severely-wounded", MeasureKind.Flow, ("casualties", BoundStrength.Always)),
        Of("casualties-share", MeasureKind.Ratio),
    ];

    public static EquatableList<Place> OwnPlaces =>
    [
        Of("russia"), Of("kursk", "russia"), Of("eastern-russia", "russia"), Of("vladivostok", "eastern-russia"), Of("north-korea"), Of("front-line"),
    ];

    public static EquatableList<ConflictEvent> OwnEvents => [new() { Id = new("ukraine-war"), Names = LocalizedNames.Of("war in Ukraine"), Kind = ConflictEventKind.War }];

    private static Category Of(string id, CategoryKind kind, params string[] parents) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of(id.Replace('-', ' ')),
        Kind = kind,
        Parents = parents.Select(parent => new EntityId<Category>(parent)).ToEquatableList(),
    };

    private static Measure Of(string id, MeasureKind kind, params (string Measure, BoundStrength Strength)[] bounds) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of(id.Replace('-', ' ')),
        Kind = kind,
        BoundedBy = bounds.Select(bound => new MeasureBound { Measure = new(bound.Measure), Strength = bound.Strength }).ToEquatableList(),
    };

    private static Place Of(string id, params string[] parents) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of(id.Replace('-', ' ')),
        Parents = parents.Select(parent => new EntityId<Place>(parent)).ToEquatableList(),
    };
}
