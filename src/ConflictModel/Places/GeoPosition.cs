namespace ConflictModel;

/// <summary>A point on the earth in degrees of WGS 84.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record GeoPosition
{
    /// <summary>Degrees north of the equator, -90 to 90.</summary>
    public required decimal Latitude { get; init => field = Guard.Between(value, -90m, 90m); }

    /// <summary>Degrees east of Greenwich, -180 to 180.</summary>
    public required decimal Longitude { get; init => field = Guard.Between(value, -180m, 180m); }

    /// <summary>Latitude and longitude: <c>51.73, 36.19</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Invariant($"{Latitude}, {Longitude}");
}
