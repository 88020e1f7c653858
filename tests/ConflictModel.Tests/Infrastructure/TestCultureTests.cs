using System.Globalization;

namespace ConflictModel.Tests;

public sealed class TestCultureTests
{
    [Fact]
    public void The_suite_runs_under_the_culture_that_is_asked_for()
    {
        var asked = Environment.GetEnvironmentVariable(TestCulture.Variable);

        Assert.Equal(asked ?? CultureInfo.CurrentCulture.Name, CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public void Each_culture_is_really_another_one()
    {
        var seen = new List<string>();

        Cultures.Each(() => seen.Add($"{CultureInfo.CurrentCulture.Name} {1.5m} {"i".ToUpper(CultureInfo.CurrentCulture)} {new DateTime(2024, 10, 18, new GregorianCalendar()):yyyy}"));

        Assert.Equal(["tr-TR 1,5 İ 2024", "ar-SA 1.5 I 1446", "de-DE 1,5 I 2024", "th-TH 1.5 I 2567", " 1.5 I 2024"], seen.Select(text => text.Replace('٫', '.')));
    }

    [Fact]
    public void A_failure_names_its_culture_and_the_culture_is_put_back()
    {
        var before = CultureInfo.CurrentCulture;

        var failure = Record.Exception(() => Cultures.Each(() => Assert.Equal("1.5", $"{1.5m}")));

        Assert.Contains("Under the culture 'tr-TR'", failure?.Message, StringComparison.Ordinal);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }
}
