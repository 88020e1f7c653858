namespace ConflictModel.Reading.Tests;

public sealed class BodyNameTests
{
    [Theory]
    [InlineData("NIS", "National Intelligence Service")]
    [InlineData("NIS", "Nachrichtendienst (NIS)")]
    [InlineData("IDF", "Israel Defense Forces")]
    [InlineData("SBU", "Служба безпеки України")]
    [InlineData("SBU", "Security Service of Ukraine")]
    [InlineData("FSB", "Federal Security Service")]
    [InlineData("HUR", "Main Directorate of Intelligence of Ukraine")]
    [InlineData("CICR", "International Committee of the Red Cross")]
    [InlineData("SOHR", "Syrian Observatory for Human Rights")]
    [InlineData("HRW", "Human Rights Watch")]
    public void An_acronym_is_near_what_it_stands_for(string acronym, string words) => AssertNear(acronym, words, NameReason.Acronym);

    [Theory]
    [InlineData("Ministry of Defence of Ukraine", "Міністерство оборони України")]
    [InlineData("Verteidigungsministerium der Ukraine", "Ministère ukrainien de la Défense")]
    [InlineData("Russian Ministry of Defense", "Ministerio de Defensa de Rusia")]
    [InlineData("Russian Defence Ministry", "Минобороны России")]
    [InlineData("Russian Ministry of Defense", "俄罗斯国防部")]
    [InlineData("National Intelligence Service of South Korea", "국가정보원")]
    [InlineData("Palestinian Ministry of Health", "وزارة الصحة الفلسطينية")]
    [InlineData("Israeli Ministry of Defense", "משרד הביטחון")]
    [InlineData("Syrian Observatory for Human Rights", "المرصد السوري لحقوق الإنسان")]
    [InlineData("International Committee of the Red Cross", "Internationales Komitee vom Roten Kreuz")]
    [InlineData("44th Mechanized Brigade", "44-та механізована бригада")]
    [InlineData("Wagner Group", "ЧВК «Вагнер»")]
    public void A_translation_is_near(string first, string second) => AssertNear(first, second, NameReason.Translation);

    [Theory]
    [InlineData("Novatek Limited Liability Company", "Novatek LLC")]
    [InlineData("OOO Sever", "Sever Ltd.")]
    [InlineData("The Orion Group", "Orion Group, Inc.")]
    [InlineData("Krasnoye Sormovo Aktiengeselschaft", "Krasnoye Sormovo AG")]
    [InlineData("Bank of Romamia", "Bank of Romania")]
    [InlineData("NorthStar Logistics", "North Star Logistics")]
    public void Legal_forms_articles_and_misprints_do_not_count(string first, string second) => AssertNear(first, second);

    [Theory]
    [InlineData("Ministry of Defence of Ukraine", "Ministry of Defence of Russia")]
    [InlineData("Ministry of Defence", "Ministry of Health")]
    [InlineData("وزارة الصحة", "وزارة الدفاع")]
    [InlineData("국방부", "외교부")]
    [InlineData("44th Mechanized Brigade", "47th Mechanized Brigade")]
    [InlineData("Northern Fleet", "Black Sea Fleet")]
    [InlineData("NIS", "NSS")]
    [InlineData("NIS", "NATO")]
    [InlineData("FSB", "FSO")]
    [InlineData("Bank of Iran", "Bank of Iraq")]
    [InlineData("Human Rights Watch", "Human Rights Foundation")]
    [InlineData("Syrian Observatory for Human Rights", "Syrian Network for Human Rights")]
    [InlineData("Federal Intelligence Service", "Federal Security Service")]
    [InlineData("National Guard of Ukraine", "National Police of Ukraine")]
    [InlineData("Orion Capital Fund II", "Orion Capital Fund III")]
    [InlineData("Orion LLC", "ANO Orion")]
    [InlineData("Al-Quds Brigades", "Al-Qassam Brigades")]
    public void Other_bodies_are_not_near(string first, string second)
    {
        Assert.False(NameSpellings.AreNear(first, second, NameKind.Organisation));
        Assert.Equal(NameReason.None, NameSpellings.Compare(second, first, NameKind.Organisation).Reason);
    }

    [Fact]
    public void Each_pair_has_a_score_and_a_reason()
    {
        string[] names = ["NIS", "Ministry of Health", "National Intelligence Service", "Gesundheitsministerium"];

        var pairs = NameSpellings.Pairs(names, NameKind.Organisation);

        Assert.Equal(
            [
                ("NIS", "National Intelligence Service", NameReason.Acronym),
                ("Ministry of Health", "Gesundheitsministerium", NameReason.Translation),
            ],
            pairs.Select(pair => (pair.First, pair.Second, pair.Likeness.Reason)));
        Assert.All(pairs, pair => Assert.InRange(pair.Likeness.Score, NameSpellings.NearScore, 1));
        Assert.Equal(
            [(0, 2), (1, 3)],
            pairs.Select(pair => (pair.FirstIndex, pair.SecondIndex)));
    }

    private static void AssertNear(string first, string second, NameReason? reason = null)
    {
        var likeness = NameSpellings.Compare(first, second, NameKind.Organisation);
        Assert.True(likeness.Score >= NameSpellings.NearScore, $"{first}, {second}: {likeness.Score}");
        Assert.Equal(likeness, NameSpellings.Compare(second, first, NameKind.Organisation));
        Assert.Single(NameSpellings.Pairs([first, second], NameKind.Organisation));
        if (reason is { } expected)
        {
            Assert.Equal(expected, likeness.Reason);
        }
    }
}
