using System.Reflection;
using Xunit.Sdk;

namespace ConflictModel.EntityFrameworkCore.Tests;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>The row of a theory for PostgreSQL: skipped, saying so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresDataAttribute : DataAttribute
{
    public PostgresDataAttribute() => Skip = PostgresPrograms.Missing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.PostgreSql]];
}
