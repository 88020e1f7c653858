using NodaTime;

namespace ConflictModel.Reading.Tests;

/// <summary>What a text says of when, read from the day of the report: Sunday, 20 October 2024.</summary>
public sealed class DateTests
{
    private static readonly LocalDate Day = new(2024, 10, 20);

    [Theory]
    [InlineData("en", "On 3 May 2024, 300 soldiers were killed.", "2024-05-03")]
    [InlineData("en", "On May 3, 2024, 300 soldiers were killed.", "2024-05-03")]
    [InlineData("en", "300 soldiers were killed on the 3rd of May.", "2024-05-03")]
    [InlineData("en", "300 soldiers were killed on 2024-05-03.", "2024-05-03")]
    [InlineData("en", "In May, 300 soldiers were killed.", "2024-05")]
    [InlineData("en", "In November 300 soldiers were killed.", "2023-11")]
    [InlineData("en", "300 soldiers were killed in 2022.", "2022")]
    [InlineData("en", "300 soldiers were killed yesterday.", "2024-10-19")]
    [InlineData("en", "300 soldiers were killed on Tuesday.", "2024-10-15")]
    [InlineData("en", "300 soldiers were killed on Sunday.", "2024-10-20")]
    [InlineData("en", "300 soldiers were killed last Sunday.", "2024-10-13")]
    [InlineData("en", "300 soldiers were killed last week.", "2024-10-07/2024-10-13")]
    [InlineData("en", "300 soldiers were killed last month.", "2024-09")]
    [InlineData("en", "300 soldiers were killed in June last year.", "2023-06")]
    [InlineData("en", "300 soldiers were killed in the past three days.", "2024-10-17/2024-10-20")]
    [InlineData("en", "300 soldiers were killed three days ago.", "2024-10-17")]
    [InlineData("en", "300 soldiers were killed between 3 and 10 May.", "2024-05-03/2024-05-10")]
    [InlineData("en", "From 28 April to 3 May, 300 soldiers were killed.", "2024-04-28/2024-05-03")]
    [InlineData("en", "300 soldiers were killed from November to March.", "2023-11/2024-03")]
    [InlineData("en", "Since February, 300 soldiers were killed.", "2024-02/2024-10-20")]
    [InlineData("en", "As of 3 May, 300 soldiers were killed.", "../2024-05-03")]
    [InlineData("en", "So far, 300 soldiers were killed.", "../2024-10-20")]
    [InlineData("en", "As of 3 May, 300 soldiers were present.", "2024-05-03")]
    [InlineData("en", "Another 300 soldiers were killed.", "/2024-10-20")]
    [InlineData("de", "Am 3. Mai 2024 wurden 300 Soldaten getötet.", "2024-05-03")]
    [InlineData("de", "Am 03.05.2024 wurden 300 Soldaten getötet.", "2024-05-03")]
    [InlineData("de", "Gestern wurden 300 Soldaten getötet.", "2024-10-19")]
    [InlineData("de", "Seit Februar wurden 300 Soldaten getötet.", "2024-02/2024-10-20")]
    [InlineData("de", "Seit August letzten Jahres wurden 300 Soldaten getötet.", "2023-08/2024-10-20")]
    [InlineData("de", "Vor drei Tagen wurden 300 Soldaten getötet.", "2024-10-17")]
    [InlineData("de", "Bislang wurden 300 Soldaten getötet.", "../2024-10-20")]
    [InlineData("de", "Vom 3. bis 10. Mai wurden 300 Soldaten getötet.", "2024-05-03/2024-05-10")]
    [InlineData("fr", "Le 3 mai 2024, 300 soldats ont été tués.", "2024-05-03")]
    [InlineData("fr", "Depuis février, 300 soldats ont été tués.", "2024-02/2024-10-20")]
    [InlineData("fr", "La semaine dernière, 300 soldats ont été tués.", "2024-10-07/2024-10-13")]
    [InlineData("fr", "Hier, 300 soldats ont été tués.", "2024-10-19")]
    [InlineData("es", "El 3 de mayo de 2024 murieron 300 soldados.", "2024-05-03")]
    [InlineData("es", "El martes murieron 300 soldados.", "2024-10-15")]
    [InlineData("es", "Desde febrero murieron 300 soldados.", "2024-02/2024-10-20")]
    [InlineData("it", "Il 3 maggio 2024 sono morti 300 soldati.", "2024-05-03")]
    [InlineData("it", "Ieri sono morti 300 soldati.", "2024-10-19")]
    [InlineData("pt", "Em 3 de maio de 2024 morreram 300 soldados.", "2024-05-03")]
    [InlineData("pt", "Na terça-feira morreram 300 soldados.", "2024-10-15")]
    [InlineData("nl", "Op 3 mei 2024 kwamen 300 soldaten om.", "2024-05-03")]
    [InlineData("nl", "Gisteren zijn 300 soldaten gedood.", "2024-10-19")]
    [InlineData("sv", "Den 3 maj 2024 dödades 300 soldater.", "2024-05-03")]
    [InlineData("sv", "I går dödades 300 soldater.", "2024-10-19")]
    [InlineData("pl", "3 maja 2024 r. zginęło 300 żołnierzy.", "2024-05-03")]
    [InlineData("pl", "We wtorek zginęło 300 żołnierzy.", "2024-10-15")]
    [InlineData("cs", "Dne 3. května 2024 zahynulo 300 vojáků.", "2024-05-03")]
    [InlineData("cs", "Včera zahynulo 300 vojáků.", "2024-10-19")]
    [InlineData("uk", "Станом на 3 травня загинули 300 військових.", "../2024-05-03")]
    [InlineData("uk", "3 травня 2024 року загинули 300 військових.", "2024-05-03")]
    [InlineData("uk", "За минулу добу загинули 300 військових.", "2024-10-19/2024-10-20")]
    [InlineData("uk", "У вівторок загинули 300 військових.", "2024-10-15")]
    [InlineData("ru", "3 мая 2024 года погибли 300 военных.", "2024-05-03")]
    [InlineData("ru", "За последние сутки погибли 300 военных.", "2024-10-19/2024-10-20")]
    [InlineData("ru", "Во вторник погибли 300 военных.", "2024-10-15")]
    [InlineData("ru", "С 3 мая погибли 300 военных.", "2024-05-03/2024-10-20")]
    [InlineData("tr", "3 Mayıs 2024'te 300 asker hayatını kaybetti.", "2024-05-03")]
    [InlineData("tr", "Dün 300 asker hayatını kaybetti.", "2024-10-19")]
    [InlineData("ar", "في 3 مايو 2024 قتل 300 جندي.", "2024-05-03")]
    [InlineData("ar", "أمس قتل 300 جندي.", "2024-10-19")]
    [InlineData("zh", "2024年5月3日，300名士兵死亡。", "2024-05-03")]
    [InlineData("zh", "昨天300名士兵死亡。", "2024-10-19")]
    [InlineData("zh", "上周300名士兵死亡。", "2024-10-07/2024-10-13")]
    [InlineData("ja", "2024年5月3日、兵士300人が死亡した。", "2024-05-03")]
    [InlineData("ja", "昨日、兵士300人が死亡した。", "2024-10-19")]
    [InlineData("ko", "2024년 5월 3일 병사 300명이 사망했다.", "2024-05-03")]
    [InlineData("ko", "지난달 병사 300명이 사망했다.", "2024-09")]
    [InlineData("ro", "Pe 3 mai 2024 au murit 300 de soldați.", "2024-05-03")]
    [InlineData("fi", "3. toukokuuta 2024 kuoli 300 sotilasta.", "2024-05-03")]
    [InlineData("et", "3. mail 2024 hukkus 300 sõdurit.", "2024-05-03")]
    [InlineData("el", "Στις 3 Μαΐου 2024 σκοτώθηκαν 300 στρατιώτες.", "2024-05-03")]
    [InlineData("he", "ב-3 במאי 2024 נהרגו 300 חיילים.", "2024-05-03")]
    [InlineData("fa", "دیروز ۳۰۰ سرباز کشته شدند.", "2024-10-19")]
    [InlineData("hi", "3 मई 2024 को 300 सैनिक मारे गए।", "2024-05-03")]
    public void The_period_of_a_figure_is_read(string language, string text, string expected)
    {
        var claim = Assert.Single(Read(language, text, Day));

        Assert.Equal(expected, claim.Period?.Value);
        Assert.Equal(claim.Period!.Text, text[claim.Period.Start..claim.Period.End]);
        Assert.DoesNotContain("period", claim.Missing);
    }

