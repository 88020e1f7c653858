namespace ConflictModel;

/// <summary>
/// The dimension that a unit measures. It has no instances: it only types the ids, and holds the well-known ones. Every countable thing is
/// a dimension of its own, since a number of containers says nothing about a number of rounds; so is every currency, since rates change.
/// </summary>
public sealed class Dimension
{
    private Dimension()
    {
    }

    /// <summary>Persons.</summary>
    public static EntityId<Dimension> Persons { get; } = new("persons");

    /// <summary>Pieces of equipment and other single things.</summary>
    public static EntityId<Dimension> Items { get; } = new("items");

    /// <summary>Rounds of ammunition.</summary>
    public static EntityId<Dimension> Rounds { get; } = new("rounds");

    /// <summary>Shipping containers.</summary>
    public static EntityId<Dimension> Containers { get; } = new("containers");

    /// <summary>Mass; the base unit is the kilogram.</summary>
    public static EntityId<Dimension> Mass { get; } = new("mass");

    /// <summary>Volume; the base unit is the litre.</summary>
    public static EntityId<Dimension> Volume { get; } = new("volume");

    /// <summary>Area; the base unit is the hectare.</summary>
    public static EntityId<Dimension> Area { get; } = new("area");

    /// <summary>A share of a whole; the base unit is the whole, so that a half is 0.5.</summary>
    public static EntityId<Dimension> Share { get; } = new("share");

    /// <summary>Money of an unspecified currency ("$" without a country). It cannot be compared with any currency.</summary>
    public static EntityId<Dimension> UnspecifiedCurrency { get; } = new("currency");

    /// <summary>Money of one currency.</summary>
    /// <param name="code">The code of ISO 4217 in lower case, such as <c>usd</c>.</param>
    /// <returns>The id <c>currency-usd</c>, or the like.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not three letters a to z.</exception>
    public static EntityId<Dimension> Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 3 && code.All(char.IsAsciiLetterLower)
            ? new($"currency-{code}")
            : throw new ArgumentException($"The currency code is '{code}'; it must be three letters a to z, such as 'usd'.", nameof(code));
    }
}
