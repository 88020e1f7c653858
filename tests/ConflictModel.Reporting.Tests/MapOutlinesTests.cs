namespace ConflictModel.Reporting.Tests;

public sealed class MapOutlinesTests
{
    [Fact]
    public void Polygons_and_lines_are_read_from_features_and_collections_and_points_are_left_out()
    {
        var outlines = MapOutlines.Parse("""
            { "type": "FeatureCollection", "features": [
              { "type": "Feature", "properties": {}, "geometry": { "type": "MultiPolygon", "coordinates": [[[[1, 2], [3, 4], [5.00049, 6], [1, 2]]], [[[7, 8], [9, 10], [7, 8]]]] } },
              { "type": "Feature", "properties": null, "geometry": null },
              { "type": "Feature", "geometry": { "type": "GeometryCollection", "geometries": [
                { "type": "LineString", "coordinates": [[-180, -90], [180, 90, 1000]] },
                { "type": "MultiLineString", "coordinates": [[[0, 0], [1, 1]]] },
                { "type": "Point", "coordinates": [1, 1] }
              ] } }
            ] }
            """);

        Assert.Equal([[1m, 2m, 3m, 4m, 5.000m, 6m, 1m, 2m], [7m, 8m, 9m, 10m, 7m, 8m]], outlines.Areas);
        Assert.Equal([[-180m, -90m, 180m, 90m], [0m, 0m, 1m, 1m]], outlines.Lines);
    }

    [Theory]
    [InlineData("", "The outlines are not JSON:")]
    [InlineData("[]", "$ of the outlines has no type")]
    [InlineData("""{ "type": "Topology" }""", "$.type of the outlines is 'Topology'")]
    [InlineData("""{ "type": "FeatureCollection" }""", "$ of the outlines has no features")]
    [InlineData("""{ "type": "FeatureCollection", "features": [] }""", "The outlines have no line and no polygon")]
    [InlineData("""{ "type": "LineString", "coordinates": [[0, 0], [0, 91]] }""", "$.coordinates[1] of the outlines is not a position")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[0, 0]] }""", "$.coordinates[0][0] of the outlines is not a position")]
    [InlineData("""{ "type": "LineString", "coordinates": 5 }""", "$.coordinates of the outlines is not an array")]
    public void What_is_no_outline_is_refused_with_its_place(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => MapOutlines.Parse(text)).Message, StringComparison.Ordinal);
}
