using System.Text.Json;

namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>Claims as entities: a column for each member, in SQLite and in PostgreSQL.</summary>
[Collection(PostgresUsers.Name)]
public sealed class ClaimTests(PostgresServer server)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [PostgresData]
    public async Task A_thousand_claims_are_read_back_equal(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind, server);
        var claims = RandomClaims.Make(1000);
        using (var desk = database.Open())
        {
            desk.AddRange(claims);
            await desk.SaveChangesAsync();
        }

        using var other = database.Open();
        var read = await other.Claims.AsNoTracking().ToDictionaryAsync(claim => claim.Id);

        Assert.Equal(1000, read.Count);
        Assert.All(claims, claim =>
        {
            Assert.Equal(claim, read[claim.Id]);
            Assert.Equal(JsonSerializer.Serialize(claim), JsonSerializer.Serialize(read[claim.Id]));
        });
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [PostgresData]
    public void Claims_are_found_by_every_coordinate_in_the_database(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind, server);
        var claims = RandomClaims.Make(300);
        using (var desk = database.Open())
        {
            desk.AddRange(claims);
            desk.SaveChanges();
        }

        using var other = database.Open();
        var (kursk, killed, ids) = (
            new EntityId<Place>("kursk"), new EntityId<Measure>("killed"),
            new List<EntityId<Claim>> { new("claim-3"), new("claim-30"), new("none") });

        Same(claim => claim.Scope.Place == kursk);
        Same(claim => claim.Scope.Place == Coordinate<Place>.Any);
        Same(claim => claim.Scope.Place == Coordinate<Place>.Unspecified);
        Same(claim => claim.Scope.Measure == killed && claim.Stance == Stance.DeniesFigure);
        Same(claim => claim.Quantity.Unit == new EntityId<MeasurementUnit>("tonnes"));
        Same(claim => claim.Quantity.Figure == Figure.Parse("~1500", null));
        Same(claim => ids.Contains(claim.Id));
        Same(claim => claim.Corrects != null);
        Same(claim => claim.Likelihood == null && claim.Scope.Mode == Mode.Planned);
        Assert.Equal(
            claims.Select(claim => claim.Id).Order().Skip(10).Take(5),
            other.Claims.OrderBy(claim => claim.Id).Select(claim => claim.Id).Skip(10).Take(5));
        Assert.Equal(
            claims.CountBy(claim => claim.Report).OrderBy(pair => pair.Key),
            other.Claims.GroupBy(claim => claim.Report).Select(group => new { group.Key, Count = group.Count() }).AsEnumerable()
                .Select(group => KeyValuePair.Create(group.Key, group.Count)).OrderBy(pair => pair.Key));

        void Same(System.Linq.Expressions.Expression<Func<Claim, bool>> condition)
        {
            var expected = claims.Where(condition.Compile()).Select(claim => claim.Id).Order().ToList();
            Assert.Equal(expected, other.Claims.AsNoTracking().Where(condition).AsEnumerable().Select(claim => claim.Id).Order());
            Assert.True(expected.Count > 0, $"No claim has {condition.Body}.");
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [PostgresData]
    public void A_claim_is_replaced_by_a_changed_copy(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind, server);
        var claim = RandomClaims.Make(1)[0] with { Quantity = Quantity.Parse("1500 persons") };
        using (var desk = database.Open())
        {
            desk.Add(claim);
            desk.SaveChanges();
        }

        var changed = claim with
        {
            Quantity = Quantity.Parse(">=5000.0 persons"),
            Scope = claim.Scope with { Place = new("pokrovsk") },
            Note = "corrected"
        };
        using (var desk = database.Open())
        {
            desk.Update(changed);
            desk.SaveChanges();
        }

        using var other = database.Open();
        var read = other.Claims.Single(
            row => EF.Property<double?>(row, "QuantityLow") == 5000 && EF.Property<double?>(row, "QuantityHigh") == null);
        Assert.Equal(changed, read);
        Assert.Equal(">=5000.0 persons", read.Quantity.ToString());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [PostgresData]
    public void A_dataset_is_kept_in_tables_and_compared(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind, server);
        var dataset = ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia"));
        var contents = dataset.Contents;
        using (var desk = database.Open())
        {
            desk.AddRange(
                [.. contents.Actors, .. contents.Categories, .. contents.Places, .. contents.Events, .. contents.Measures,
                .. contents.MeasurementUnits]);
            desk.AddRange([.. contents.Sources, .. contents.Reports, .. contents.Claims]);
            desk.SaveChanges();
        }

        using var other = database.Open();
        var read = new DatasetContents
        {
            Title = contents.Title,
            Description = contents.Description,
            EarliestDate = contents.EarliestDate,
            Actors = All(other.Actors, contents.Actors),
            Categories = All(other.Categories, contents.Categories),
            Places = All(other.Places, contents.Places),
            Events = All(other.Events, contents.Events),
            Measures = All(other.Measures, contents.Measures),
            MeasurementUnits = All(other.Units, contents.MeasurementUnits),
            Sources = All(other.Sources, contents.Sources),
            Reports = All(other.Reports, contents.Reports),
            Claims = All(other.Claims, contents.Claims),
            DisjointSets = contents.DisjointSets,
            Acknowledgements = contents.Acknowledgements,
        };

        Assert.Equal(contents, read);
        Assert.Equal(
            new ClaimComparer().Compare(dataset).Findings.Select(finding => finding.ToString()),
            new ClaimComparer().Compare(ConflictDataset.Create(read)).Findings.Select(finding => finding.ToString()));

        static EquatableList<T> All<T>(IQueryable<T> rows, EquatableList<T> order)
            where T : class, IIdentified<T>
        {
            var places = order.Select((record, place) => (record.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
            return rows.AsNoTracking().AsEnumerable().OrderBy(record => places[record.Id]).ToEquatableList();
        }
    }
}
