using Microsoft.EntityFrameworkCore;

namespace ConflictModel.Examples.Tests;

#region A context
public sealed class Desk(DbContextOptions<Desk> options) : DbContext(options)
{
    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Source> Sources => Set<Source>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseConflictModel();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Claim>().HasRangeColumns(claim => claim.Quantity).HasIndex("QuantityLow", "QuantityHigh");
        modelBuilder.Entity<Report>().HasDayColumns(report => report.Date);
    }
}
#endregion

#region An entity
public sealed class Incident
{
    public int Id { get; set; }

    public required EntityId<Place> Place { get; set; }

    public UncertainPeriod? Period { get; set; }

    public Quantity? Killed { get; set; }

    public required Claim FirstClaim { get; set; }
}

public sealed class Incidents(DbContextOptions<Incidents> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseConflictModel();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Incident>().Property(incident => incident.FirstClaim).HasConflictModelJson();
}
#endregion

/// <summary>The statements of <c>docs/databases.md</c>, in its order.</summary>
internal static class DatabaseExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        #region Save
        var options = new DbContextOptionsBuilder<Desk>().UseSqlite("Data Source=desk.db").UseConflictModel().Options;
        var dataset = ConflictDataset.Load("samples/dprk-russia");

        using (var desk = new Desk(options))
        {
            desk.Database.EnsureCreated();
            desk.AddRange(dataset.Sources);
            desk.AddRange(dataset.Reports);
            desk.AddRange(dataset.Claims);
            desk.SaveChanges();
        }
        #endregion

        #region Query
        using var reading = new Desk(options);
        var russia = new EntityId<Place>("russia");

        var aboutRussia = reading.Claims.AsNoTracking()
            .Where(claim => claim.Scope.Place == russia && claim.Quantity.Unit == new EntityId<MeasurementUnit>("persons"))
            .Where(claim => EF.Property<double?>(claim, "QuantityLow") >= 8_000)
            .OrderBy(claim => claim.Id);

        foreach (var claim in aboutRussia)
        {
            Console.WriteLine(claim);
        }
        #endregion
        printed();

        #region A dataset again
        var stored = ConflictDataset.Create(dataset.Contents with
        {
            Sources = reading.Sources.AsNoTracking().ToEquatableList(),
            Reports = reading.Reports.AsNoTracking().ToEquatableList(),
            Claims = reading.Claims.AsNoTracking().ToEquatableList(),
        });
        Console.WriteLine($"{stored.Claims.Count} claims, {new ClaimComparer().Compare(stored).Findings.Count} findings");
        #endregion
        printed();
        reading.Database.EnsureDeleted();

        using var incidents = new Incidents(new DbContextOptionsBuilder<Incidents>().UseSqlite("Data Source=incidents.db").Options);
        incidents.Database.EnsureCreated();
        incidents.Add(new Incident { Place = russia, FirstClaim = dataset.Claims[0], Killed = Quantity.Parse("~5 persons") });
        incidents.SaveChanges();
        incidents.ChangeTracker.Clear();
        Assert.Equal(dataset.Claims[0], incidents.Set<Incident>().Single().FirstClaim);
        incidents.Database.EnsureDeleted();
    });
}
