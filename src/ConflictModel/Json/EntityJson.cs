namespace ConflictModel.Json;

/// <summary>Reads the entities of a dataset file, each from the object at hand.</summary>
internal static class EntityJson
{
    internal static readonly MemberTable ActorTable = new("an actor", NamedMembers.Required, NamedMembers.Nested);
    internal static readonly MemberTable UnitTable = new("a unit", NamedMembers.Required, [.. NamedMembers.Nested, "echelon", "branch", "designation", "symbol"]);
    internal static readonly MemberTable CategoryTable = new("a category", NamedMembers.Required, NamedMembers.Nested);
    internal static readonly MemberTable EquipmentTable = new("an equipment type", NamedMembers.Required, [.. NamedMembers.Nested, "designations", "calibre", "role"]);
    internal static readonly MemberTable PlaceTable = new("a place", NamedMembers.Required, [.. NamedMembers.Nested, "position"]);
    internal static readonly MemberTable PositionTable = new("a position", ["latitude", "longitude"], "latitude", "longitude");
    internal static readonly MemberTable EventTable = new("an event", NamedMembers.Required, [.. NamedMembers.Nested, "period", "place"]);
    internal static readonly MemberTable MeasureTable = new("a measure", [.. NamedMembers.Required, "kind"], [.. NamedMembers.Shared, "kind", "reclassifiable", "boundedBy"]);
    internal static readonly MemberTable BoundTable = new("a bound", ["measure"], "measure", "strength");
    internal static readonly MemberTable MeasurementUnitTable = new("a measurement unit", [.. NamedMembers.Required, "dimension"], [.. NamedMembers.Shared, "dimension", "factor"]);
    internal static readonly MemberTable SourceTable = new("a source", ["id"], [.. NamedMembers.Shared, "kind", "actor", "speaksFor", "unspecific", "reliability"]);
    internal static readonly MemberTable ReportTable = new("a report", ["id"], "id", "title", "publisher", "date", "language", "address", "archive", "retrieved", "note");

    public static ActorDraft Actor(ref DraftJsonReader json) => ActorOrUnit(ref json, ActorTable, isUnit: false);

    public static ActorDraft Unit(ref DraftJsonReader json) => ActorOrUnit(ref json, UnitTable, isUnit: true);

    public static CategoryDraft Category(ref DraftJsonReader json) => CategoryOrEquipment(ref json, CategoryTable, isEquipment: false);

    public static CategoryDraft Equipment(ref DraftJsonReader json) => CategoryOrEquipment(ref json, EquipmentTable, isEquipment: true);

    public static PlaceDraft Place(ref DraftJsonReader json)
    {
        var location = json.Here();
        var named = new NamedMembers();
        DraftValue latitude = default, longitude = default;
        while (named.NextOwn(ref json, PlaceTable) is { } member)
        {
            if (json.BeginObject(member, "an object with latitude and longitude"))
            {
                var seen = 0UL;
                while (json.NextMember(PositionTable, member, ref seen) is { } inner)
                {
                    (inner is "latitude" ? ref latitude : ref longitude) = json.Number($"{member}.{inner}");
                }
            }
        }

        return named.Onto(new PlaceDraft { Location = location, Latitude = latitude, Longitude = longitude });
    }

    public static EventDraft Event(ref DraftJsonReader json)
    {
        var location = json.Here();
        var named = new NamedMembers();
        DraftValue period = default, place = default;
        while (named.NextOwn(ref json, EventTable) is { } member)
        {
            (member is "period" ? ref period : ref place) = json.Text(member);
        }

        return named.Onto(new EventDraft { Location = location, Period = period, Place = place });
    }

    public static MeasureDraft Measure(ref DraftJsonReader json)
    {
        var location = json.Here();
        var named = new NamedMembers();
        DraftValue reclassifiable = default;
        EquatableList<MeasureBoundDraft> bounds = [];
        while (named.NextOwn(ref json, MeasureTable) is { } member)
        {
            switch (member)
            {
                case "reclassifiable": reclassifiable = json.Boolean(member); break;
                default: bounds = Bounds(ref json, member); break;
            }
        }

        return named.Onto(new MeasureDraft { Location = location, Reclassifiable = reclassifiable, BoundedBy = bounds });
    }

