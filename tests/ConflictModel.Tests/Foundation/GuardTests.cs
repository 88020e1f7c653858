namespace ConflictModel.Tests;

/// <summary>Every guard passes what is permitted, and names the value and the permitted range of what is not.</summary>
public sealed class GuardTests
{
    [Fact]
    public void What_is_permitted_is_passed_on()
    {
        Assert.Equal("x", Guard.NotNull("x"));
        Assert.Equal("x", Guard.NotBlank("x"));
        Assert.Equal("dprk", Guard.Assigned(new EntityId<string>("dprk")).Value);
        Assert.Equal(LocalizedNames.Of("x"), Guard.NotEmpty(LocalizedNames.Of("x")));
        Assert.Equal(Certainty.Possible, Guard.Defined(Certainty.Possible));
        Assert.Equal(0.1m, Guard.Positive(0.1m));
        Assert.Equal([1m, 2m], [Guard.Between(1m, 1m, 2m), Guard.Between(2m, 1m, 2m)]);
        Assert.Equal([1, 2], [Guard.Between(1, 1, 2), Guard.Between(2, 1, 2)]);
    }

    [Fact]
    public void A_missing_value_is_refused_by_its_name()
    {
        string? text = null;

        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Guard.NotNull(text)).ParamName);
        Assert.Equal("Title", Assert.Throws<ArgumentNullException>(() => Guard.NotBlank(null, "Title")).ParamName);
        Assert.Equal("Names", Assert.Throws<ArgumentNullException>(() => Guard.NotEmpty(null, "Names")).ParamName);
    }

    [Fact]
    public void A_refusal_names_the_value_and_what_is_permitted_under_every_culture() => Cultures.Each(() =>
    {
        Says<ArgumentException>("Title is ' '; it must have at least one visible character.", () => Guard.NotBlank(" ", "Title"));
        Says<ArgumentException>("Id is the default of EntityId<String>; it must be an assigned id, such as new(\"some-slug\").", () => Guard.Assigned(default(EntityId<string>), "Id"));
        Says<ArgumentException>("Names is empty; it must have at least one name that is not a misprint.", () => Guard.NotEmpty(LocalizedNames.Empty, "Names"));
        Says<ArgumentOutOfRangeException>("Level is 7; it must be one of Low, Moderate, High.", () => Guard.Defined((ConfidenceLevel)7, "Level"));
        Says<ArgumentOutOfRangeException>("Factor is -0.5; it must be a number above 0.", () => Guard.Positive(-0.5m, "Factor"));
        Says<ArgumentOutOfRangeException>("Factor is 0; it must be a number above 0.", () => Guard.Positive(0, "Factor"));
        Says<ArgumentOutOfRangeException>("Share is 1.5; it must be 0.5 to 1.", () => Guard.Between(1.5m, 0.5m, 1m, "Share"));
        Says<ArgumentOutOfRangeException>("Days is -1; it must be 0 to 31.", () => Guard.Between(-1, 0, 31, "Days"));
    });

    private static void Says<TException>(string message, Func<object?> guard)
        where TException : ArgumentException =>
        Assert.StartsWith(message, Assert.Throws<TException>(() => { _ = guard(); }).Message, StringComparison.Ordinal);
}
