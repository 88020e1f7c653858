namespace ConflictModel.Import.Tests;

/// <summary>What comparing finds in tables that the shipped mappings import: nothing where the rows agree, and a planted fault as itself.</summary>
public sealed class ShippedMappingFindingsTests
{
    private const string Ged = "id,relid,year,type_of_violence,conflict_name,dyad_name,side_a,side_b,source_office,source_original,where_coordinates,adm_1,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low";

    private const string Events = "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,country,admin1,location,source,notes,fatalities";

    private static readonly string Groups = string.Join(',', new[] { "civilian_non_combatants", "children", "women", "men" }
        .SelectMany(group => new[] { "killed_min", "killed_max", "injured_min", "injured_max" }.Select(count => $"{group}_{count}")));

    [Fact]
    public void Events_of_ucdp_whose_parts_add_up_to_the_best_estimate_have_no_finding()
    {
        var dataset = Consistent(ImportMappings.UcdpGed.Csv($"""
            {Ged}
            9001,LOW-1,2023,1,Lowland: Government,Government of Lowland - LLF,Government of Lowland,LLF,Reuters;AFP,LLF spokesman,Fordham,South,Lowland,1,1,2023-05-04,2023-05-04,3,11,2,4,20,26,18
            9002,LOW-2,2023,1,Lowland: Government,Government of Lowland - LLF,Government of Lowland,LLF,AFP,AFP,Fordham,South,Lowland,1,1,2023-05-04,2023-05-04,7,0,0,0,7,7,7
            9003,LOW-3,2023,1,Lowland: Government,Government of Lowland - LLF,Government of Lowland,LLF,Reuters;AFP,AFP;residents,Millbrook,South,Lowland,2,3,2023-05-01,2023-05-07,0,60,0,0,60,90,25
            9004,LOW-4,2023,3,LLF - Civilians,LLF - Civilians,LLF,Civilians,AFP,residents,Millbrook,South,Lowland,1,1,2023-05-09,2023-05-09,0,0,43,0,43,50,40
            9005,LOW-5,2023,2,LLF - Riverside,LLF - Riverside,LLF,Riverside,,police,Border area,,Lowland,1,2,2023-06-10,2023-06-12,0,0,0,0,0,4,0
            9006,LOW-6,2023,1,Lowland: Government,Government of Lowland - LLF,Government of Lowland,LLF,AFP,,Fordham,South,Lowland,1,1,2023-06-30,2023-06-30,0,0,0,12,12,12,12
            """));

        // The deaths of civilians are those of no side, also where the data call them one.
        Assert.DoesNotContain(dataset.Claims, claim => claim.Scope.Actor.ToString() == "civilians");

        // An office that is its own original relays nothing.
        Assert.Equal("afp", Attribution(dataset, "ged-9002.killed"));
        Assert.Equal("reuters > (afp; residents); afp > residents", Attribution(dataset, "ged-9003.killed"));
        Assert.Equal("police", Attribution(dataset, "ged-9005.killed"));
        Assert.Equal("afp", Attribution(dataset, "ged-9006.killed"));
    }

    [Theory]
    [InlineData("0,0,31,0,20,26,18", "CM1002")]
    [InlineData("30,0,0,0,20,26,18", "CM1002")]
    [InlineData("0,0,0,40,20,26,18", "CM1002")]
    [InlineData("0,0,20,20,20,26,18", "CM1005")]
    public void More_dead_of_one_side_or_of_no_side_than_the_highest_estimate_are_found(string counts, string rule) => Fault(rule, ImportMappings.UcdpGed.Csv($"""
        {Ged}
        9001,LOW-1,2023,1,Lowland: Government,Government of Lowland - LLF,Government of Lowland,LLF,Reuters,LLF spokesman,Fordham,South,Lowland,1,1,2023-05-04,2023-05-04,{counts}
        9002,LOW-2,2023,1,Lowland: Government,Government of Lowland - LLF,Government of Lowland,LLF,AFP,AFP,Fordham,South,Lowland,1,1,2023-05-04,2023-05-04,7,0,0,0,7,7,7
        """));

