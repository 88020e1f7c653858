namespace ConflictModel;

/// <summary>The units of the starter vocabulary. A dataset adds its own.</summary>
public static class MeasurementUnits
{
    /// <summary>The litres of a barrel: 42 US gallons of 231 cubic inches of (2.54 cm)^3, exactly (NIST Handbook 44, Appendix C).</summary>
    private const decimal LitresPerBarrel = 158.987294928m;

    private static readonly string[] CurrencyCodes = ["usd", "eur", "gbp", "rub", "uah", "krw", "kpw", "cny", "jpy"];

    /// <summary>Persons.</summary>
    public static MeasurementUnit Persons { get; } = Unit("persons", "Personen", Dimension.Persons);

    /// <summary>Pieces of equipment and other single things.</summary>
    public static MeasurementUnit Items { get; } = Unit("items", "Stück", Dimension.Items);

    /// <summary>Rounds of ammunition.</summary>
    public static MeasurementUnit Rounds { get; } = Unit("rounds", "Schuss", Dimension.Rounds);

    /// <summary>Shipping containers.</summary>
    public static MeasurementUnit Containers { get; } = Unit("containers", "Container", Dimension.Containers);

    /// <summary>Kilograms, the base unit of mass.</summary>
    public static MeasurementUnit Kilograms { get; } = Unit("kilograms", "Kilogramm", Dimension.Mass);

    /// <summary>Metric tonnes of 1000 kg.</summary>
    public static MeasurementUnit Tonnes { get; } = Unit("tonnes", "Tonnen", Dimension.Mass, 1000);

    /// <summary>Litres, the base unit of volume.</summary>
    public static MeasurementUnit Litres { get; } = Unit("litres", "Liter", Dimension.Volume);

    /// <summary>Barrels of oil, of 42 US gallons: 158.987294928 litres exactly.</summary>
    public static MeasurementUnit Barrels { get; } = Unit("barrels", "Barrel", Dimension.Volume, LitresPerBarrel);

    /// <summary>Hectares, the base unit of area.</summary>
    public static MeasurementUnit Hectares { get; } = Unit("hectares", "Hektar", Dimension.Area);

    /// <summary>Square kilometres of 100 hectares.</summary>
    public static MeasurementUnit SquareKilometres { get; } = Unit("square-kilometres", "Quadratkilometer", Dimension.Area, 100);

    /// <summary>Money of an unspecified currency.</summary>
    public static MeasurementUnit UnspecifiedCurrency { get; } = Unit(
        "unspecified-currency", "Geld ungenannter Währung", Dimension.UnspecifiedCurrency);

    /// <summary>Shares of a whole: a half is 0.5.</summary>
    public static MeasurementUnit Share { get; } = Unit("share", "Anteil", Dimension.Share);

    /// <summary>Percent: hundredths of a whole.</summary>
    public static MeasurementUnit Percent { get; } = Unit("percent", "Prozent", Dimension.Share, 0.01m);

    /// <summary>
    /// All of them, the currencies <c>usd</c>, <c>eur</c>, <c>gbp</c>, <c>rub</c>, <c>uah</c>, <c>krw</c>, <c>kpw</c>, <c>cny</c> and
    /// <c>jpy</c> included; each currency is a dimension of its own.
    /// </summary>
    public static EquatableList<MeasurementUnit> All { get; } =
    [
        Persons, Items, Rounds, Containers, Kilograms, Tonnes, Litres, Barrels, Hectares, SquareKilometres, Share, Percent,
        UnspecifiedCurrency,
        .. CurrencyCodes.Select(Currency),
    ];

    /// <summary>A currency as a unit, and a dimension of its own: amounts in two currencies do not compare.</summary>
    /// <param name="code">The code of ISO 4217 in lower case, such as <c>usd</c>; it is the id of the unit.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not three letters a to z.</exception>
    public static MeasurementUnit Currency(string code)
    {
        var dimension = Dimension.Currency(code);
        return new() { Id = new(code), Names = LocalizedNames.Of(code.ToUpperInvariant()), Dimension = dimension };
    }

    private static MeasurementUnit Unit(string id, string german, EntityId<Dimension> dimension, decimal factor = 1) => new()
    {
        Id = new(id),
        Names = [new() { Text = id.Replace('-', ' '), Language = "en" }, new() { Text = german, Language = "de" }],
        Dimension = dimension,
        Factor = factor,
    };
}
