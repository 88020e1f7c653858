namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>
/// A PostgreSQL server of the tests' own: its data and its socket lie in a temporary folder, and it listens on no port. Started when first
/// asked for.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    // The path of a socket has at most 107 characters.
    private readonly string _folder = Directory.CreateTempSubdirectory("cmpg").FullName;
    private readonly Lazy<string> _connection;

    public PostgresServer() => _connection = new(Start);

    private string Data => Path.Combine(_folder, "data");

    /// <summary>The connection string of a database; it is not made by this.</summary>
    internal string Connection(string database) => $"{_connection.Value};Database={database}";

    public void Dispose()
    {
        if (_connection.IsValueCreated)
        {
            PostgresPrograms.Run(_folder, "pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Start()
    {
        PostgresPrograms.Own(_folder);
        PostgresPrograms.Run(_folder, "initdb", "-D", Data, "-U", "tests", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C");
        PostgresPrograms.Run(
            _folder, "pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w",
            "-o", $"-c listen_addresses= -c unix_socket_directories={_folder} -c fsync=off -c full_page_writes=off", "start");
        return $"Host={_folder};Username=tests;Include Error Detail=true";
    }
}

/// <summary>One server for all tests, one test at a time.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresUsers : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
