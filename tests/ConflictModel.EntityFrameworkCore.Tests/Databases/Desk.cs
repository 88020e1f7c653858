namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>A context as a user would write it: the records of the model as entities, and an entity of its own with values of the model.</summary>
internal abstract class Desk(DbContextOptions options) : DbContext(options)
{
    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Actor> Actors => Set<Actor>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<ConflictEvent> Events => Set<ConflictEvent>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<MeasurementUnit> Units => Set<MeasurementUnit>();

    public DbSet<Card> Cards => Set<Card>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseConflictModel();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Claim>().HasDayColumns(claim => claim.Scope.Period).HasRangeColumns(claim => claim.Quantity).HasIndex("QuantityLow", "QuantityHigh");
        modelBuilder.Entity<Report>().HasDayColumns(report => report.Date).HasIndex(report => report.Publisher);
        modelBuilder.Entity<Card>(card =>
        {
            card.Property(row => row.Claim).HasConflictModelJson().HasColumnType(JsonType);
            card.Property(row => row.Acknowledgements).HasConflictModelJson().HasColumnType(JsonType);
            card.HasRangeColumns(row => row.Figure);
        });
    }

    protected abstract string JsonType { get; }
}

internal sealed class SqliteDesk(DbContextOptions<SqliteDesk> options) : Desk(options)
{
    protected override string JsonType => "TEXT";
}

internal sealed class PostgresDesk(DbContextOptions<PostgresDesk> options) : Desk(options)
{
    protected override string JsonType => "jsonb";
}

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
