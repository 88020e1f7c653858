namespace ConflictModel.Packages.Tests;

/// <summary>What the packages hold and require; a change shows in the diff of the verified file, and is made on purpose.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class ContentsTests(PackedFeed feed)
{
    private static readonly string[] Ids =
    [
        "ConflictModel", "ConflictModel.Cli", "ConflictModel.EntityFrameworkCore", "ConflictModel.Extensions.DependencyInjection",
        "ConflictModel.Import", "ConflictModel.Reading", "ConflictModel.Reporting", "ConflictModel.Testing", "ConflictModel.Validation",
    ];

    [Fact]
    public void The_packages_are_these() => Assert.Equal(Ids, feed.Packages.Select(package => package.Id));

    [Theory]
    [InlineData("ConflictModel")]
    [InlineData("ConflictModel.Cli")]
    [InlineData("ConflictModel.EntityFrameworkCore")]
    [InlineData("ConflictModel.Extensions.DependencyInjection")]
    [InlineData("ConflictModel.Import")]
    [InlineData("ConflictModel.Reading")]
    [InlineData("ConflictModel.Reporting")]
    [InlineData("ConflictModel.Testing")]
    [InlineData("ConflictModel.Validation")]
    public void Contents_and_dependencies(string id)
    {
        var package = feed.Package(id);
        var lines = Section("files", package.Files).Concat(Section("files of the symbols", package.SymbolFiles)).Concat(Section("dependencies", package.Dependencies));

        Snapshot.Matches(string.Join('\n', lines).Replace(feed.Version, "VERSION", StringComparison.Ordinal), id.Replace('.', '_'));
    }

    [Theory]
    [InlineData("ConflictModel", "NodaTime")]
    [InlineData("ConflictModel.EntityFrameworkCore", "ConflictModel", "Microsoft.EntityFrameworkCore")]
    [InlineData(
        "ConflictModel.Extensions.DependencyInjection",
        "ConflictModel", "ConflictModel.Reading", "ConflictModel.Validation", "Microsoft.Extensions.Diagnostics", "Microsoft.Extensions.Logging")]
    [InlineData("ConflictModel.Import", "AnyAscii", "ConflictModel", "ConflictModel.Reading", "CsvHelper", "ExcelDataReader")]
    [InlineData("ConflictModel.Reading", "AnyAscii", "ConflictModel")]
    [InlineData("ConflictModel.Reporting", "ConflictModel")]
    [InlineData("ConflictModel.Validation", "ConflictModel", "ConflictModel.Reading", "FluentValidation")]
    [InlineData("ConflictModel.Testing", "ConflictModel", "ConflictModel.Validation")]
    [InlineData("ConflictModel.Cli")]
    public void Nothing_is_required_beyond_what_is_used(string id, params string[] required) =>
        Assert.Equal(required, feed.Package(id).Dependencies.Select(dependency => dependency.Split(' ')[1]));

    private static IEnumerable<string> Section(string title, IReadOnlyList<string> lines) => [$"{title}:", .. lines.Select(line => $"  {line}")];
}
