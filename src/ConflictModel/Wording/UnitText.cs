using System.Collections.Frozen;

namespace ConflictModel;

/// <summary>A unit after a figure: "500 persons", "at least 1 person".</summary>
internal static class UnitText
{
    // In German one noun is its plural and another is not; of these units only two change.
    private static readonly FrozenDictionary<string, string> GermanSingulars =
        new Dictionary<string, string> { ["Personen"] = "Person", ["Tonnen"] = "Tonne" }.ToFrozenDictionary();

    /// <summary>The name of a unit in the number that a figure takes.</summary>
    /// <param name="unit">The unit, whose names are in the plural.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language.</param>
    public static string Of(MeasurementUnit unit, Figure figure, string language)
    {
        var name = unit.Names.In(language);
        return figure.Number != 1 || figure.Hedge == Hedge.OrderOfMagnitude ? name
            : language == "de" && GermanSingulars.TryGetValue(name, out var german) ? german
            : name == unit.Names.In("en") ? EnglishSingular(name)
            : name;
    }

    /// <summary>The singular of an English plural: "square kilometre", "barrel of oil", "company".</summary>
    private static string EnglishSingular(string plural)
    {
        foreach (var link in new[] { " of ", " per " })
        {
            if (plural.IndexOf(link, StringComparison.Ordinal) is > 0 and var at)
            {
                return EnglishSingular(plural[..at]) + plural[at..];
            }
        }

        return plural switch
        {
            [.. var stem, 'i', 'e', 's'] => $"{stem}y",
            [.. var stem, 'e', 's'] when stem is [.., 'c' or 's', 'h'] or [.., 'x'] => stem,
            [.., 's', 's'] or [.., 'u', 's'] => plural,
            [.. var stem, 's'] => stem,
            _ => plural,
        };
    }
}
