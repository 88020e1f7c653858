using System.Text.Json;

namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>Values of the model in an entity of the user's.</summary>
[Collection(PostgresUsers.Name)]
public sealed class CardTests(PostgresServer server)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [PostgresData]
    public void Values_are_read_back_equal_given_or_missing(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind, server);
        var full = Full();
        using (var desk = database.Open())
        {
            desk.Add(full);
            desk.Add(new Card());
            desk.SaveChanges();
        }

        using var other = database.Open();
        var (read, empty) = (other.Cards.Single(card => card.Id == full.Id), other.Cards.Single(card => card.Id != full.Id));

        Assert.Equal(
            (full.Actor, full.Place, full.Event, full.Figure, full.Range, full.Date, full.Rating, full.Severity),
            (read.Actor, read.Place, read.Event, read.Figure, read.Range, read.Date, read.Rating, read.Severity));
        Assert.Equal((full.Quantity, full.Claim, full.Acknowledgements), (read.Quantity, read.Claim, read.Acknowledgements));
        Assert.Equal((null, null, null, null, null), (empty.Place, empty.Figure, empty.Date, empty.Quantity, empty.Claim));
        Assert.Equal(
            (Coordinate<ConflictEvent>.Unspecified, QuantityRange.Any, default, Severity.Info),
            (empty.Event, empty.Range, empty.Rating, empty.Severity));
        Assert.Empty(empty.Acknowledgements);
    }

    [Fact]
    public void Columns_hold_what_people_and_SQL_can_read()
    {
        using var database = TestDatabase.Create(DatabaseKind.Sqlite, server);
        using var desk = database.Open();
        desk.Add(Full());
        desk.SaveChanges();

        var row = desk.Database.SqlQueryRaw<string>(
            """
            SELECT concat_ws(
                ' | ', Actor, Place, Event, Figure, Range, Date, Rating, Severity, Quantity_Figure, Quantity_Unit, FigureLow, FigureBest,
                FigureHigh) AS Value FROM Cards
            """).Single();

        Assert.Equal(
            "dprk | kursk | any | ~1500.0 | [100, 200) | 2024-10~ | B2 | warning | several*100 | persons | 1125.0 | 1500.0 | 1875.0", row);
        Assert.Contains(
            "\"Щонайменше 100\"", desk.Database.SqlQueryRaw<string>("SELECT Claim AS Value FROM Cards").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [PostgresData]
    public void Changed_digits_are_saved_and_an_unchanged_row_is_not(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind, server);
        using var desk = database.Open();
        var card = Full();
        desk.Add(card);
        desk.SaveChanges();

        card.Figure = Figure.Parse("~1500.0", null);
        card.Claim = card.Claim! with { Note = card.Claim.Note };
        Assert.Equal(0, desk.SaveChanges());

        card.Figure = Figure.Parse("~1500", null);
        Assert.Equal(1, desk.SaveChanges());
        using var other = database.Open();
        Assert.Equal("~1500", other.Cards.Single().Figure!.ToString());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "UPDATE Cards SET Figure = 'about 5'", typeof(NotationException), "'about 5'")]
    [InlineData(
        DatabaseKind.Sqlite, "UPDATE Cards SET Severity = 'fatal'", typeof(FormatException),
        "'fatal' is not a word for Severity; it must be one of info, warning, error.")]
    [InlineData(DatabaseKind.Sqlite, "UPDATE Cards SET Claim = json_remove(Claim, '$.report')", typeof(JsonException), "report")]
    [InlineData(DatabaseKind.Sqlite, "UPDATE Cards SET Actor = 'Not A Slug'", typeof(NotationException), "'Not A Slug'")]
    public void What_cannot_be_read_says_what_and_why(DatabaseKind kind, string sql, Type exception, string message)
    {
        using var database = TestDatabase.Create(kind, server);
        using var desk = database.Open();
        desk.Add(Full());
        desk.SaveChanges();
        desk.ChangeTracker.Clear();
        desk.Database.ExecuteSqlRaw(sql);

        var thrown = Record.Exception(() => desk.Cards.Single());
        Assert.IsAssignableFrom(exception, thrown);
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }

    private static Card Full() => new()
    {
        Actor = new("dprk"),
        Place = new("kursk"),
        Event = Coordinate<ConflictEvent>.Any,
        Figure = Figure.Parse("~1500.0", null),
        Range = QuantityRange.Parse("[100, 200)", null),
        Date = UncertainDate.Parse("2024-10~", null),
        Rating = AdmiraltyRating.Parse("B2", null),
        Severity = Severity.Warning,
        Quantity = Quantity.Parse("several*100 persons"),
        Claim = RandomClaims.Make(1, seed: 3)[0] with { Quote = "Щонайменше 100" },
        Acknowledgements = [new() { Rule = "CM1001", Claims = [new("a"), new("b")], Reason = "known", Until = new(2026, 1, 31) }],
    };
}