    [Theory]
    [InlineData("en", "Since the start of the war, 300 soldiers were killed.", "Since the start of the war")]
    [InlineData("de", "Seit Kriegsbeginn wurden 300 Soldaten getötet.", "Seit Kriegsbeginn")]
    [InlineData("uk", "Від початку війни загинули 300 військових.", "Від початку війни")]
    [InlineData("en", "On 3/5/2024, 300 soldiers were killed.", "3/5/2024")]
    public void What_cannot_be_dated_is_missing(string language, string text, string words)
    {
        var claim = Assert.Single(Read(language, text, Day));

        Assert.Null(claim.Period!.Value);
        Assert.Equal(words, claim.Period.Text);
        Assert.Contains("period", claim.Missing);
    }

    [Theory]
    [InlineData("300 soldiers were killed yesterday.")]
    [InlineData("300 soldiers were killed on Tuesday.")]
    [InlineData("300 soldiers were killed on 3 May.")]
    [InlineData("300 soldiers were killed in the past three days.")]
    [InlineData("So far, 300 soldiers were killed.")]
    public void Without_the_day_of_the_report_what_is_counted_from_it_is_missing(string text)
    {
        var claim = Assert.Single(Read("en", text, null));

        Assert.Null(claim.Period!.Value);
        Assert.Contains("period", claim.Missing);
    }

