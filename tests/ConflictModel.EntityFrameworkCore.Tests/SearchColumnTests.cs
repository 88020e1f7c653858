namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>Columns to search by, which are computed when rows are saved.</summary>
[Collection(PostgresUsers.Name)]
public sealed class SearchColumnTests(PostgresServer server)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [PostgresData]
    public void Claims_are_found_by_number_and_day(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind, server);
        var claims = RandomClaims.Make(300);
        using (var desk = database.Open())
        {
            desk.AddRange(claims);
            desk.SaveChanges();
        }

        using var other = database.Open();
        var (first, last) = (new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 31));
        var found = other.Claims.AsNoTracking()
            .Where(
                claim =>
                    EF.Property<double?>(claim, "QuantityLow") <= 1500 && (EF.Property<double?>(claim, "QuantityHigh") ?? 1500) >= 1500)
            .Where(
                claim => EF.Property<DateOnly?>(claim, "PeriodFirstDay") >= first && EF.Property<DateOnly?>(claim, "PeriodLastDay") <= last)
            .Select(claim => claim.Id).ToList();

        var expected = claims.Where(claim => HedgePolicy.Default.Interpret(claim.Quantity.Figure).Possible.Contains(1500)
            && claim.Scope.Period is { } period && period.ToString().StartsWith("2024-10", StringComparison.Ordinal));
        Assert.Equal(expected.Select(claim => claim.Id).Order(), found.Order());
        Assert.NotEmpty(found);
    }

    [Theory]
    [InlineData("2024-10", "2024-10-01", "2024-10-31")]
    [InlineData("../2024-12-23", null, "2024-12-23")]
    [InlineData("-0044-03-15", "0001-01-01", "0001-01-01")]
    [InlineData("Y-170000002", "0001-01-01", "9999-12-31")]
    [InlineData("[2023,2025]", "2023-01-01", "2025-12-31")]
    [InlineData("../..", null, null)]
    public void Days_are_those_of_the_text_within_the_years_of_databases(string period, string? first, string? last)
    {
        using var desk = TestDatabase.Model(DatabaseKind.Sqlite);
        var entry = desk.Add(
            RandomClaims.Make(1)[0] with { Scope = new() { Measure = new("killed"), Period = UncertainPeriod.Parse(period, null) } });

        Assert.Equal((first, last), (Text("PeriodFirstDay"), Text("PeriodLastDay")));

        string? Text(string name) =>
            entry.Property<DateOnly?>(name).CurrentValue?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_change_is_computed_by_both_ways_to_save()
    {
        using var database = TestDatabase.Create(DatabaseKind.Sqlite, server);
        using var desk = database.Open();
        var card = new Card { Figure = Figure.Parse("10", null) };
        desk.Add(card);
        await desk.SaveChangesAsync();
        var entry = desk.Entry(card);

        card.Figure = Figure.Parse("=20", null);
        await desk.SaveChangesAsync();
        Assert.Equal((20, 20, 20), (Of("FigureLow"), Of("FigureBest"), Of("FigureHigh")));

        card.Figure = null;
        Save();
        Assert.Equal((null, null, null), (Of("FigureLow"), Of("FigureBest"), Of("FigureHigh")));

        void Save() => desk.SaveChanges();

        double? Of(string name) => entry.Property<double?>(name).CurrentValue;
    }

    [Fact]
    public void A_context_that_does_not_keep_them_up_to_date_is_refused()
    {
        using var database = TestDatabase.Create(DatabaseKind.Sqlite, server);
        using var desk = database.OpenPlain();

        var exception = Assert.Throws<InvalidOperationException>(() => desk.Add(new Card()));

        Assert.Equal(
            "Card has columns to search by, which must be kept up to date: "
            + "call UseConflictModel on the DbContextOptionsBuilder of SqliteDesk.",
            exception.Message);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        var entity = new ModelBuilder().Entity<Card>();

        Assert.Contains(
            "must end with a member", Assert.Throws<ArgumentException>(() => entity.HasRangeColumns(card => Figure.Parse("1", null)))
                .Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => default(ModelConfigurationBuilder)!.UseConflictModel());
        Assert.Throws<ArgumentNullException>(() => default(DbContextOptionsBuilder)!.UseConflictModel());
    }
}
