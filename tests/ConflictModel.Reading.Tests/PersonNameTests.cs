namespace ConflictModel.Reading.Tests;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Benjamin Netanyahu", "בנימין נתניהו")]
    [InlineData("Benjamin Netanyahu", "بنيامين نتنياهو")]
    [InlineData("Bashar al-Assad", "بشار الأسد")]
    [InlineData("Xi Jinping", "习近平")]
    [InlineData("Narendra Modi", "नरेन्द्र मोदी")]
    [InlineData("Mikheil Saakashvili", "მიხეილ სააკაშვილი")]
    [InlineData("Nikol Pashinyan", "Նիկոլ Փաշինյան")]
    [InlineData("Alexis Tsipras", "Αλέξης Τσίπρας")]
    [InlineData("Vladimirs Putins", "Vladimir Putin")]
    [InlineData("Володимиру Зеленському", "Володимир Зеленський")]
    public void Scripts_and_endings_do_not_count(string first, string second) => AssertNear(first, second);

    [Theory]
    [InlineData("Vladimir Putin", "Владимир Владимирович Путин")]
    [InlineData("V. V. Putin", "Vladimir Putin")]
    [InlineData("President Volodymyr Zelensky", "Зеленський Володимир")]
    [InlineData("Kennedy, John F.", "John Fitzgerald Kennedy")]
    [InlineData("JC Juncker", "Jean-Claude Juncker")]
    [InlineData("Ursula von der Leyen", "Ursula Leyen")]
    [InlineData("Abdel Fattah al-Burhan", "Abdul Fattah Burhan")]
    [InlineData("Pistorius", "Boris Pistorius")]
    [InlineData("AlekseiNavalny", "Aleksei Navalny")]
    [InlineData("Angela Merkle", "Angela Merkel")]
    public void Order_titles_particles_initials_and_misprints_do_not_count(string first, string second) => AssertNear(first, second);

    [Theory]
    [InlineData("Ramzan Kadyrov", "Akhmat Kadyrov")]
    [InlineData("Mohammed bin Salman", "Mohammed bin Zayed")]
    [InlineData("Salman bin Muhammad", "Muhammad bin Salman")]
    [InlineData("Ivan Ivanovich Petrov", "Ivan Sergeyevich Petrov")]
    [InlineData("김정은", "김정일")]
    [InlineData("习近平", "习仲勋")]
    [InlineData("Marta Kowalska", "Jan Kowalski")]
    [InlineData("John O. Smith", "John Peter Smith")]
    [InlineData("Raúl Castillo", "Raúl Castro")]
    public void Other_persons_are_not_near(string first, string second)
    {
        Assert.False(NameSpellings.AreNear(first, second, NameKind.Person));
        Assert.Empty(NameSpellings.Pairs([first, second], NameKind.Person));
    }

    private static void AssertNear(string first, string second)
    {
        Assert.True(NameSpellings.AreNear(first, second, NameKind.Person));
        Assert.Equal(NameSpellings.Compare(first, second, NameKind.Person), NameSpellings.Compare(second, first, NameKind.Person));
        Assert.Single(NameSpellings.Pairs([first, second], NameKind.Person));
    }
}
