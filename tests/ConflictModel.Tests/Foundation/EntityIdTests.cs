namespace ConflictModel.Tests;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("dprk")]
    [InlineData("kursk-oblast")]
    [InlineData("ucdp.123_4")]
    public void A_slug_is_kept(string slug) => Assert.Equal(slug, new EntityId<string>(slug).Value);

    [Theory]
    [InlineData("", "'' is not an id: at position 0, the text ends; expected a lower-case letter a-z or a digit.")]
    [InlineData("DPRK", "'DPRK' is not an id: at position 0, found 'D'; expected a lower-case letter a-z, a digit, '-', '.' or '_'.")]
    [InlineData("a--b", "'a--b' is not an id: at position 2, found '-'; expected a lower-case letter a-z or a digit.")]
    [InlineData("a-", "'a-' is not an id: at position 2, the text ends; expected a lower-case letter a-z or a digit.")]
    [InlineData("any", "'any' is not an id: at position 0, found 'a'; expected another id: 'any' is reserved for scopes.")]
    public void A_text_that_is_no_slug_is_refused_with_position_and_expectation(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<NotationException>(() => new EntityId<string>(text)).Message);
        Assert.False(EntityId<string>.TryParse(text, out _));
    }

    [Fact]
    public void An_id_prints_what_it_parsed() => ValueContract.RoundTrip<EntityId<string>>("a", "dprk", "kursk-oblast", "ucdp.123_4", new string('a', 100));

    [Fact]
    public void A_text_that_is_no_slug_is_refused_by_every_overload() =>
        ValueContract.Refuses<EntityId<string>>(("", 0), ("İ", 0), ("a b", 1), ("a.", 2), ("-a", 0), ("a-_b", 2), ("any", 0), (new string('a', 101), 100));

    [Fact]
    public void Any_text_is_an_id_or_refused() => ValueContract.AnyTextIsParsedOrRefused<EntityId<string>>("abny19-._A");

    [Fact]
    public void Ids_are_equal_by_slug() => ValueContract.Equality((new EntityId<string>("dprk"), EntityId<string>.Parse("dprk")), new("dprk-2"), new("russia"), default);

    [Fact]
    public void The_default_is_no_id()
    {
        ValueContract.Default<EntityId<string>>("");
        Assert.False(default(EntityId<string>).IsAssigned);
        Assert.True(new EntityId<string>("a").IsAssigned);
    }

    [Fact]
    public void Ids_are_ordered_ordinally_and_the_default_stands_first() => Cultures.Each(() =>
    {
        EntityId<string>[] ids = [new("b"), new("a_1"), new("a1"), new("a-1"), default];

        Assert.Equal(["", "a-1", "a1", "a_1", "b"], ids.Order().Select(id => id.Value));
        Assert.True(ids[1] < ids[0] && ids[0] > ids[1] && ids[1] <= ids[0] && ids[0] >= ids[1]);
        Assert.False(ids[0] < ids[1] || ids[1] > ids[0] || ids[0] <= ids[1] || ids[1] >= ids[0]);
    });

    [Theory]
    [InlineData("Kyiv", "kyiv")]
    [InlineData("São Paulo", "sao-paulo")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Mar'inka", "marinka")]
    [InlineData("T-72B3", "t-72b3")]
    [InlineData("  A  &  B  ", "a-b")]
    [InlineData("a.b_c-d", "a.b_c-d")]
    [InlineData("any", "any-[0-9a-f]{8}")]
    [InlineData("Київ", "[0-9a-f]{8}")]
    [InlineData("A+", "a-[0-9a-f]{8}")]
    [InlineData("Kyiv (Київ)", "kyiv-[0-9a-f]{8}")]
    [InlineData("...", "[0-9a-f]{8}")]
    public void A_name_gives_an_id_that_is_the_same_under_every_culture(string name, string pattern) => Cultures.Each(() =>
        Assert.Matches($"^{pattern}$", EntityId<Place>.FromName(name).Value));

    [Fact]
    public void Every_text_but_a_blank_one_gives_an_id() => Generators.Holds(Generators.Texts, text => string.IsNullOrWhiteSpace(text)
        || (IsId(EntityId<Place>.FromName(text)) && IsId(EntityId<Place>.FromName(string.Concat(Enumerable.Repeat(text + "x", 50))))));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_blank_name_gives_no_id(string name) => Assert.Throws<ArgumentException>(() => EntityId<Place>.FromName(name));

    private static bool IsId(EntityId<Place> id) => EntityId<Place>.TryParse(id.Value, out _);
}