    [Fact]
    public void Events_of_acled_in_one_town_on_one_day_are_several_and_have_no_finding()
    {
        var dataset = Consistent(ImportMappings.Acled.Csv($"""
            {Events}
            LOW101,2023-05-04,2023,1,Explosions/Remote violence,Shelling,Military Forces of Lowland,Lowland,South,Fordham,Reuters; Radio Fordham,Shells fell on a market.,6
            LOW102,2023-05-04,2023,1,Explosions/Remote violence,Shelling,Military Forces of Lowland,Lowland,South,Fordham,Radio Fordham,Shells fell on a school.,15
            LOW103,2023-05-15,2023,3,Battles,Armed clash,LLF,Lowland,South,Millbrook,Lowland Observatory,In May fighters clashed near the town.,10
            LOW104,2023-05-20,2023,2,Violence against civilians,Attack,LLF,Lowland,,Border area,Radio Fordham,Around 20 May travellers were attacked.,0
            """));

        Assert.Equal(4, dataset.Events.Count);
    }

    [Fact]
    public void Of_acled_a_higher_count_than_another_source_allows_is_found()
    {
        var first = ImportMappings.Acled.Csv($"{Events}\nLOW101,2023-05-04,2023,1,E,Shelling,A,Lowland,South,Fordham,Reuters,Shells fell.,16\nLOW102,2023-05-04,2023,1,E,Shelling,A,Lowland,South,Fordham,Reuters,Shells fell again.,2\n");
        var sheet = Tables.Mapping("""
            { "format": "conflictmodel-import/1", "report": { "id": "radio", "title": "{title}", "publisher": "{title}", "date": "2023-06-04" },
              "claims": [{ "id": "radio-{event}", "scope": { "measure": "killed", "category": "persons", "event": "acled-{event}", "place": "lowland.south.fordham", "period": "2023-05-04" }, "figure": "={killed}", "unit": "persons" }] }
            """).Csv("title,event,killed\nRadio,low101,9\nRadio,low102,2\n", new() { Base = first.Draft });

        Fault("CM1001", sheet);
    }

    [Fact]
    public void Incidents_whose_groups_are_among_the_civilians_have_no_finding() => Consistent(ImportMappings.Airwars.Csv($"""
        incident,date,location,country,belligerent,grading,url,{Groups}
        LL001,2023-05-04,Fordham,Lowland,Coalition,Fair,https://example.org/1,12,17,20,,5,6,,,3,,,,4,8,,
        LL002,2023-05-04,Fordham,Lowland,Coalition,Weak,https://example.org/2,2,,Unknown,,0,,,,1,,,,1,,,
        LL003,2023-05-09,Millbrook,Lowland,,Contested,https://example.org/3,0,3,,,,,,,,,,,,,,
        LL004,2023-05-11,Millbrook,Lowland,Coalition,Confirmed,https://example.org/4,,,7,9,,,2,3,,,,,,,4,4
        """));

    [Theory]
    [InlineData("12,17,20,,18,20,,,3,,,,4,8,,", "CM1002")]
    [InlineData("12,17,20,,,,,,,,,,,,30,31", "CM2002")]
    [InlineData("12,17,20,,6,,,,8,,,,9,,,", "CM1005")]
    public void A_group_larger_than_the_civilians_and_groups_that_add_up_to_more_are_found(string counts, string rule) => Fault(rule, ImportMappings.Airwars.Csv($"""
        incident,date,location,country,belligerent,grading,url,{Groups}
        LL001,2023-05-04,Fordham,Lowland,Coalition,Fair,https://example.org/1,{counts}
        LL002,2023-05-04,Fordham,Lowland,Coalition,Weak,https://example.org/2,2,,Unknown,,0,,,,1,,,,1,,,
        """));