    [Fact]
    public void A_start_without_the_day_of_the_report_has_an_unknown_end() =>
        Assert.Equal("2024-02/", Assert.Single(Read("en", "Since February 2024, 300 soldiers were killed.", null)).Period?.Value);

    [Fact]
    public void A_date_in_a_line_of_its_own_is_the_day_of_the_report() =>
        Assert.Equal("2024-10-17", Assert.Single(Read("de", "18. Oktober, 2024\n\nPolitik\n\nGestern wurden 300 Soldaten getötet.", null)).Period?.Value);

    [Theory]
    [InlineData("en", "On Tuesday, the ministry said that 300 soldiers were killed.")]
    [InlineData("en", "The ministry said on Tuesday that 300 soldiers were killed.")]
    [InlineData("de", "300 Soldaten wurden getötet, teilte das Ministerium am Dienstag mit.")]
    public void A_date_beside_a_word_of_saying_is_that_of_the_statement(string language, string text)
    {
        var claim = Assert.Single(Read(language, text, Day));

        Assert.Equal("2024-10-15", claim.Stated?.Value);
        Assert.Null(claim.Period);
    }

    [Theory]
    [InlineData("In July, 300 soldiers will be deployed.", "2025-07")]
    [InlineData("In July, 300 soldiers were deployed.", "2024-07")]
    public void A_month_of_a_plan_is_the_next(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Read("en", text, Day)).Period?.Value);

    [Fact]
    public void A_text_that_names_no_time_has_no_period_and_none_is_missing()
    {
        var claim = Assert.Single(Read("en", "300 soldiers were killed.", Day));

        Assert.Null(claim.Period);
        Assert.DoesNotContain("period", claim.Missing);
    }

    private static IReadOnlyList<ProposedClaim> Read(string language, string text, LocalDate? day) => new ReportReader(ReadingLanguages.Get(language)).Read(text, day);
}
