namespace ConflictModel;

/// <summary>Creates the record of an entry of a file; null if a required value is invalid or missing.</summary>
internal static partial class DraftRecords
{
    public static Actor? Actor(DraftValues values, ActorDraft draft)
    {
        var id = Identify<Actor>(values, draft);
        var names = values.Names(draft);
        var kind = values.Word<ActorKind>(draft, draft.Kind);
        var parents = values.Ids<Actor>(draft, draft.Parents);
        var unit = draft.IsUnit ? Unit(values, draft) : null;
        if (id is null || names is null || parents is null)
        {
            return null;
        }

        values.NamesOfActors.TryAdd(id.Value, names);
        return new()
        {
            Id = id.Value,
            Names = names,
            Kind = kind ?? ActorKind.Unspecified,
            Parents = parents,
            Unit = unit,
            Note = DraftValues.Text(draft.Note),
        };
    }

    /// <summary>What makes an actor a unit.</summary>
    public static MilitaryUnit Unit(DraftValues values, ActorDraft draft) => new()
    {
        Echelon = values.Word<Echelon>(draft, draft.Echelon),
        Branch = values.Word<MilitaryBranch>(draft, draft.Branch) ?? MilitaryBranch.Unspecified,
        Designation = DraftValues.Text(draft.Designation),
        Symbol = DraftValues.Text(draft.Symbol),
    };

    public static Category? Category(DraftValues values, CategoryDraft draft)
    {
        var id = Identify<Category>(values, draft);
        var names = values.Names(draft);
        var kind = values.Word<CategoryKind>(draft, draft.Kind);
        var parents = values.Ids<Category>(draft, draft.Parents);
        return id is null || names is null || parents is null ? null : new()
        {
            Id = id.Value,
            Names = names,
            Kind = kind ?? CategoryKind.Unspecified,
            Parents = parents,
            Equipment = draft.IsEquipment ? Equipment(draft) : null,
            Note = DraftValues.Text(draft.Note),
        };
    }

    /// <summary>What makes a category a type of equipment.</summary>
    public static EquipmentType Equipment(CategoryDraft draft) => new()
    {
        Designations = draft.Designations
            .Where(designation => designation.IsGiven)
            .Select(designation => designation.Text)
            .ToEquatableList(),
        Calibre = DraftValues.Text(draft.Calibre),
        Role = DraftValues.Text(draft.Role),
    };

    public static Measure? Measure(DraftValues values, MeasureDraft draft)
    {
        var id = Identify<Measure>(values, draft);
        var names = values.Names(draft);
        var kind = values.Word<MeasureKind>(draft, draft.Kind);
        var bounds = new List<MeasureBound>(draft.BoundedBy.Count);
        foreach (var bound in draft.BoundedBy)
        {
            if (Bound(values, draft, bound) is { } read)
            {
                bounds.Add(read);
            }
        }

        return id is null || names is null || kind is null || bounds.Count < draft.BoundedBy.Count ? null : new()
        {
            Id = id.Value,
            Names = names,
            Kind = kind.Value,
            IsReclassifiable = values.Boolean(draft, draft.Reclassifiable),
            BoundedBy = bounds.ToEquatableList(),
            Note = DraftValues.Text(draft.Note),
        };
    }

    /// <summary>A bound of a measure.</summary>
    public static MeasureBound? Bound(DraftValues values, MeasureDraft draft, MeasureBoundDraft bound)
    {
        var strength = values.Word<BoundStrength>(draft, bound.Strength) ?? BoundStrength.Always;
        return values.Id<Measure>(draft, bound.Measure) is { } measure ? new() { Measure = measure, Strength = strength } : null;
    }

    public static MeasurementUnit? MeasurementUnit(DraftValues values, MeasurementUnitDraft draft)
    {
        var id = Identify<MeasurementUnit>(values, draft);
        var names = values.Names(draft);
        var dimension = values.Id<Dimension>(draft, draft.Dimension);
        var factor = values.Number(draft, draft.Factor);
        if (factor <= 0)
        {
            values.Problem(draft.LocationOf(draft.Factor), $"The factor is {Shown.Text(draft.Factor.Text)}; it must be a number above 0.");
            factor = null;
        }

        return id is null || names is null || dimension is null ? null : new()
        {
            Id = id.Value, Names = names, Dimension = dimension.Value, Factor = factor ?? 1, Note = DraftValues.Text(draft.Note),
        };
    }

    /// <summary>A source; one that gives only its actor has that actor's names.</summary>
    public static Source? Source(DraftValues values, SourceDraft draft)
    {
        var id = Identify<Source>(values, draft);
        var kind = values.Word<SourceKind>(draft, draft.Kind);
        var actor = values.Id<Actor>(draft, draft.Actor);
        var speaksFor = values.Id<Source>(draft, draft.SpeaksFor);
        var reliability = values.Reliability(draft, draft.Reliability);
        var names = draft.Names.Count == 0 && draft.Actor.IsGiven
            ? actor is { } given ? values.NamesOfActors.GetValueOrDefault(given) ?? LocalizedNames.Of(given.Value) : null
            : values.Names(draft);
        return id is null || names is null ? null : new()
        {
            Id = id.Value, Names = names, Kind = kind ?? SourceKind.Unspecified, Actor = actor, SpeaksFor = speaksFor,
            IsUnspecific = values.Boolean(draft, draft.Unspecific), Reliability = reliability, Note = DraftValues.Text(draft.Note),
        };
    }

    public static Report? Report(DraftValues values, ReportDraft draft)
    {
        var id = Identify<Report>(values, draft);
        var publisher = values.Id<Source>(draft, draft.Publisher);
        var date = values.Notation<UncertainDate>(draft, draft.Date);
        var language = values.Language(draft, draft.Language);
        var address = values.Address(draft, draft.Address);
        var archive = values.Address(draft, draft.Archive);
        var retrieved = values.Day(draft, draft.Retrieved);
        return id is null ? null : new()
        {
            Id = id.Value, Title = DraftValues.Text(draft.Title), Publisher = publisher, Date = date, Language = language,
            Address = address, ArchiveAddress = archive, Retrieved = retrieved, Note = DraftValues.Text(draft.Note),
        };
    }

    public static Acknowledgement? Acknowledgement(DraftValues values, AcknowledgementDraft draft)
    {
        var claims = values.Ids<Claim>(draft, draft.Claims);
        var until = values.Day(draft, draft.Until);
        return draft.Rule.IsGiven && draft.Reason.IsGiven && claims is { Count: > 0 }
            ? new() { Rule = draft.Rule.Text, Claims = claims, Reason = draft.Reason.Text, Until = until }
            : null;
    }

    public static DisjointSet? DisjointSet(DraftValues values, DisjointSetDraft draft)
    {
        var id = Identify<DisjointSet>(values, draft);
        if (id is null || values.Word<ScopeCoordinate>(draft, draft.Coordinate) is not { } coordinate)
        {
            return null;
        }

        if (ConflictModel.DisjointSet.KindOf(coordinate) is { } kind)
        {
            return kind.DisjointSet(values, draft, id.Value);
        }

        var words = ConflictModel.DisjointSet.CoordinateWords;
        values.Problem(
            draft.LocationOf(draft.Coordinate),
            $"'{draft.Coordinate}' has no disjoint sets; it must be {string.Join(", ", words.SkipLast(1))} or {words[^1]}.");
        return null;
    }

    internal static EntityId<T>? Identify<T>(DraftValues values, EntityDraft draft) =>
        values.Id<T>(draft, draft.Id);
}
