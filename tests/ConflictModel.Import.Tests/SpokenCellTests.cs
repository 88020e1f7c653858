namespace ConflictModel.Import.Tests;

/// <summary>What a cell says in words is read in the language of its column; what can be read in two ways is a problem that shows both.</summary>
public sealed class SpokenCellTests
{
    [Theory]
    [InlineData("at least 16", ">=16")]
    [InlineData("17+", ">=17")]
    [InlineData("20-30", "20..30")]
    [InlineData("20–30", "20..30")]
    [InlineData("≈50", "~50")]
    [InlineData("dozens", "dozens")]
    [InlineData("sixteen", "16")]
    [InlineData("2 million", "2000000")]
    [InlineData("١٢", "12")]
    [InlineData("no fewer than 12", ">=12")]
    [InlineData("about 20", "~20")]
    [InlineData("about five hundred or more", "~>=500")]
    [InlineData("2 millions", "2000000")]
    [InlineData("several hundred", "several*100")]
    [InlineData("hundreds", "100s")]
    [InlineData("between 1,200 and 1,500", "1200..1500")]
    [InlineData("мінімум 16", ">=16")]
    [InlineData("около 300", "~300")]
    [InlineData("mehrere Dutzend", "several*12")]
    [InlineData("mindestens 1.234", ">=1234")]
    [InlineData("1,5 Millionen", "1500000")]
    [InlineData("au moins douze", ">=12")]
    [InlineData("por lo menos 40", ">=40")]
    [InlineData("ما لا يقل عن ١٢", ">=12")]
    [InlineData("دست\u200cکم ۱۶", ">=16")]
    [InlineData("至少16", ">=16")]
    [InlineData("최소 16", ">=16")]
    [InlineData("16 persons", "16")]
    [InlineData("more than 16 people", ">16")]
    public void A_cell_in_words_is_read_as_people_write(string cell, string figure) =>
        Cultures.Each(() => Assert.Equal([figure], Tables.Killed().Csv($"date,killed\n2024-03-01,\"{cell}\"\n").Figures()));

    [Theory]
    [InlineData("about 20 per day")]
    [InlineData("12 tanks")]
    [InlineData("12 wounded")]
    [InlineData("12%")]
    [InlineData("another 3,000")]
    [InlineData("half of the 12")]
    [InlineData("reportedly 12")]
    [InlineData("12 on 3 May")]
    [InlineData("2023-24")]
    [InlineData("not known")]
    public void What_says_more_than_a_figure_of_the_row_is_refused(string cell)
    {
        var result = Tables.Killed().Csv($"date,killed\n2024-03-01,\"{cell}\"\n");

        Assert.Equal(["killed"], Assert.Single(result.Problems).Columns);
        Assert.Empty(result.Draft.Claims);
    }

    [Fact]
    public void A_unit_or_a_noun_of_the_row_says_nothing_new()
    {
        var tonnes = Tables.Mapping(Tables.Killing(scope: "\"category\": \"{what}\",").Replace("\"persons\"", "\"{unit}\"", StringComparison.Ordinal));
        var result = tonnes.Csv("date,killed,what,unit\n2024-03-01,500 tonnes,,tonnes\n2024-03-02,about 12 soldiers,soldiers,persons\n2024-03-03,500 tonnes,,persons\n");

        Assert.Equal(["500", "~12"], result.Draft.Claims.Select(claim => claim.Figure.Text));
        Assert.Equal(3, Assert.Single(result.Problems).Row);
    }

    [Theory]
    [InlineData("500 to 2 million", "500..2000000 or as 500000..2000000; it must be written as one of these.")]
    [InlineData("4 to 6+", "4..6 or as >=4; it must be written as one of these.")]
    [InlineData("mindestens 2.000", ">=2 or as >=2000, and no other cell of the column decides it; the mapping must say how the numbers of the column are written: "
        + "\"numbers\": { \"killed\": \"1,234.5\" } or { \"killed\": \"1.234,5\" }.")]
    [InlineData("billion", "1000000000000 or as 1000000000, by its language; the mapping must say in which the figures of the column are put in words: "
        + "\"figureLanguage\": { \"killed\": \"de\" } or { \"killed\": \"en\" }.")]
    public void What_can_be_read_in_two_ways_shows_both_and_what_to_write(string cell, string expected)
    {
        var result = Tables.Killed().Csv($"date,killed\n2024-03-01,\"{cell}\"\n");

        Assert.Equal($"'{cell}' can be read as {expected}", Assert.Single(result.Problems).Message);
    }

    [Fact]
    public void The_convention_of_the_column_rules_words_as_well()
    {
        Assert.Equal(["2000", ">=1234", "~2000"], Read("2.000|mindestens 1.234|rund 2.000"));
        Assert.Equal(["!", "!"], Read("rund 2.000|mindestens 3.000"));
        Assert.Equal(["~2000", "1500000"], Read("rund 2.000|1,5 Millionen"));
    }