    public static MeasurementUnitDraft MeasurementUnit(ref DraftJsonReader json)
    {
        var location = json.Here();
        var named = new NamedMembers();
        DraftValue dimension = default, factor = default;
        while (named.NextOwn(ref json, MeasurementUnitTable) is { } member)
        {
            switch (member)
            {
                case "dimension": dimension = json.Text(member); break;
                default: factor = json.Number(member); break;
            }
        }

        return named.Onto(new MeasurementUnitDraft { Location = location, Dimension = dimension, Factor = factor });
    }

    public static SourceDraft Source(ref DraftJsonReader json)
    {
        var location = json.Here();
        var named = new NamedMembers();
        DraftValue actor = default, speaksFor = default, unspecific = default, reliability = default;
        while (named.NextOwn(ref json, SourceTable) is { } member)
        {
            switch (member)
            {
                case "actor": actor = json.Text(member); break;
                case "speaksFor": speaksFor = json.Text(member); break;
                case "unspecific": unspecific = json.Boolean(member); break;
                default: reliability = json.Text(member); break;
            }
        }

        // A source that is an actor has that actor's names, unless it has any of its own.
        if (!named.Has(SourceTable, "names") && (!named.Has(SourceTable, "actor") || named.Has(SourceTable, "misprints")))
        {
            json.TellMissing(SourceTable, "", SourceTable.BitsOf("names"));
        }

        return named.Onto(new SourceDraft { Location = location, Actor = actor, SpeaksFor = speaksFor, Unspecific = unspecific, Reliability = reliability });
    }

    public static ReportDraft Report(ref DraftJsonReader json)
    {
        var report = new ReportDraft { Location = json.Here() };
        var seen = 0UL;
        while (json.NextMember(ReportTable, "", ref seen) is { } member)
        {
            var value = json.Text(member);
            report = member switch
            {
                "id" => report with { Id = value },
                "title" => report with { Title = value },
                "publisher" => report with { Publisher = value },
                "date" => report with { Date = value },
                "language" => report with { Language = value },
                "address" => report with { Address = value },
                "archive" => report with { Archive = value },
                "retrieved" => report with { Retrieved = value },
                _ => report with { Note = value },
            };
        }

        return report;
    }

    private static ActorDraft ActorOrUnit(ref DraftJsonReader json, MemberTable table, bool isUnit)
    {
        var location = json.Here();
        var named = new NamedMembers();
        DraftValue echelon = default, branch = default, designation = default, symbol = default;
        while (named.NextOwn(ref json, table) is { } member)
        {
            switch (member)
            {
                case "echelon": echelon = json.Text(member); break;
                case "branch": branch = json.Text(member); break;
                case "designation": designation = json.Text(member); break;
                default: symbol = json.Text(member); break;
            }
        }

        return named.Onto(new ActorDraft { Location = location, IsUnit = isUnit, Echelon = echelon, Branch = branch, Designation = designation, Symbol = symbol });
    }

    private static CategoryDraft CategoryOrEquipment(ref DraftJsonReader json, MemberTable table, bool isEquipment)
    {
        var location = json.Here();
        var named = new NamedMembers();
        DraftValue calibre = default, role = default;
        EquatableList<DraftValue> designations = [];
        while (named.NextOwn(ref json, table) is { } member)
        {
            switch (member)
            {
                case "designations": designations = json.Texts(member); break;
                case "calibre": calibre = json.Text(member); break;
                default: role = json.Text(member); break;
            }
        }

        return named.Onto(new CategoryDraft { Location = location, IsEquipment = isEquipment, Designations = designations, Calibre = calibre, Role = role });
    }

    private static EquatableList<MeasureBoundDraft> Bounds(ref DraftJsonReader json, string member)
    {
        if (!json.BeginList(member))
        {
            return [];
        }

        var bounds = new List<MeasureBoundDraft>();
        for (var i = 0; json.NextItem(); i++)
        {
            var path = Invariant($"{member}[{i}]");
            if (!json.BeginObject(path, "an object with measure and strength"))
            {
                continue;
            }

            DraftValue measure = default, strength = default;
            var seen = 0UL;
            while (json.NextMember(BoundTable, path, ref seen) is { } inner)
            {
                (inner is "measure" ? ref measure : ref strength) = json.Text($"{path}.{inner}");
            }

            bounds.Add(new() { Measure = measure, Strength = strength });
        }

        return bounds.ToEquatableList();
    }
}
