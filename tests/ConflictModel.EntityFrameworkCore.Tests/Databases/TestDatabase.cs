using Microsoft.Data.Sqlite;

namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>A database of one test, made by the model or by migrations; contexts of it are opened one after the other.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly DatabaseKind _kind;
    private readonly string _connection;
    private readonly TempFolder _folder = new();

    public TestDatabase(DatabaseKind kind, PostgresServer server, bool migrate = false)
    {
        _kind = kind;
        _connection = kind == DatabaseKind.Sqlite ? $"Data Source={_folder["desk.db"]}" : server.Connection($"desk_{Guid.NewGuid():N}");
        using var desk = Open();
        if (migrate)
        {
            desk.Database.Migrate();
        }
        else
        {
            desk.Database.EnsureCreated();
        }
    }

    /// <summary>A context without a database, for its model.</summary>
    public static Desk Model(DatabaseKind kind) => Open(kind, kind == DatabaseKind.Sqlite ? "Data Source=:memory:" : "Host=nowhere", isSearchable: true);

    public Desk Open(bool isSearchable = true) => Open(_kind, _connection, isSearchable);

    public void Dispose()
    {
        using (var desk = Open())
        {
            desk.Database.EnsureDeleted();
        }

        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static Desk Open(DatabaseKind kind, string connection, bool isSearchable)
    {
        var (sqlite, postgres) = (new DbContextOptionsBuilder<SqliteDesk>().UseSqlite(connection), new DbContextOptionsBuilder<PostgresDesk>().UseNpgsql(connection));
        return (kind, isSearchable) switch
        {
            (DatabaseKind.Sqlite, true) => new SqliteDesk(sqlite.UseConflictModel().Options),
            (DatabaseKind.Sqlite, false) => new SqliteDesk(sqlite.Options),
            (_, true) => new PostgresDesk(postgres.UseConflictModel().Options),
            _ => new PostgresDesk(postgres.Options),
        };
    }
}
