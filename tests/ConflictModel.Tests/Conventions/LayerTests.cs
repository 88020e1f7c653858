using System.Reflection;

namespace ConflictModel.Tests;

/// <summary>Knowing goes one way: held over the whole library, for files and types yet to come.</summary>
public sealed class LayerTests
{
    private static readonly Assembly Library = typeof(NotationException).Assembly;
    private static readonly string Sources = RepositoryRoot.Combine("src/ConflictModel");

    private static readonly Dictionary<string, string> Texts = Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Sources, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private static readonly ILookup<string, string> FilesByType = Texts
        .SelectMany(file => SourceText.DeclaredTypes(file.Value).Select(type => (type, file.Key)))
        .ToLookup(pair => pair.type, pair => pair.Key, StringComparer.Ordinal);

    private static readonly Type[] Types = [.. Library.GetTypes().Where(type => !Outer(type).Name.StartsWith('<') && Outer(type).Namespace?.StartsWith("ConflictModel", StringComparison.Ordinal) == true)];

    [Fact]
    public void Every_folder_is_a_layer() => Faults.None(Texts.Keys
        .Where(file => file.Contains('/', StringComparison.Ordinal) && !LayerRules.IsKnown(LayerRules.LayerOf(file)))
        .Select(file => $"{file}: the folder '{LayerRules.LayerOf(file)}' is no layer; give it a row in {nameof(LayerRules)}."));

    [Fact]
    public void A_file_outside_of_the_folders_declares_no_type() => Faults.None(Texts
        .Where(file => LayerRules.LayerOf(file.Key).Length == 0 && SourceText.DeclaredTypes(file.Value).Any())
        .Select(file => $"{file.Key} declares a type outside of the layers."));

    [Fact]
    public void The_parts_of_one_type_stand_in_one_layer() => Faults.None(FilesByType
        .Where(type => type.Select(LayerRules.LayerOf).Distinct(StringComparer.Ordinal).Count() > 1)
        .Select(type => $"{type.Key} is declared in {string.Join(" and ", type)}."));

    [Fact]
    public void A_layer_knows_only_what_stands_before_it() => Faults.None(LayerRules.Faults(Types, FileOf));

    [Fact]
    public void A_layer_names_no_member_of_an_enum_and_no_constant_that_stands_after_it() =>
        Faults.None(Texts.SelectMany(file => LayerRules.FoldedFaults(file.Key, file.Value, Types, FileOf)));

    private static string? FileOf(Type type) => FilesByType[Name(type)].FirstOrDefault();

    private static string Name(Type type) => (type.FullName ?? type.Name).Split('`')[0];

    private static Type Outer(Type type) => type.DeclaringType is { } outer ? Outer(outer) : type;
}
