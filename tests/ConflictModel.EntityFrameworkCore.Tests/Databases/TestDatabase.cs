using Microsoft.Data.Sqlite;

namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>A database of one test; contexts of it are opened one after the other.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly DatabaseKind _kind;
    private readonly string _connection;
    private readonly TempFolder _folder = new();

    private TestDatabase(DatabaseKind kind, PostgresServer server)
    {
        _kind = kind;
        _connection = kind == DatabaseKind.Sqlite ? $"Data Source={_folder["desk.db"]}" : server.Connection($"desk_{Guid.NewGuid():N}");
    }

    /// <summary>A database with the tables of the model.</summary>
    public static TestDatabase Create(DatabaseKind kind, PostgresServer server)
    {
        var database = new TestDatabase(kind, server);
        using var desk = database.Open();
        desk.Database.EnsureCreated();
        return database;
    }

    /// <summary>A database as migrations make it.</summary>
    public static TestDatabase Migrate(DatabaseKind kind, PostgresServer server)
    {
        var database = new TestDatabase(kind, server);
        using var desk = database.OpenMigrated();
        desk.Database.Migrate();
        return database;
    }

    /// <summary>A context of the migrations without a database, for its model.</summary>
    public static ClaimDesk Model(DatabaseKind kind) =>
        Migrated(kind, kind == DatabaseKind.Sqlite ? "Data Source=:memory:" : "Host=nowhere");

    public Desk Open() => _kind == DatabaseKind.Sqlite
        ? new SqliteDesk(Options<SqliteDesk>(_kind, _connection).UseConflictModel().Options)
        : new PostgresDesk(Options<PostgresDesk>(_kind, _connection).UseConflictModel().Options);

    /// <summary>A context that does not keep columns to search by up to date.</summary>
    public SqliteDesk OpenPlain() => new(Options<SqliteDesk>(_kind, _connection).Options);

    public ClaimDesk OpenMigrated() => Migrated(_kind, _connection);

    public void Dispose()
    {
        using (var desk = Open())
        {
            desk.Database.EnsureDeleted();
        }

        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static ClaimDesk Migrated(DatabaseKind kind, string connection) => kind == DatabaseKind.Sqlite
        ? new SqliteClaims(Options<SqliteClaims>(kind, connection).UseConflictModel().Options)
        : new PostgresClaims(Options<PostgresClaims>(kind, connection).UseConflictModel().Options);

    private static DbContextOptionsBuilder<T> Options<T>(DatabaseKind kind, string connection)
        where T : DbContext => kind == DatabaseKind.Sqlite
        ? new DbContextOptionsBuilder<T>().UseSqlite(connection)
        : new DbContextOptionsBuilder<T>().UseNpgsql(connection);
}
