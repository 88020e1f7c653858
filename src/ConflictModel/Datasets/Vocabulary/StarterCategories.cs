namespace ConflictModel;

/// <summary>The categories of the starter vocabulary.</summary>
internal static class StarterCategories
{
    public static IEnumerable<Category> All =>
    [
        Persons("persons", "persons", "Personen"),
        Persons("women", "women", "Frauen", "persons"),
        Persons("men", "men", "Männer", "persons"),
        Persons("children", "children", "Kinder", "persons"),
        Persons("civilians", "civilians", "Zivilisten", "persons"),
        Persons("citizens", "citizens", "Staatsbürger", "persons"),
        Persons("foreigners", "foreigners", "Ausländer", "persons"),
        Persons("soldiers", "soldiers", "Soldaten", "persons"),
        Persons("officers", "officers", "Offiziere", "soldiers"),
        Persons("generals", "generals", "Generäle", "officers"),
        Persons("special-forces", "special forces", "Spezialeinheiten", "soldiers"),
        Persons("engineer-troops", "engineer troops", "Ingenieurtruppen", "soldiers"),
        Persons("prisoners-of-war", "prisoners of war", "Kriegsgefangene", "soldiers"),
        Persons("workers", "workers", "Arbeiter", "persons"),
        Persons("specialists", "specialists", "Fachkräfte", "workers"),
        Persons("medical-workers", "medical workers", "medizinisches Personal", "persons"),
        Persons("journalists", "journalists", "Journalisten", "persons"),

        Equipment("equipment", "equipment", "Militärtechnik"),
        Equipment("vehicles", "vehicles", "Fahrzeuge", "equipment"),
        Equipment("trucks", "trucks", "Lastwagen", "vehicles"),
        Equipment("armoured-vehicles", "armoured vehicles", "gepanzerte Fahrzeuge", "vehicles"),
        Equipment("tanks", "tanks", "Kampfpanzer", "armoured-vehicles"),
        Equipment("infantry-fighting-vehicles", "infantry fighting vehicles", "Schützenpanzer", "armoured-vehicles"),
        Equipment("armoured-personnel-carriers", "armoured personnel carriers", "Transportpanzer", "armoured-vehicles"),
        Equipment("artillery", "artillery pieces", "Artilleriegeschütze", "equipment"),
        Equipment("towed-guns", "towed guns", "gezogene Geschütze", "artillery"),
        Equipment("self-propelled-guns", "self-propelled guns", "Selbstfahrlafetten", "artillery"),
        Equipment("multiple-rocket-launchers", "multiple rocket launchers", "Mehrfachraketenwerfer", "artillery"),
        Equipment("mortars", "mortars", "Mörser", "artillery"),
        Equipment("air-defence-systems", "air defence systems", "Flugabwehrsysteme", "equipment"),
        Equipment("aircraft", "aircraft", "Flugzeuge", "equipment"),
        Equipment("helicopters", "helicopters", "Hubschrauber", "equipment"),
        Equipment("uncrewed-aerial-vehicles", "uncrewed aerial vehicles", "Drohnen", "equipment"),
        Equipment("attack-drones", "one-way attack drones", "Kamikaze-Drohnen", "uncrewed-aerial-vehicles"),
        Equipment("ships", "ships", "Schiffe", "equipment"),

        Materiel("materiel", "materiel", "Material"),
        Materiel("ammunition", "ammunition", "Munition", "materiel"),
        Materiel("artillery-shells", "artillery shells", "Artilleriegeschosse", "ammunition"),
        Materiel("rockets", "rockets", "Raketengeschosse", "ammunition"),
        Materiel("missiles", "missiles", "Lenkflugkörper", "materiel"),
        Materiel("ballistic-missiles", "ballistic missiles", "ballistische Raketen", "missiles"),
        Materiel("short-range-missiles", "short-range missiles", "Kurzstreckenraketen", "missiles"),
        Materiel("cargo-containers", "cargo containers", "Container", "materiel"),
        Materiel("food", "food", "Nahrungsmittel", "materiel"),
        Materiel("fuel", "fuel", "Treibstoff", "materiel"),
        Materiel("technology", "technology", "Technologie", "materiel"),
        Materiel("money", "money", "Geld", "materiel"),
    ];

    private static Category Persons(string id, string english, string german, params string[] parents) =>
        New(id, english, german, CategoryKind.Persons, parents);

    private static Category Equipment(string id, string english, string german, params string[] parents) =>
        New(id, english, german, CategoryKind.Equipment, parents);

    private static Category Materiel(string id, string english, string german, params string[] parents) =>
        New(id, english, german, CategoryKind.Materiel, parents);

    private static Category New(string id, string english, string german, CategoryKind kind, string[] parents) => new()
    {
        Id = new(id),
        Names = StarterNames.Of(english, german),
        Kind = kind,
        Parents = parents.Select(parent => new EntityId<Category>(parent)).ToEquatableList(),
    };
}
