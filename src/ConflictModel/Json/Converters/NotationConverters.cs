using System.Globalization;

namespace ConflictModel.Json;

/// <summary>Values that are one text: ids, coordinates, figures, dates.</summary>
internal static class NotationConverters
{
    private const string Id = "an id, such as \"kursk-oblast\"";

    public static IEnumerable<JsonConverter> All { get; } =
    [
        .. Ids(),
        CoordinateOf<Category>(),
        CoordinateOf<Actor>(),
        CoordinateOf<Place>(),
        CoordinateOf<ConflictEvent>(),
        Of<Figure>("a figure, such as \"~1500\" or \"50..100\""),
        Of<UncertainDate>("a date in EDTF, such as \"2024-10-18~\""),
        Of<UncertainPeriod>("a period in EDTF, such as \"2024-10/2024-12\""),
        Of<AdmiraltyRating>("an Admiralty rating, such as \"B2\""),
    ];

    /// <summary>The converter of an id.</summary>
    public static TextConverter<EntityId<T>> IdOf<T>() => new(Id, static text => new(text), static id => id.IsAssigned ? id.Value : null);

    private static IEnumerable<JsonConverter> Ids() =>
    [
        .. IdsOf<Actor>(), .. IdsOf<Category>(), .. IdsOf<Place>(), .. IdsOf<ConflictEvent>(), .. IdsOf<Measure>(),
        .. IdsOf<MeasurementUnit>(), .. IdsOf<Source>(), .. IdsOf<Report>(), .. IdsOf<Claim>(), .. IdsOf<DisjointSet>(),
        .. IdsOf<Dimension>(),
    ];

    // Lists of ids are named, too: a program that is compiled ahead of time can make none of structs.
    private static IEnumerable<JsonConverter> IdsOf<T>() => [IdOf<T>(), new ListConverter<EntityId<T>>()];

    private static TextConverter<Coordinate<T>> CoordinateOf<T>() => new(
        "an id, such as \"kursk-oblast\", \"any\", or null where it is left out",
        static text => text == Slug.Any ? Coordinate<T>.Any : new(text),
        static coordinate => coordinate.Text,
        static () => default);

    private static TextConverter<T> Of<T>(string what)
        where T : ISpanParsable<T> => new(
            what,
            static text => T.Parse(text, CultureInfo.InvariantCulture),
            static value => value.ToString());
}
