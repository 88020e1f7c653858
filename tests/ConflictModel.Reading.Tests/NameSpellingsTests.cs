namespace ConflictModel.Reading.Tests;

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
    [InlineData("Qamishli", "Al-Qamishli")]
    [InlineData("Kamishli", "el Qamishli")]
    [InlineData("Al-Shaddadi", "ash-Shaddadi")]
    [InlineData("Shaddadi", "Ash Shaddadi")]
    [InlineData("Deir ez-Zor", "Deir al-Zor")]
    [InlineData("Deir ez-Zor", "Dayr az Zor")]
    [InlineData("Tell Abyad", "Tel al-Abyad")]
    [InlineData("Suwayda", "As-Suwaydāʾ")]
    [InlineData("Raqqa", "Ar-Raqqah")]
    [InlineData("Tanf", "At-Tanf")]
    [InlineData("Nasiriyah", "an-Nasiriya")]
    [InlineData("Al-Bab", "Bab")]
    public void A_name_is_near_with_and_without_the_arabic_article(string first, string second)
    {
        Assert.True(NameSpellings.AreNear(first, second));
        Assert.True(NameSpellings.AreNear(second, first));
        Assert.Single(NameSpellings.Group([first, second]));
    }

    [Theory]
    [InlineData("القامشلي", "قامشلي")]
    [InlineData("القامشلي", "القامشلى")]
    [InlineData("القامشلي", "القامشلی")]
    [InlineData("أبو كمال", "ابو كمال")]
    [InlineData("إدلب", "ادلب")]
    [InlineData("الرقة", "الرقه")]
    [InlineData("السويداء", "السويدا")]
    [InlineData("مؤتة", "موتة")]
    [InlineData("الشدادي", "شـدادي")]
    public void Forms_of_arabic_letters_make_no_difference(string first, string second)
    {
        Assert.True(NameSpellings.AreNear(first, second));
        Assert.Single(NameSpellings.Group([first, second]));
    }

    [Theory]
    [InlineData("Al-Bab", "Al-Qaim")]
    [InlineData("Al-Hasakah", "Al-Qamishli")]
    [InlineData("Aleppo", "Eppo")]
    [InlineData("Albania", "Bania")]
    [InlineData("Aden", "Den")]
    [InlineData("Asmara", "Mara")]
    [InlineData("Anbar", "Bar")]
    [InlineData("As Safa", "Marfa")]
    [InlineData("Al", "El")]
    [InlineData("حلب", "حماة")]
    [InlineData("القامشلي", "الحسكة")]
    [InlineData("درعا", "دير")]
    public void What_only_looks_like_an_article_is_none_and_the_rest_must_agree(string first, string second) => Assert.False(NameSpellings.AreNear(first, second));

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
