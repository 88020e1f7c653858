namespace ConflictModel.Validation.Tests;

public sealed class NameSpellingsTests
{
    [Theory]
    [InlineData("Valery Zaluzhny", "Валерій Залужний")]
    [InlineData("Valery Zaluzhny", "Walerij Saluschnyj")]
    [InlineData("Oleksandr Syrskyi", "Александр Сырский")]
    [InlineData("Choe Son Hui", "최선희")]
    [InlineData("Ri Chang Ho", "리창호")]
    [InlineData("Ri Chang-ho", "이창호")]
    [InlineData("Andrei Belousov", "Белоусов")]
    [InlineData("Sergei Lavrov", "Sergej Lawrow")]
    public void Transcriptions_of_a_person_are_near(string first, string second)
    {
        Assert.True(NameSpellings.AreNear(first, second, NameKind.Person));
        Assert.True(NameSpellings.AreNear(second, first, NameKind.Person));
    }

    [Theory]
    [InlineData("Luhansk", "Lugansk")]
    [InlineData("Kharkiv", "Харьков")]
    [InlineData("Kyiv", "Kiev")]
    [InlineData("Pokrovsk", "Pokrowsk")]
    public void Transcriptions_of_a_place_are_near(string first, string second) => Assert.True(NameSpellings.AreNear(first, second));

    [Theory]
    [InlineData("Kim Jong Un", "Kim Jong Il")]
    [InlineData("Kim Jong Un", "Kim Yong Nam")]
    [InlineData("Sergei Lavrov", "Sergei Shoigu")]
    [InlineData("Kim", "Kim Jong Un")]
    [InlineData("HUR", "GRU")]
    [InlineData("Mali", "Malawi")]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Austria", "Australia")]
    [InlineData("Donetsk", "Dnipro")]
    [InlineData("國防部", "外交部")]
    [InlineData("---", "...")]
    public void Names_of_two_are_not_near(string first, string second) => Assert.False(NameSpellings.AreNear(first, second, NameKind.Person));

    [Fact]
    public void A_last_name_alone_is_that_of_a_person_and_a_city_is_not_its_province()
    {
        Assert.True(NameSpellings.AreNear("Budanov", "Kyrylo Budanov", NameKind.Person));
        Assert.False(NameSpellings.AreNear("Oblast", "Kursk Oblast"));
        Assert.False(NameSpellings.AreNear("Kursk", "Kursk Oblast"));
    }

    [Fact]
    public void Equipment_is_told_by_its_designation()
    {
        Assert.True(NameSpellings.AreNear("M1989 Koksan", "170 mm howitzer M1989", NameKind.Equipment));
        Assert.True(NameSpellings.AreNear("M1989 Koksan", "Koksan", NameKind.Equipment));
        Assert.False(NameSpellings.AreNear("M1989 howitzer", "M1985 howitzer", NameKind.Equipment));
    }

    [Fact]
    public void A_group_is_what_is_near_by_way_of_others() => Assert.Equal(
        [["Kyrylo Budanov", "Budanow", "Кирилл Буданов"], ["Sergei Shoigu"]],
        NameSpellings.Group(["Kyrylo Budanov", "Sergei Shoigu", "Budanow", "Кирилл Буданов"], NameKind.Person));
}
