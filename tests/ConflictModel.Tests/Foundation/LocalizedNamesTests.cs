namespace ConflictModel.Tests;

public sealed class LocalizedNamesTests
{
    private static readonly LocalizedName Korea = new() { Text = "North Korea", Language = "en" };
    private static readonly LocalizedName Nordkorea = new() { Text = "Nordkorea", Language = "de" };

    [Fact]
    public void Names_are_equal_by_spelling_language_and_order() => ValueContract.Equality<LocalizedNames>(
        ([Korea, Nordkorea], [Korea with { }, Nordkorea]),
        [Nordkorea, Korea],
        [Korea],
        [Korea, Nordkorea with { Language = "sv" }],
        [Korea, Nordkorea with { IsMisprint = true }]);

    [Fact]
    public void The_name_shown_is_the_first_that_is_no_misprint()
    {
        Assert.Equal("North Korea", new LocalizedNames[] { [Korea with { Text = "Noth Korea", IsMisprint = true }, Korea, Nordkorea] }[0].Primary);
        Assert.Equal("Noth Korea", new LocalizedNames[] { [Korea with { Text = "Noth Korea", IsMisprint = true }] }[0].ToString());
        Assert.Equal("", LocalizedNames.Empty.Primary);
    }

    [Theory]
    [InlineData("de", "Nordkorea")]
    [InlineData("DE", "Nordkorea")]
    [InlineData("fr", "North Korea")]
    public void A_reader_sees_the_name_in_his_language_or_else_the_first(string language, string name)
    {
        LocalizedNames names = [Korea, Nordkorea];

        Cultures.Each(() => Assert.Equal(name, names.In(language)));
    }

    [Fact]
    public void A_misprint_is_not_shown_to_a_reader_of_its_language()
    {
        LocalizedNames names = [Korea, Nordkorea with { IsMisprint = true }];

        Assert.Equal("North Korea", names.In("de"));
    }

    [Fact]
    public void A_spelling_that_stands_twice_is_refused() => Assert.StartsWith(
        "'North Korea' is duplicated among the names in 'en'; each spelling must be unique.",
        Assert.Throws<ArgumentException>(() => LocalizedNames.Create(Korea, Korea with { IsMisprint = true })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_null_among_the_names_is_refused() => Assert.Throws<ArgumentException>(() => LocalizedNames.Create(Korea, null!));

    [Fact]
    public void One_name_is_english_unless_said()
    {
        Assert.Equal([Korea], LocalizedNames.Of("North Korea"));
        Assert.Equal([Nordkorea], LocalizedNames.Of("Nordkorea", "de"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_name_has_a_visible_character(string text) => Assert.Equal("Text", Assert.Throws<ArgumentException>(() => new LocalizedName { Text = text }).ParamName);

    [Fact]
    public void A_name_prints_with_its_language()
    {
        Assert.Equal("Nordkorea (de)", Nordkorea.ToString());
        Assert.Equal("Nordkorea (und, misprint)", new LocalizedName { Text = "Nordkorea", IsMisprint = true }.ToString());
    }
}
