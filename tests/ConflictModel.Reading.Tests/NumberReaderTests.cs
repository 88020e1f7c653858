namespace ConflictModel.Reading.Tests;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("en", "three hundred and twenty-one", "321")]
    [InlineData("en", "27-hundred of one-point-six million", "2700; 1600000")]
    [InlineData("en", "five thousand six thousand", "5000; 6000")]
    [InlineData("en", "two million and a half", "2500000")]
    [InlineData("en", "six million and two thirds", "6666666.6666666666666666666667")]
    [InlineData("en", "3 crore 12 lakh", "31200000")]
    [InlineData("de", "dreihundertfünfundvierzigtausendsechshundertachtundsiebzig", "345678")]
    [InlineData("de", "zweieinhalb Millionen", "2500000")]
    [InlineData("nl", "tweeëndertigduizend vijfhonderd", "32500")]
    [InlineData("fr", "quatre-vingt-dix-sept", "97")]
    [InlineData("fr", "soixante et onze mille", "71000")]
    [InlineData("es", "doscientos cuarenta y tres mil", "243000")]
    [InlineData("it", "millenovecentonovantotto", "1998")]
    [InlineData("pt", "dois mil e duzentos", "2200")]
    [InlineData("sv", "etthundratjugotre", "123")]
    [InlineData("pl", "siedemset dwadzieścia jeden tysięcy", "721000")]
    [InlineData("ru", "трёх с половиной тысяч", "3500")]
    [InlineData("uk", "п’ятсот двадцять п'ять тисяч", "525000")]
    [InlineData("tr", "ikiyüzbin beşyüz", "200500")]
    [InlineData("ar", "ثلاثمائة وخمسة وعشرون ألفا", "325000")]
    [InlineData("zh", "三万四千五百零七", "34507")]
    [InlineData("zh", "一万三", "13000")]
    [InlineData("ja", "五分の二", "0.4")]
    [InlineData("ko", "사백이억삼천사백구십팔만", "40234980000")]
    [InlineData("ko", "1만 1천", "11000")]
    public void Number_words_add_up_by_the_room_that_each_leaves(string language, string text, string expected) => Assert.Equal(expected, Reads.Numbers(language, text));

    [Theory]
    [InlineData("en", "1,234,567.89", "1234567.89")]
    [InlineData("de", "1.234.567,89", "1234567.89")]
    [InlineData("de", "4.800", "4800")]
    [InlineData("en", "4.800", "4.8")]
    [InlineData("fr", "11 000 et 300", "11000; 300")]
    [InlineData("it", "300'000", "300000")]
    [InlineData("en", "12,34,567", "1234567")]
    [InlineData("ar", "١٠٠٬٠٠٠٫٥", "100000.5")]
    [InlineData("ja", "１，２３４", "1234")]
    [InlineData("en", "423 0000", "423; 0")]
    [InlineData("en", "½ and 2 1/4", "0.5; 2.25")]
    [InlineData("en", "1.3e6, 10k, 40 per cent", "1300000; 10000; 40%")]
    [InlineData("tr", "yüzde 40", "40%")]
    public void Digits_are_read_in_the_way_of_the_language(string language, string text, string expected) => Assert.Equal(expected, Reads.Numbers(language, text));

    [Fact]
    public void A_place_is_that_of_the_text_with_its_marks_and_surrogates()
    {
        const string text = "😀 fünf‍zig Männer";

        var number = Assert.Single(new NumberReader(ReadingLanguages.Get("de")).Read(text));

        Assert.Equal("fünf‍zig", text[number.Start..number.End]);
        Assert.Equal(50, number.Value);
    }

    [Fact]
    public void Words_that_only_contain_a_number_word_are_none() => Assert.Equal("", Reads.Numbers("de", "Achtung, Dreieck, Zweifel, Einheit, Elfenbein und Verein"));
}
