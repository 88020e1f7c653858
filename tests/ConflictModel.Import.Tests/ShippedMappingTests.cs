namespace ConflictModel.Import.Tests;

/// <summary>The shipped mappings over small tables of the form of their datasets.</summary>
public sealed class ShippedMappingTests
{
    [Fact]
    public void Every_shipped_mapping_is_found_by_its_name()
    {
        Assert.Equal(["acled", "airwars", "claim-sheet", "general-staff", "general-staff-personnel", "oryx", "ucdp-ged"], ImportMappings.Names);
        Assert.All(ImportMappings.Names, name => Assert.NotNull(ImportMappings.Find(name)!.Title));
        Assert.All(ImportMappings.Names, name =>
        {
            using var json = ImportMappings.OpenJson(name);
            Assert.Equal(ImportMappings.Find(name)!.Columns, ImportMapping.Load(json).Columns);
        });
        Assert.Null(ImportMappings.Find("ged"));
        Assert.Throws<ArgumentException>(() => ImportMappings.OpenJson("ged"));
    }

    [Fact]
    public void Ucdp_ged_has_low_best_and_high_by_event_and_who_says_so()
    {
        var dataset = ImportMappings.UcdpGed.Csv("""
            id,conflict_name,dyad_name,side_a,side_b,source_office,source_original,where_coordinates,adm_1,country,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low
            71,Northland: Government,Northland - Rebels,Government of Northland,Rebels,Reuters;AFP,army spokesman,Rivertown,East,Northland,2021-02-22 00:00:00.000,2021-02-23 00:00:00.000,1,2,4,0,7,9,5
            72,Northland: Government,Northland - Rebels,Government of Northland,Rebels,,residents,Border area,,Northland,2021-03-01,2021-03-01,0,0,0,0,0,3,0
            """).GetDatasetOrThrow();

        var total = dataset.Claims[new EntityId<Claim>("ged-71.killed")];
        Assert.Equal("5..7..9 persons", total.Quantity.ToString());
        Assert.Equal("2021-02-22/2021-02-23", total.Scope.Period!.ToString());
        Assert.Equal(["reuters", "afp"], total.Attribution.Steps.Select(step => step.Source.Value));
        Assert.Equal(["army-spokesman"], total.Attribution.Steps[0].Cites.Steps.Select(step => step.Source.Value));
        Assert.Equal(["northland.east"], dataset.Places[total.Scope.Place.Id!.Value].Parents.Select(parent => parent.Value));

        // Without an office, the original is whom UCDP has it from; without a region, the place is within the country.
        var second = dataset.Claims[new EntityId<Claim>("ged-72.killed")];
        Assert.Equal("0..0..3 persons", second.Quantity.ToString());
        Assert.Equal(["residents"], second.Attribution.Steps.Select(step => step.Source.Value));
        Assert.Equal(["northland"], dataset.Places[second.Scope.Place.Id!.Value].Parents.Select(parent => parent.Value));
        Assert.Equal("4 persons", dataset.Claims[new EntityId<Claim>("ged-71.killed.civilians")].Quantity.ToString());
        Assert.DoesNotContain(new ClaimComparer().Compare(dataset).Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Acled_fatalities_are_a_minimum_on_a_date_with_its_precision()
    {
        var dataset = ImportMappings.Acled.Csv("""
            event_id_cnty,event_date,time_precision,sub_event_type,country,admin1,location,source,notes,fatalities
            NOR1,17 March 2024,1,Armed clash,Northland,East,Rivertown,Reuters; Local Radio,"On 17 March 2024, fighters clashed.",10
            NOR2,2024-03-20,2,Shelling,Northland,East,Rivertown,Local Radio,Around 20 March shells fell.,0
            """).GetDatasetOrThrow();

        Assert.Equal([">=10 persons", ">=0 persons"], dataset.Claims.Select(claim => claim.Quantity.ToString()));
        Assert.Equal(["2024-03-17", "2024-03-20~"], dataset.Claims.Select(claim => claim.Scope.Period!.ToString()));
        Assert.Equal(["reuters", "local-radio"], dataset.Claims[0].Attribution.Steps.Select(step => step.Source.Value));
        Assert.Equal("acled", dataset.Reports[dataset.Claims[0].Report].Publisher!.Value.Value);
    }

    [Fact]
    public void Airwars_keeps_unknown_apart_from_0_and_a_maximum_left_out_is_the_minimum()
    {
        var groups = string.Join(',', new[] { "civilian_non_combatants", "children", "women", "men" }
            .SelectMany(group => new[] { "killed_min", "killed_max", "injured_min", "injured_max" }.Select(count => $"{group}_{count}")));
        var dataset = ImportMappings.Airwars.Csv($"""
            incident,date,location,country,belligerent,grading,url,{groups}
            NL001,2024-03-17,Rivertown,Northland,Coalition,Fair,https://example.org/1,4,6,10,,0,,,,Unknown,Unknown,,,,,,
            """).GetDatasetOrThrow();

        Assert.Equal(
            ["nl001.killed.civilians: 4..6 persons", "nl001.wounded.civilians: =10 persons", "nl001.killed.children: =0 persons"],
            dataset.Claims.Select(claim => claim.ToString()));
        Assert.Equal("coalition", dataset.Claims[0].Scope.Counterparty.ToString());
    }

    [Fact]
    public void The_general_staff_counts_exactly_by_series_and_its_corrections_explain_a_fall()
    {
        using var folder = new TempFolder();
        const string columns = "date,aircraft,helicopter,tank,APC,field artillery,MRL,military auto,fuel tank,vehicles and fuel tanks,drone,naval ship,submarines,anti-aircraft warfare,mobile SRBM system,special equipment,cruise missiles";
        var table = folder.Write("losses.csv", $"""
            {columns}
            2023-01-01,10,7,80,516,49,4,100,60,,0,2,,0,,,
            2023-01-02,10,7,85,520,49,4,,,170,0,2,,0,,,
            2023-01-03,10,7,83,510,50,4,,,171,0,2,,0,,,
            """);
        var corrections = folder.Write("corrections.csv", "date,tank,APC\n2023-01-03,-2,3\n");

        var uncorrected = ImportMappings.GeneralStaff.Import(table).GetDatasetOrThrow();
        var corrected = ImportMappings.GeneralStaff.Import(table, new() { CorrectionsPath = corrections }).GetDatasetOrThrow();

        Assert.Equal("=83 items", uncorrected.Claims[new EntityId<Claim>("general-staff.tank.2023-01-03.lost")].Quantity.ToString());
        Assert.All(uncorrected.Claims, claim => Assert.Null(claim.Corrects));
        Assert.Equal(["general-staff.tank.2023-01-03.lost corrects general-staff.tank.2023-01-02.lost"], corrected.Claims.Where(claim => claim.Corrects is not null).Select(claim => $"{claim.Id} corrects {claim.Corrects}"));
        Assert.Equal([("CM1003", Severity.Error), ("CM1003", Severity.Error)], Falls(uncorrected));
        Assert.Equal([("CM1003", Severity.Error), ("CM1003", Severity.Info)], Falls(corrected));

        static IEnumerable<(string, Severity)> Falls(ConflictDataset dataset) => new ClaimComparer().Compare(dataset).Findings
            .Where(finding => finding.Rule.Id == "CM1003").Select(finding => (finding.Rule.Id, finding.Severity));
    }

    [Fact]
    public void A_correction_that_is_no_number_is_told_and_a_mapping_without_corrections_takes_no_table_of_them()
    {
        using var folder = new TempFolder();
        var corrections = folder.Write("c.csv", "date,killed\n2024-03-02,none\n");
        var series = Tables.Killed("\"={@value}\"", "\"corrections\": [\"date\"],", "\"series\": { \"killed\": {} },");
        var options = new ImportOptions { CorrectionsPath = corrections };

        var result = series.Csv("date,killed\n2024-03-01,4\n2024-03-02,3\n", options);
        var refused = Tables.Killed().Csv("date,killed\n2024-03-01,4\n", options);

        Assert.Equal([$"{corrections}:2: row 1, column killed = 'none': 'none' is not a number; it must be what was added to the count or, below 0, subtracted from it."], result.Problems());
        Assert.Equal((true, 2, 0), (result.IsUsable, result.ClaimCount, result.RefusedRowCount));
        Assert.Equal([$"{corrections}: $: There is a table of corrections, but the mapping does not say how its rows are matched; it must have \"corrections\" with columns."], refused.Problems());
        Assert.False(refused.IsUsable);
    }

    [Fact]
    public void The_general_staff_hedges_its_count_of_soldiers() =>
        Assert.Equal(["~2800", ">4300", "4500"], ImportMappings.GeneralStaffPersonnel.Json("""
            [ { "date": "2022-02-25", "day": 2, "personnel": 2800, "personnel*": "about", "POW": 0 },
              { "date": "2022-02-26", "day": 3, "personnel": 4300, "personnel*": "more" },
              { "date": "2022-02-27", "day": 4, "personnel": 4500, "personnel*": null } ]
            """).Figures());

    [Fact]
    public void Oryx_is_a_minimum_of_what_is_lost_and_an_exact_count_of_what_is_confirmed()
    {
        var result = ImportMappings.Oryx.Csv("""
            country,equipment_type,destroyed,type_total,date_recorded
            Russia,Tanks,5,8,2022-03-19
            Russia,Naval Ships and Submarines,1,2,2022-03-19
            Russia,All Types,100,150,2022-03-19
            Russia,Jammers And Deception Systems,1,1,2022-03-19
            Russia,"Losses excluding Trucks - 140, of which",1,1,2022-03-19
            """);
        var dataset = result.GetDatasetOrThrow();

        Assert.Equal(1, result.SkippedRowCount);
        Assert.Equal([">=8 items", "=8 items"], dataset.Claims.Take(2).Select(claim => claim.Quantity.ToString()));
        Assert.Equal(["tanks", "ships", "equipment", "jammers-and-deception-systems"], dataset.Claims.Select(claim => claim.Scope.Category.ToString()).Distinct());
        Assert.Equal(["equipment"], dataset.Categories[new EntityId<Category>("jammers-and-deception-systems")].Parents.Select(parent => parent.Value));
        Assert.DoesNotContain(new ClaimComparer().Compare(dataset).Findings, finding => finding.Severity == Severity.Error);
    }
}
