namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>
/// A context as a user would write it: claims as entities, and an entity of its own with values of the model. Its migrations are checked
/// in.
/// </summary>
internal abstract class ClaimDesk(DbContextOptions options) : DbContext(options)
{
    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Card> Cards => Set<Card>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseConflictModel();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var json = Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal) ? "jsonb" : "TEXT";
        modelBuilder.Entity<Claim>(claim =>
        {
            claim.HasDayColumns(row => row.Scope.Period);
            claim.HasRangeColumns(row => row.Quantity);
            claim.HasIndex("QuantityLow", "QuantityHigh");
        });
        modelBuilder.Entity<Card>(card =>
        {
            card.Property(row => row.Claim).HasConflictModelJson().HasColumnType(json);
            card.Property(row => row.Acknowledgements).HasConflictModelJson().HasColumnType(json);
            card.HasRangeColumns(row => row.Figure);
        });
    }
}

/// <summary>The same with every record of the model.</summary>
internal abstract class Desk(DbContextOptions options) : ClaimDesk(options)
{
    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Actor> Actors => Set<Actor>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<ConflictEvent> Events => Set<ConflictEvent>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<MeasurementUnit> Units => Set<MeasurementUnit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Report>().HasDayColumns(report => report.Date).HasIndex(report => report.Publisher);
    }
}

internal sealed class SqliteDesk(DbContextOptions<SqliteDesk> options) : Desk(options);

internal sealed class PostgresDesk(DbContextOptions<PostgresDesk> options) : Desk(options);

internal sealed class SqliteClaims(DbContextOptions<SqliteClaims> options) : ClaimDesk(options);

internal sealed class PostgresClaims(DbContextOptions<PostgresClaims> options) : ClaimDesk(options);

/// <summary>An entity of the user's: values of the model, some of which may be missing, and a claim as a whole.</summary>
internal sealed class Card
{
    public int Id { get; set; }

    public EntityId<Actor> Actor { get; set; } = new("nobody");

    public EntityId<Place>? Place { get; set; }

    public Coordinate<ConflictEvent> Event { get; set; }

    public Figure? Figure { get; set; }

    public QuantityRange Range { get; set; }

    public UncertainDate? Date { get; set; }

    public AdmiraltyRating Rating { get; set; }

    public Severity Severity { get; set; }

    public Quantity? Quantity { get; set; }

    public Claim? Claim { get; set; }

    public EquatableList<Acknowledgement> Acknowledgements { get; set; } = [];
}
