namespace ConflictModel.Import.Tests;

/// <summary>What the rows name: entities that there are, and entities that are made.</summary>
public sealed class EntityTests
{
    private const string Base = """
        { "format": "conflictmodel/1", "title": "Ours",
          "places": [
            { "id": "kursk-oblast", "names": { "en": "Kursk Oblast", "ru": "Курская область" }, "misprints": { "en": "Krusk Oblast" }, "kind": "region" },
            { "id": "donetsk-city", "names": { "en": "Donetsk" } }, { "id": "donetsk-oblast", "names": { "en": "Donetsk" } } ],
          "sources": [{ "id": "desk", "names": { "en": "Desk" } }],
          "reports": [{ "id": "r1", "date": "2024-01-01" }],
          "claims": [
            { "id": "old", "report": "r1", "scope": { "measure": "killed" }, "figure": "1", "unit": "persons" },
            { "id": "kept", "report": "r1", "scope": { "measure": "killed" }, "figure": "2", "unit": "persons" } ] }
        """;

    private static readonly ImportOptions WithBase = new() { Base = Tables.Draft(Base) };

    [Theory]
    [InlineData("kursk-oblast")]
    [InlineData("Kursk Oblast")]
    [InlineData("KURSK OBLAST")]
    [InlineData("Курская область")]
    [InlineData("Krusk Oblast")]
    [InlineData("Kursk-Oblast")]
    public void An_entity_of_the_base_is_found_by_its_id_and_its_names(string cell)
    {
        var result = Places().Csv($"date,killed,place\n2024-03-01,4,{cell}\n", WithBase);

        Assert.Equal("kursk-oblast", result.Draft.Claims[^1].Place.Text);
        Assert.Equal(3, result.Draft.Places.Count);
    }

    [Fact]
    public void Whose_act_it_is_said_to_be_is_an_actor_and_part_of_an_id_only_where_it_is_said()
    {
        var claims = Tables.Killed(scope: "\"responsible\": \"{by}\",").Csv("date,killed,by\n2024-03-01,4,The Army\n2024-03-01,5,\n").Draft.Claims;
        var without = Tables.Killed().Csv("date,killed\n2024-03-01,5\n").Draft.Claims;

        Assert.Equal(["the-army", ""], claims.Select(claim => claim.Responsible.Text));
        Assert.Equal(without[0].Id.Text, claims[1].Id.Text);
        Assert.NotEqual(claims[0].Id.Text, claims[1].Id.Text);
    }

    [Fact]
    public void A_name_of_several_entities_is_told() =>
        Assert.Equal(["t.csv:2: row 1, column place = 'Donetsk': 'Donetsk' is the name of several entries of places; it must be the id of one of them."], Places().Csv("date,killed,place\n2024-03-01,4,Donetsk\n", WithBase).Problems());

    [Fact]
    public void Where_entities_must_exist_an_unknown_one_is_told_with_those_that_there_are() =>
        Assert.Equal(
            ["t.csv:2: row 1, column place = 'Sumy': 'Sumy' is an unknown place; it must be an id or a name of places: donetsk-city, donetsk-oblast, kursk-oblast."],
            Places("\"mustExist\": [\"places\"],").Csv("date,killed,place\n2024-03-01,4,Sumy\n", WithBase).Problems());

    [Fact]
    public void An_entity_that_is_not_there_is_made_with_a_slug_and_every_spelling()
    {
        var draft = Places("\"language\": \"en\",").Csv("date,killed,place\n2024-03-01,4,New Town\n2024-03-02,4,new-town\n2024-03-03,4,New-Town\n2024-03-04,5,NEW TOWN\n").Draft;

        var place = Assert.Single(draft.Places);
        Assert.Equal("new-town", place.Id.Text);
        Assert.Equal(["New Town (en)", "New-Town (en)"], place.Names.Select(name => $"{name.Text} ({name.Language})"));
        Assert.Equal("t.csv:2: $[0]", place.Location.ToString());
        Assert.True(draft.Build().IsSuccess);
    }

    [Fact]
    public void A_blank_coordinate_is_left_unsaid_and_any_is_any()
    {
        var claims = Places().Csv("date,killed,place\n2024-03-01,4,\n2024-03-02,4,any\n").GetDatasetOrThrow().Claims;

        Assert.True(claims[0].Scope.Place.IsUnspecified);
        Assert.True(claims[1].Scope.Place.IsAny);
    }