    [Theory]
    [InlineData(104, null)]
    [InlineData(101, "CM1003")]
    public void Of_the_general_staff_counts_that_rise_have_no_finding_and_a_fall_is_found(int tanks, string? rule)
    {
        var result = ImportMappings.GeneralStaff.Json($$"""
            [ { "date": "2022-04-29", "day": 65, "aircraft": 80, "tank": 100, "APC": 300, "military auto": 170, "fuel tank": 70, "mobile SRBM system": 4 },
              { "date": "2022-04-30", "day": 66, "aircraft": 80, "tank": 102, "APC": 305, "military auto": 175, "fuel tank": 76, "mobile SRBM system": 4 },
              { "date": "2022-05-01", "day": 67, "aircraft": 81, "tank": {{tanks}}, "APC": 309, "vehicles and fuel tanks": 251, "cruise missiles": 8, "greatest losses direction": "Fordham" },
              { "date": "2022-05-02", "day": 68, "aircraft": 81, "tank": {{tanks + 1}}, "APC": 309, "vehicles and fuel tanks": 260, "cruise missiles": 8 } ]
            """);

        Check(rule, result);
        Assert.Equal(["helicopter", "field artillery", "MRL", "drone", "naval ship", "submarines", "anti-aircraft warfare", "special equipment"], result.AbsentColumns);
    }

    [Theory]
    [InlineData(31000, null)]
    [InlineData(20000, "CM1003")]
    public void Of_the_soldiers_counts_that_rise_have_no_finding_and_a_fall_is_found(int last, string? rule) => Check(rule, ImportMappings.GeneralStaffPersonnel.Json($$"""
        [ { "date": "2022-03-01", "day": 6, "personnel": 5710, "personnel*": "about", "POW": 200 },
          { "date": "2022-03-02", "day": 7, "personnel": 5840, "personnel*": "more", "POW": 200 },
          { "date": "2022-03-03", "day": 8, "personnel": 30000, "personnel*": null },
          { "date": "2022-03-04", "day": 9, "personnel": {{last}}, "personnel*": "about" } ]
        """));

    [Theory]
    [InlineData(44, 160, null)]
    [InlineData(39, 160, "CM1003")]
    [InlineData(161, 160, "CM1002")]
    public void Of_oryx_counts_that_rise_have_no_finding_and_a_fall_or_a_type_larger_than_all_is_found(int tanks, int all, string? rule) => Check(rule, ImportMappings.Oryx.Csv($"""
        country,equipment_type,destroyed,abandoned,captured,damaged,type_total,date_recorded,destroyed_diff,type_total_diff
        Lowland,All Types,90,10,45,5,150,2023-05-04,0,0
        Lowland,Tanks,20,5,13,2,40,2023-05-04,0,0
        Lowland,Naval Ships and Submarines,1,0,0,0,1,2023-05-04,0,0
        Lowland,All Types,92,10,50,8,{all},2023-05-06,2,10
        Lowland,Tanks,22,5,15,2,{tanks},2023-05-06,2,4
        Lowland,Naval Ships and Submarines,1,0,0,0,1,2023-05-06,0,0
        Lowland,"Losses excluding Recon Drones - 140, of which",1,1,0,0,140,2023-05-06,0,0
        """));

    private static void Check(string? rule, ImportResult result)
    {
        if (rule is null)
        {
            Consistent(result);
        }
        else
        {
            Fault(rule, result);
        }
    }

    private static ConflictDataset Consistent(ImportResult result)
    {
        var dataset = result.GetDatasetOrThrow();
        Assert.Empty(Findings(dataset));
        Assert.Empty(result.UnreadColumns);
        return dataset;
    }

    private static void Fault(string rule, ImportResult result) => Assert.StartsWith(rule, Assert.Single(Findings(result.GetDatasetOrThrow())), StringComparison.Ordinal);

    private static List<string> Findings(ConflictDataset dataset)
    {
        var compared = new ClaimComparer().Compare(dataset);
        Assert.True(compared.IsComplete);
        return [.. compared.Findings.Select(finding => $"{finding.Rule.Id}: {finding.Describe(SentenceLanguage.English)}")];
    }

    private static string Attribution(ConflictDataset dataset, string claim) => AttributionNotation.Write(dataset.Claims[new EntityId<Claim>(claim)].Attribution);
}
