namespace ConflictModel;

/// <summary>The measures of the starter vocabulary.</summary>
internal static class StarterMeasures
{
    public static IEnumerable<Measure> All =>
    [
        Level("present", "present", "anwesend", Usually("arrived")),
        Level("in-training", "in training", "in Ausbildung", Always("present")),
        Level("employed", "employed", "beschäftigt", Always("present")),
        Level("in-captivity", "in captivity", "in Gefangenschaft", Usually("captured")),
        Level("operational", "operational", "einsatzbereit"),
        Level("capacity", "capacity", "Kapazität"),

        Flow("arrived", "arrived", "angekommen"),
        Flow("departed", "departed", "abgereist", Usually("arrived")),
        Flow("deployed", "deployed", "eingesetzt", Usually("arrived")),
        Flow("recruited", "recruited", "angeworben"),
        Flow("trained", "trained", "ausgebildet"),

        Flow("casualties", "killed, wounded, missing or captured", "Verluste an Menschen", Usually("deployed"), Usually("present")),
        Flow("killed", "killed", "getötet", Always("casualties")),
        Reclassifiable("wounded", "wounded", "verwundet", Always("casualties")),
        Reclassifiable("missing", "missing", "vermisst", Usually("casualties")),
        Reclassifiable("captured", "captured", "gefangen oder erbeutet", Usually("casualties")),
        Flow("surrendered", "surrendered", "ergeben", Usually("captured")),
        Flow("deserted", "deserted", "desertiert"),
        Reclassifiable("displaced", "displaced", "vertrieben"),

        Flow("shipped", "shipped", "verschickt"),
        Flow("delivered", "delivered", "geliefert", Usually("shipped")),
        Flow("fired", "fired", "verschossen"),
        Flow("produced", "produced", "hergestellt"),

        Flow("lost", "lost", "verloren"),
        Flow("destroyed", "destroyed", "zerstört", Usually("lost")),
        Reclassifiable("damaged", "damaged", "beschädigt", Usually("lost")),
        Reclassifiable("abandoned", "abandoned", "aufgegeben", Usually("lost")),

        Ratio("share", "share", "Anteil"),
        Ratio("rate", "rate", "Rate"),
    ];

    private static Measure Level(string id, string english, string german, params MeasureBound[] bounds) =>
        New(id, english, german, MeasureKind.Level, bounds);

    private static Measure Flow(string id, string english, string german, params MeasureBound[] bounds) =>
        New(id, english, german, MeasureKind.Flow, bounds);

    private static Measure Reclassifiable(string id, string english, string german, params MeasureBound[] bounds) =>
        New(id, english, german, MeasureKind.Flow, bounds) with { IsReclassifiable = true };

    private static Measure Ratio(string id, string english, string german) => New(id, english, german, MeasureKind.Ratio, []);

    private static MeasureBound Always(string id) => new() { Measure = new(id), Strength = BoundStrength.Always };

    private static MeasureBound Usually(string id) => new() { Measure = new(id), Strength = BoundStrength.Usually };

    private static Measure New(string id, string english, string german, MeasureKind kind, MeasureBound[] bounds) => new()
    {
        Id = new(id),
        Names = StarterNames.Of(english, german),
        Kind = kind,
        BoundedBy = bounds.ToEquatableList(),
    };
}