    [Fact]
    public void The_cells_of_a_column_decide_its_language_and_the_mapping_may_say_it()
    {
        Assert.Equal(["1000000000", "~20"], Read("billion|about 20"));
        Assert.Equal(["1000000000000", "~20"], Read("Billion|rund 20"));
        Assert.Equal(["1000000000000", "!"], Read("billion|about 20", "\"figureLanguage\": { \"killed\": \"fr\" },"));
        Assert.Equal(["1000000000"], Read("billion", "\"language\": \"en\","));
        Assert.Equal(["!", "1000000000"], Read("2 billion|1000000000", "\"figureLanguage\": \"de\","));
    }

    [Fact]
    public void A_single_word_is_read_in_the_language_of_its_column_alone()
    {
        Assert.Equal(["~20", "!", "!", "16"], Read("about 20|once|on|sixteen"));
        Assert.Equal([">=16", "11"], Read("por lo menos 16|once"));
        Assert.Equal(["~20", "~20", ">=16", "several*12"], Read("about 20|circa 20|мінімум 16|mehrere Dutzend"));
    }

    [Theory]
    [InlineData("once", "", "!")]
    [InlineData("once|once", "", "! !")]
    [InlineData("once|on", "", "! !")]
    [InlineData("once|17", "", "! 17")]
    [InlineData("once|mehrere Dutzend", "", "! several*12")]
    [InlineData("once", "\"language\": \"en\",", "!")]
    [InlineData("sixteen", "\"language\": \"es\",", "!")]
    [InlineData("once", "\"numbers\": \"1,234.5\",", "!")]
    [InlineData("once|doce", "", "11 12")]
    [InlineData("once|por lo menos 16", "", "11 >=16")]
    [InlineData("once", "\"language\": \"es\",", "11")]
    [InlineData("once", "\"figureLanguage\": \"es\",", "11")]
    [InlineData("sixteen", "", "16")]
    public void The_single_word_of_a_column_is_no_figure_by_a_language_that_nothing_else_shows(string cells, string members, string figures) =>
        Assert.Equal(figures, string.Join(' ', Read(cells, members)));

    [Fact]
    public void A_single_word_of_an_unknown_language_shows_how_it_can_be_read_and_the_languages_that_read_it_so()
    {
        var result = Tables.Killed().Csv("date,killed\n2024-03-01,once\n");

        Assert.Equal(
            "'once' can be read as 11, in a language that no other cell of the column shows; the mapping must say in which the figures of the column "
                + "are put in words: \"figureLanguage\": { \"killed\": \"es\" }.",
            Assert.Single(result.Problems).Message);
    }

    [Fact]
    public void A_language_that_is_not_read_is_refused_with_those_that_are()
    {
        var fault = Assert.Throws<ImportException>(() => Tables.Killed(members: "\"figureLanguage\": \"tlh\","));

        Assert.Contains("'tlh' is not a language that figures are read in; it must be one of ar, cs, de, ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_put_together_says_what_to_write()
    {
        var result = Tables.Killed("\"{how} {killed}\"").Csv("date,how,killed\n2024-03-01,mindestens,16\n");

        Assert.EndsWith(" Write '>=16' instead.", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"numbers\": \"1234.5\",", false)]
    [InlineData("\"numbers\": \"1234.5\", \"figureLanguage\": \"de\",", false)]
    [InlineData("", true)]
    public void Every_figure_in_notation_is_what_it_is_beside_words(string members, bool mayRefuse)
    {
        var mapping = Tables.Mapping(Tables.Killing(members: members).Replace("\"persons\"", "\"tonnes\"", StringComparison.Ordinal));

        Generators.Holds(Generators.Figures, figure =>
        {
            var claims = mapping.Csv($"date,killed\n2024-03-01,\"{figure}\"\n2024-03-02,mindestens 16\n").Draft.Claims;
            return claims[^1].Figure.Text == ">=16" && (claims.Count == 2 ? Figure.Parse(claims[0].Figure.Text) == figure : mayRefuse);
        });
    }

    private static string[] Read(string cells, string members = "")
    {
        var rows = cells.Split('|');
        var result = Tables.Killed(members: members).Csv($"date,killed\n{string.Concat(rows.Select((cell, i) => $"2024-03-{i + 1:00},\"{cell}\"\n"))}");
        var figures = result.Draft.Claims.ToDictionary(claim => claim.Location.Line, claim => claim.Figure.Text);
        return [.. rows.Select((_, i) => figures.GetValueOrDefault(i + 2) ?? "!")];
    }
}
