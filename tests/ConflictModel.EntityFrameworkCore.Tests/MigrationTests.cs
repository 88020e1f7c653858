using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>Migrations as <c>dotnet ef migrations add</c> makes them, and the databases that they make.</summary>
[Collection(PostgresUsers.Name)]
public sealed class MigrationTests(PostgresServer server)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [PostgresData]
    public void Migrations_make_a_database_that_takes_claims(DatabaseKind kind)
    {
        using var database = TestDatabase.Migrate(kind, server);
        var claims = RandomClaims.Make(50);
        using (var desk = database.OpenMigrated())
        {
            Assert.Single(desk.Database.GetAppliedMigrations());
            desk.AddRange(claims);
            desk.Add(new Card { Claim = claims[0] });
            desk.SaveChanges();
        }

        using var other = database.OpenMigrated();
        Assert.Equal(claims.OrderBy(claim => claim.Id), other.Claims.AsEnumerable().OrderBy(claim => claim.Id));
        Assert.Equal(claims[0], other.Cards.Single().Claim);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public void The_model_is_that_of_the_migrations(DatabaseKind kind)
    {
        using var desk = TestDatabase.Model(kind);

        Assert.False(desk.Database.HasPendingModelChanges());
    }

    /// <summary>
    /// What the tools write names no type of the library, so that old migrations compile whatever becomes of these types.
    /// Snapshots are compared as they are written, so that the reason of the warnings that they suppress is here: a model may name what is
    /// obsolete by now.
    /// </summary>
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public void The_tools_write_the_migrations_that_are_checked_in(DatabaseKind kind)
    {
        using var desk = TestDatabase.Model(kind);
        using var provider = ToolsOf(kind, desk);
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var folder = RepositoryRoot.Combine($"tests/ConflictModel.EntityFrameworkCore.Tests/Migrations/{kind}");

        var next = scaffolder.ScaffoldMigration("Next", GetType().Namespace!, $"Migrations.{kind}");

        Assert.DoesNotContain("migrationBuilder.", next.MigrationCode, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllText(Path.Combine(folder, $"{next.SnapshotName}.cs")).ReplaceLineEndings(), next.SnapshotCode.ReplaceLineEndings());
        Assert.DoesNotContain("EntityId", next.SnapshotCode, StringComparison.Ordinal);
        Assert.DoesNotContain("Converter", next.SnapshotCode, StringComparison.Ordinal);
    }

    private static ServiceProvider ToolsOf(DatabaseKind kind, DbContext context)
    {
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // The tools take these by the names of their assemblies.
        IDesignTimeServices provider = kind == DatabaseKind.Sqlite
            ? new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices()
            : new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices();
#pragma warning restore EF1001
        provider.ConfigureDesignTimeServices(services);
        return services.BuildServiceProvider();
    }
}