    [Fact]
    public void Claims_of_the_base_stay_and_one_with_the_same_id_takes_its_place()
    {
        var result = Tables.Killed(claim: "\"id\": \"{id}\",").Csv("date,killed,id\n2024-03-01,7,old\n2024-03-01,8,new\n", WithBase);

        Assert.Equal(["old: 7 persons", "kept: 2 persons", "new: 8 persons"], result.GetDatasetOrThrow().Claims.Select(claim => claim.ToString()));
        Assert.Equal("Ours", result.Draft.Title.Text);
        Assert.Equal(2, result.ClaimCount);
    }

    [Fact]
    public void Parents_are_made_and_a_blank_one_leaves_its_place_to_its_own()
    {
        var mapping = Tables.Killed(scope: """
            "place": { "id": "{country}.{region}.{town}", "name": "{town}", "kind": "settlement", "parents": [{ "id": "{country}.{region}", "name": "{region}", "kind": "region", "parents": [{ "name": "{country}", "kind": "country" }] }] },
            """);
        var dataset = mapping.Csv("date,killed,town,region,country\n2024-03-01,4,Springfield,North,Atlantis\n2024-03-01,5,Springfield,,Atlantis\n2024-03-01,5,,North,Atlantis\n").GetDatasetOrThrow();

        Assert.Equal(
            ["atlantis: Country in ", "atlantis.north: Region in atlantis", "atlantis.north.springfield: Settlement in atlantis.north", "atlantis.springfield: Settlement in atlantis"],
            dataset.Places.Select(place => $"{place.Id}: {place.Kind} in {string.Join(", ", place.Parents)}"));
        Assert.True(dataset.Claims[2].Scope.Place.IsUnspecified);
    }

    [Fact]
    public void One_id_with_different_parents_or_a_kind_that_is_none_is_told()
    {
        var mapping = Tables.Killed(scope: """
            "place": { "name": "{town}", "kind": "{kind}", "parents": [{ "name": "{country}" }] },
            """);

        Assert.Equal(
            [
                "t.csv:3: row 2, columns town = 'Springfield', kind = 'settlement', country = 'Lemuria': The place 'springfield' is settlement within atlantis in row 1 and settlement within lemuria here; give the mapping an id that distinguishes them.",
                "t.csv:4: row 3, columns town = 'Shelbyville', kind = 'town', country = 'Lemuria': 'town' is not one of the words permitted here: country, region, district, settlement, facility, area, water, point, other.",
            ],
            mapping.Csv("date,killed,town,kind,country\n2024-03-01,4,Springfield,settlement,Atlantis\n2024-03-01,5,Springfield,settlement,Lemuria\n2024-03-01,5,Shelbyville,town,Lemuria\n").Problems());
    }

    [Fact]
    public void A_measure_or_unit_is_never_made() =>
        Assert.StartsWith(
            "t.csv:2: row 1, column what = 'slain': 'slain' is an unknown measure; it must be an id or a name of measures: abandoned, arrived, ",
            Assert.Single(Tables.Mapping(Tables.Killing().Replace("\"killed\",", "\"{what}\",", StringComparison.Ordinal)).Csv("date,killed,what\n2024-03-01,4,slain\n").Problems()),
            StringComparison.Ordinal);

    [Fact]
    public void What_a_refused_row_made_is_taken_back()
    {
        var draft = Tables.Mapping("""
            { "format": "conflictmodel-import/1", "report": { "date": "{date}", "publisher": "{who}" },
              "claims": [{ "scope": { "measure": "killed", "place": { "name": "{place}", "parents": ["{country}"] }, "period": "{date}" }, "attribution": ["{said}"], "figure": "{killed}", "unit": "persons" }] }
            """).Csv("date,who,place,country,said,killed\n2024-03-01,A,B,C,D,x\n2024-03-01,A,E,C,D,\n2024-03-02,F,G,H,I,1\n").Draft;

        Assert.Equal(["h", "g"], draft.Places.Select(place => place.Id.Text));
        Assert.Equal(["f", "i"], draft.Sources.Select(source => source.Id.Text));
        Assert.Single(draft.Reports);
        Assert.True(draft.Build().IsSuccess);
    }

    private static ImportMapping Places(string members = "") => Tables.Killed(members: members, scope: "\"place\": \"{place}\",");
}
