namespace ConflictModel.Reading.Tests;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("en", "at least 100 soldiers", ">=100")]
    [InlineData("en", "100 soldiers or more", ">=100")]
    [InlineData("en", "some 3,000 or more", "~>=3000")]
    [InlineData("en", "as many as more than 6 million shells", "^>6000000")]
    [InlineData("en", "just over a thousand", "+>1000")]
    [InlineData("en", "not quite 500", "~<500")]
    [InlineData("en", "up to approximately 3 million rounds", "^~3000000")]
    [InlineData("en", "exactly 1,517", "=1517")]
    [InlineData("en", "fewer than 20; no more than 30", "<20; <=30")]
    [InlineData("de", "bis zu sechstausend Spezialisten", "^6000")]
    [InlineData("de", "nahezu vierzigtausend", "~<40000")]
    [InlineData("fr", "pas moins de 52 000 civils", ">=52000")]
    [InlineData("es", "por lo menos treinta", ">=30")]
    [InlineData("ru", "не менее чем 1586 человек", ">=1586")]
    [InlineData("ru", "тысяча с лишним", "+>1000")]
    [InlineData("uk", "трохи більше 6000 військових", "+>6000")]
    [InlineData("tr", "100'den fazla asker", ">100")]
    [InlineData("tr", "2 bin 881 asker", "2881")]
    [InlineData("ar", "قتل 137 شخصاً على الأقل", ">=137")]
    [InlineData("zh", "至少三百多人死亡", ">=300")]
    [InlineData("ja", "約500人以上が死亡", "~>=500")]
    [InlineData("ko", "3천 명을 넘어섰다", ">3000")]
    [InlineData("ko", "약 600여만 발", "+>6000000")]
    public void Hedges_on_both_sides_of_a_number_make_one_figure(string language, string text, string expected) => Assert.Equal(expected, Reads.Figures(language, text));

    [Theory]
    [InlineData("en", "between 50 and 100 soldiers", "50..100")]
    [InlineData("en", "between one hundred and fifty and two hundred", "150..200")]
    [InlineData("en", "between one hundred and two hundred", "100..200")]
    [InlineData("en", "roughly 11,000 to 12,000", "~11000..12000")]
    [InlineData("en", "25-30 thousand troops", "25000..30000")]
    [InlineData("de", "zwischen zehn und 50", "10..50")]
    [InlineData("it", "da 7 a 9 dispersi", "7..9")]
    [InlineData("ru", "50-70 тыс. получили ранения", "50000..70000")]
    [InlineData("ru", "две-три тысячи солдат", "2000..3000")]
    [InlineData("uk", "від 50 до 100 одиниць", "50..100")]
    [InlineData("tr", "50 ile 100 arasında asker", "50..100")]
    [InlineData("ar", "حوالي 6 أو 7 آلاف", "~6000..7000")]
    [InlineData("zh", "两三千人", "2000..3000")]
    public void Ranges_have_both_ends_and_share_their_power(string language, string text, string expected) => Assert.Equal(expected, Reads.Figures(language, text));

    [Theory]
    [InlineData("en", "The number rose from 20 to 30.", "20; 30")]
    [InlineData("uk", "Кількість загиблих зросла до 52 осіб", "52")]
    [InlineData("de", "Die Zahl der Toten ist auf 57 gestiegen", "57")]
    public void A_change_is_no_range_and_no_bound(string language, string text, string expected) => Assert.Equal(expected, Reads.Figures(language, text));

    [Theory]
    [InlineData("en", "thousands of soldiers", "1000s")]
    [InlineData("en", "hundreds of thousands of rounds", "100000s")]
    [InlineData("en", "several hundred casualties", "several*100")]
    [InlineData("en", "a couple thousand", "couple*1000")]
    [InlineData("en", "dozens of soldiers were killed", "dozens")]
    [InlineData("de", "Tausende Soldaten", "1000s")]
    [InlineData("de", "ein paar Dutzend", "couple*12")]
    [InlineData("ru", "сотни солдат", "100s")]
    [InlineData("uk", "близько тисячі", "~1000")]
    [InlineData("ko", "수천 명", "1000s")]
    [InlineData("fr", "une centaine de morts", "~100")]
    public void Powers_in_the_plural_and_vague_words_are_figures(string language, string text, string expected) => Assert.Equal(expected, Reads.Figures(language, text));

    [Theory]
    [InlineData("en", "half of the 20,000", "half share")]
    [InlineData("en", "more than half of the 11,000", ">0.5 share")]
    [InlineData("en", "two thirds of the soldiers", "two-thirds share")]
    [InlineData("en", "as much as 40 percent", "^40 percent")]
    [InlineData("tr", "yüzde 40", "40 percent")]
    public void Shares_have_a_unit(string language, string text, string expected) => Assert.Equal(expected, Reads.Figures(language, text));

    [Fact]
    public void What_a_share_is_of_is_its_whole() =>
        Assert.Equal(Figure.Stated(12_000), Assert.Single(new FigureReader(ReadingLanguages.Get("en")).Read("a third of the 12,000 soldiers")).Whole);

    [Theory]
    [InlineData("en", "On 23 December 2024 at 08:30 the 810th brigade fired 240-mm rockets from BTR-80s.")]
    [InlineData("en", "In 2023, aged 30, see page 12, No. 5, +49 30 1234-5678, https://example.org/2024/12, 2024-10-18.")]
    [InlineData("en", "F-16, Su-34, T-72B3, MH17 and Leopard 2 tanks; three years; the third wave; one of them.")]
    [InlineData("de", "Am 18. Oktober, 2024 um 8 Uhr, die 72. Brigade, 170-mm-Selbstfahrlafetten, Cheonma-D, zum 3. Mal, die zweite Phase.")]
    [InlineData("ru", "810-я бригада, 5 мая 2024 года, калибра 152 мм, в 1-й армии")]
    [InlineData("en", "1. First point\n2) Second point")]
    [InlineData("ja", "2024年12月23日、第810旅団")]
    public void Dates_times_names_ages_and_numbering_are_no_figures(string language, string text) => Assert.Equal("", Reads.Figures(language, text));

    [Fact]
    public void What_is_counted_how_sure_and_on_top_of_what_stand_beside_the_figure()
    {
        var figures = new FigureReader(ReadingLanguages.Get("de")).Read("Nordkorea könnte weitere 6.000 Soldaten entsenden, angeblich bis zu 100 Panzer.");

        Assert.Equal(["6000", "^100"], figures.Select(figure => figure.Figure.ToString()));
        Assert.Equal(["Soldaten", "Panzer"], figures.Select(figure => figure.Noun));
        Assert.Equal(["soldiers", "tanks"], figures.Select(figure => figure.Category!.Value.ToString()));
        Assert.Equal([true, false], figures.Select(figure => figure.IsAdditional));
        Assert.Equal(["könnte", "angeblich"], figures.Select(figure => figure.Modality));
    }

    [Theory]
    [InlineData("en", "at least 16", ">=16")]
    [InlineData("en", "17+", ">=17")]
    [InlineData("en", "20-30", "20..30")]
    [InlineData("en", "≈50", "~50")]
    [InlineData("en", "dozens", "dozens")]
    [InlineData("en", "sixteen", "16")]
    [InlineData("en", "2 million", "2000000")]
    [InlineData("en", "12 soldiers", "12")]
    [InlineData("ar", "١٢", "12")]
    [InlineData("en", "2023", "2023")]
    [InlineData("en", "12 or so, 13 later", null)]
    [InlineData("en", "see note 3", null)]
    [InlineData("en", "", null)]
    public void A_cell_holds_one_figure(string language, string cell, string? expected) =>
        Assert.Equal(expected, new FigureReader(ReadingLanguages.Get(language)).ReadCell(cell)?.Figure.ToString());

    [Theory]
    [InlineData("en", "4.800", "4.8", "4800")]
    [InlineData("de", "12,000", "12000", "12")]
    [InlineData("de", "12.000", "12000", null)]
    [InlineData("en", "12,000", "12000", null)]
    public void Digits_that_can_be_read_in_two_ways_say_so(string language, string cell, string expected, string? alternative)
    {
        var read = new FigureReader(ReadingLanguages.Get(language)).ReadCell(cell)!;

        Assert.Equal(expected, read.Figure.ToString());
        Assert.Equal(alternative, read.Alternative?.ToString());
    }

    [Fact]
    public void Phrases_as_news_has_them_are_read_in_every_language()
    {
        var wrong = new List<string>();
        foreach (var row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "figures.txt")).Where(line => !line.StartsWith('#')).Select(line => line.Split('|')))
        {
            var figures = string.Join(' ', new FigureReader(ReadingLanguages.Get(row[0])).Read(row[1]).Select(figure => figure.Figure));
            if (figures != row[2])
            {
                wrong.Add($"{row[0]} '{row[1]}' is {figures}; expected {row[2]}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("en", "more than 20 and less than 35 tanks", "20..35")]
    [InlineData("en", "at most 100 and at least 20", "20..100")]
    [InlineData("en", "more than 20, but at most 35", "20..35")]
    [InlineData("en", "more than 40 and less than 10", ">40; <10")]
    [InlineData("en", "more than 40 soldiers and less than 100 tanks", ">40; <100")]
    [InlineData("en", "more than 40 were killed and less than 100 wounded", ">40; <100")]
    [InlineData("en", "5000 or less than 6000", "5000; <6000")]
    [InlineData("en", "more than 5000 or equal", ">=5000")]
    [InlineData("en", "5k-20k", "5000..20000")]
    [InlineData("pt", "caiu entre 20 e 30", "20..30")]
    [InlineData("zh", "大于20小于35", "20..35")]
    [InlineData("ko", "백보다 크고 삼백보다 작다", "100..300")]
    public void A_floor_and_a_ceiling_of_one_number_are_a_range(string language, string text, string expected) => Assert.Equal(expected, Reads.Figures(language, text));

    [Fact]
    public void Nobody_is_none() => Assert.Equal("=0", Reads.Figures("en", "Nobody was killed."));

    [Fact]
    public void A_word_of_likelihood_that_a_scale_has_is_its_likelihood() =>
        Assert.Equal(Likelihood.Likely, Assert.Single(new FigureReader(ReadingLanguages.Get("en")).Read("likely 100 to 300 people")).Likelihood);
}
