using Microsoft.EntityFrameworkCore;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>How each type of the model is stored.</summary>
internal static class ModelConversions
{
    private const int MaxSlugLength = 100;

    // A sign and at most five numbers of 30 characters, with the text between them.
    private const int MaxFigureLength = 200;

    public static void Add(ModelConfigurationBuilder builder)
    {
        AddIds(builder);
        AddNotations(builder);
        AddWords(builder);
        Json<LocalizedNames>(builder);
        Json<Attribution>(builder);
        Json<MilitaryUnit>(builder);
        Json<EquipmentType>(builder);
        Json<GeoPosition>(builder);
        Json<EquatableList<MeasureBound>>(builder);
        Json<EquatableList<string>>(builder);
        builder.ComplexProperties<Scope>();
        builder.ComplexProperties<Quantity>();
    }

    private static void AddIds(ModelConfigurationBuilder builder)
    {
        Id<Actor>(builder);
        Id<Category>(builder);
        Id<Claim>(builder);
        Id<ConflictEvent>(builder);
        Id<Dimension>(builder);
        Id<DisjointSet>(builder);
        Id<Measure>(builder);
        Id<MeasurementUnit>(builder);
        Id<Place>(builder);
        Id<Report>(builder);
        Id<Source>(builder);
        Coordinate<Actor>(builder);
        Coordinate<Category>(builder);
        Coordinate<ConflictEvent>(builder);
        Coordinate<Place>(builder);
    }

    private static void AddNotations(ModelConfigurationBuilder builder)
    {
        builder.Properties<Figure>().HaveConversion<NotationConverter<Figure>, NotationComparer<Figure>>()
            .HaveMaxLength(MaxFigureLength).AreUnicode(false);
        builder.Properties<QuantityRange>().HaveConversion<NotationConverter<QuantityRange>, NotationComparer<QuantityRange>>()
            .HaveMaxLength(MaxFigureLength).AreUnicode(false);
        builder.Properties<UncertainDate>().HaveConversion<NotationConverter<UncertainDate>>().AreUnicode(false);
        builder.Properties<UncertainPeriod>().HaveConversion<NotationConverter<UncertainPeriod>>().AreUnicode(false);
        builder.Properties<AdmiraltyRating>().HaveConversion<NotationConverter<AdmiraltyRating>>().HaveMaxLength(2).AreUnicode(false);
    }

    private static void AddWords(ModelConfigurationBuilder builder)
    {
        Word<ActorKind>(builder);
        Word<AdmiraltyCredibility>(builder);
        Word<AdmiraltyReliability>(builder);
        Word<AttributionVerb>(builder);
        Word<BoundStrength>(builder);
        Word<CategoryKind>(builder);
        Word<ConflictEventKind>(builder);
        Word<CountBasis>(builder);
        Word<Likelihood>(builder);
        Word<MeasureKind>(builder);
        Word<Mode>(builder);
        Word<PlaceKind>(builder);
        Word<Severity>(builder);
        Word<SourceKind>(builder);
        Word<Stance>(builder);
        Word<Standing>(builder);
    }

    private static void Id<T>(ModelConfigurationBuilder builder)
    {
        builder.Properties<EntityId<T>>().HaveConversion<NotationConverter<EntityId<T>>>().HaveMaxLength(MaxSlugLength).AreUnicode(false);
        Json<EquatableList<EntityId<T>>>(builder);
    }

    private static void Coordinate<T>(ModelConfigurationBuilder builder) =>
        builder.Properties<Coordinate<T>>().HaveConversion<CoordinateConverter<T>>().HaveMaxLength(MaxSlugLength).AreUnicode(false);

    private static void Word<T>(ModelConfigurationBuilder builder)
        where T : struct, Enum => builder.Properties<T>().HaveConversion<WordConverter<T>>().HaveMaxLength(50).AreUnicode(false);

    private static void Json<T>(ModelConfigurationBuilder builder)
        where T : notnull => builder.Properties<T>().HaveConversion<JsonTextConverter<T>>();
}
