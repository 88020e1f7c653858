using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>
/// Outlines that the map of an HTML page draws: borders, coasts or front lines of a GeoJSON document (RFC 7946) that the user provides. The
/// package contains none. Immutable.
/// </summary>
public sealed class MapOutlines
{
    /// <summary>More positions make a page slow, and are not visible on a small map.</summary>
    private const int MostPoints = 200_000;

    private MapOutlines(EquatableList<EquatableList<decimal>> areas, EquatableList<EquatableList<decimal>> lines) =>
        (Areas, Lines) = (areas, lines);

    /// <summary>The rings of areas: alternating longitudes and latitudes, in degrees.</summary>
    public EquatableList<EquatableList<decimal>> Areas { get; }

    /// <summary>The lines: alternating longitudes and latitudes, in degrees.</summary>
    public EquatableList<EquatableList<decimal>> Lines { get; }

    /// <summary>
    /// Reads a GeoJSON document: its polygons and lines, in any features and collections; points and properties are ignored.
    /// </summary>
    /// <param name="geoJson">The document.</param>
    /// <returns>The outlines, with positions to a thousandth of a degree.</returns>
    /// <exception cref="FormatException">It is not GeoJSON, has no line or polygon, or more than 200,000 positions.</exception>
    public static MapOutlines Parse(string geoJson)
    {
        Guard.NotNull(geoJson);
        try
        {
            using var document = JsonDocument.Parse(geoJson);
            var reader = new Reader();
            reader.Read(document.RootElement, "$");
            return reader.Areas.Count + reader.Lines.Count > 0
                ? new(reader.Areas.ToEquatableList(), reader.Lines.ToEquatableList())
                : throw new FormatException("The outlines have no line and no polygon; must be GeoJSON with at least one.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The outlines are not JSON: {exception.Message}", exception);
        }
    }

    private sealed class Reader
    {
        private int _points;

        public List<EquatableList<decimal>> Areas { get; } = [];

        public List<EquatableList<decimal>> Lines { get; } = [];

        public void Read(JsonElement element, string path)
        {
            var type = element.ValueKind == JsonValueKind.Object
                && element.TryGetProperty("type", out var name)
                && name.ValueKind == JsonValueKind.String
                ? name.GetString()
                : throw new FormatException($"{path} of the outlines has no type; must be a GeoJSON object.");
            switch (type)
            {
                case "FeatureCollection":
                    Each(Member(element, "features", path), $"{path}.features", Read);
                    break;
                case "GeometryCollection":
                    Each(Member(element, "geometries", path), $"{path}.geometries", Read);
                    break;
                case "Feature":
                    if (Member(element, "geometry", path) is { ValueKind: not JsonValueKind.Null } geometry)
                    {
                        Read(geometry, $"{path}.geometry");
                    }

                    break;
                case "Polygon":
                    ReadRings(Member(element, "coordinates", path), $"{path}.coordinates");
                    break;
                case "MultiPolygon":
                    Each(Member(element, "coordinates", path), $"{path}.coordinates", ReadRings);
                    break;
                case "LineString":
                    Lines.Add(PositionsOf(Member(element, "coordinates", path), $"{path}.coordinates"));
                    break;
                case "MultiLineString":
                    Each(Member(element, "coordinates", path), $"{path}.coordinates", (line, at) => Lines.Add(PositionsOf(line, at)));
                    break;
                case "Point" or "MultiPoint":
                    break;
                default:
                    throw new FormatException($"{path}.type of the outlines is '{type}'; must be a type of GeoJSON.");
            }
        }

        private void ReadRings(JsonElement polygon, string path) => Each(polygon, path, (ring, at) => Areas.Add(PositionsOf(ring, at)));

        private EquatableList<decimal> PositionsOf(JsonElement line, string path)
        {
            var numbers = new List<decimal>();
            Each(line, path, (position, at) =>
            {
                if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() < 2
                    || !IsDegree(position[0], 180, out var longitude) || !IsDegree(position[1], 90, out var latitude))
                {
                    throw new FormatException($"{at} of the outlines is not a position; must be [longitude, latitude] in degrees.");
                }

                if (++_points > MostPoints)
                {
                    throw new FormatException(
                        $"The outlines have more than {English.Number(MostPoints)} positions; simplify them for a small map.");
                }

                numbers.Add(Math.Round(longitude, 3));
                numbers.Add(Math.Round(latitude, 3));
            });
            return numbers.ToEquatableList();
        }

        private static bool IsDegree(JsonElement element, int most, out decimal degree)
        {
            degree = 0;
            return element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out degree) && Math.Abs(degree) <= most;
        }

        private static JsonElement Member(JsonElement element, string name, string path) => element.TryGetProperty(name, out var value)
            ? value
            : throw new FormatException($"{path} of the outlines has no {name}; must be a GeoJSON object.");

        private static void Each(JsonElement array, string path, Action<JsonElement, string> read)
        {
            if (array.ValueKind != JsonValueKind.Array)
            {
                throw new FormatException($"{path} of the outlines is not an array.");
            }

            var index = 0;
            foreach (var item in array.EnumerateArray())
            {
                read(item, Invariant($"{path}[{index++}]"));
            }
        }
    }
}
