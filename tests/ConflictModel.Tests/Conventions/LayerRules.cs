using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ConflictModel.Tests;

/// <summary>Which folder of <c>src/ConflictModel</c> may know which: knowing goes one way. A folder is a layer; a folder that has no row here is a fault.</summary>
internal static partial class LayerRules
{
    /// <summary>The layers in the order in which they may be known. What stands in one row with others does not know them, but for <see cref="Siblings"/>.</summary>
    private static readonly string[][] Order =
    [
        ["Foundation"],
        ["Quantities", "Chronology"],
        ["Scales", "Actors", "Categories", "Places", "Events", "Measures", "Sources"],
        ["Claims"],
        ["Datasets"],
        ["Engine"],
        ["Comparing"],
        ["Wording"],
        ["Reconciling"],
        ["Json"],
    ];

    /// <summary>
    /// A unit has an echelon; a source has a reliability, and an actor that it is; an event has a place.
    /// </summary>
    private static readonly (string From, string To)[] Siblings =
    [
        ("Actors", "Scales"),
        ("Sources", "Scales"),
        ("Sources", "Actors"),
        ("Events", "Places"),
    ];

    /// <summary>Those that read and write files; nothing else knows <c>Json</c>, but every type may name its converter.</summary>
    private static readonly string[] KnowJson = ["ConflictModel.ConflictDataset", "ConflictModel.DatasetDraft", "ConflictModel.ClaimLines", "ConflictModel.ReconciliationRecord"];

    /// <summary>What a type says to <see cref="JsonSerializer"/>, as attributes alone can.</summary>
    private static readonly Type[] NamesConverter = [typeof(JsonConverterAttribute), typeof(ModelJsonConverter)];

    /// <summary>What says itself as a sentence, though sentences are made of it.</summary>
    private static readonly string[] KnowWording = ["ConflictModel.Finding", "ConflictModel.PairComparison"];

    /// <summary>Folders that all others enter by one type alone.</summary>
    public static readonly (string Folder, string Entry)[] Fences = [("Json/Bulk", "ClaimFile")];

    public static bool IsKnown(string layer) => Array.Exists(Order, row => row.Contains(layer, StringComparer.Ordinal));

    /// <summary>The layer of a file, from its path under <c>src/ConflictModel</c>: the first folder. A file outside of any folder holds what the compiler is told, and no types.</summary>
    public static string LayerOf(string relativePath) => relativePath.Contains('/', StringComparison.Ordinal) ? relativePath[..relativePath.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>Whether a type of one layer may mention a type of another.</summary>
    public static bool MayKnow(string from, string to, string fromType)
    {
        if (from == to)
        {
            return true;
        }

        if (to == "Json")
        {
            return KnowJson.Contains(fromType, StringComparer.Ordinal);
        }

        return Row(to) < Row(from) || Siblings.Contains((from, to)) || (to == "Wording" && KnowWording.Contains(fromType, StringComparer.Ordinal));
    }

    /// <summary>The fence that a file climbs over which mentions a type of another; null where there is none.</summary>
    public static (string Folder, string Entry)? Climbed(string file, string otherFile, string otherType)
    {
        foreach (var fence in Fences)
        {
            if (otherFile.StartsWith($"{fence.Folder}/", StringComparison.Ordinal) && !file.StartsWith($"{fence.Folder}/", StringComparison.Ordinal) && otherType != fence.Entry)
            {
                return fence;
            }
        }

        return null;
    }

    /// <summary>Everything that is wrong with the mentions between types, one sentence each.</summary>
    /// <param name="types">The types to look at.</param>
    /// <param name="fileOf">The file of a type, under <c>src/ConflictModel</c>; null for a type from elsewhere.</param>
    public static IEnumerable<string> Faults(IEnumerable<Type> types, Func<Type, string?> fileOf)
    {
        foreach (var type in types)
        {
            var outer = Outermost(type);
            if (fileOf(outer) is not { } file)
            {
                yield return $"{outer.FullName} is declared in no file under src/ConflictModel that the test can read.";
                continue;
            }

            var layer = LayerOf(file);
            var named = type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType == typeof(ModelJsonConverter) ? NamesConverter : [];
            foreach (var mentioned in TypeReferences.Of(type).Select(Outermost).Distinct().Except(named))
            {
                if (mentioned.Namespace?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true && layer != "Json")
                {
                    yield return $"{file}: {outer.Name} mentions {mentioned.FullName}; only the folder Json may use System.Text.Json.";
                }
                else if (fileOf(mentioned) is { } other && !MayKnow(layer, LayerOf(other), outer.FullName ?? ""))
                {
                    yield return $"{file}: {outer.Name} mentions {mentioned.Name} ({other}); {layer} may not know {LayerOf(other)}.";
                }
                else if (fileOf(mentioned) is { } fenced && Climbed(file, fenced, mentioned.Name) is var (folder, entry))
                {
                    yield return $"{file}: {outer.Name} mentions {mentioned.Name} ({fenced}); {folder} is entered by {entry} alone.";
                }
            }
        }
    }

    /// <summary>The mentions that the compiler folds away, read from the source: a member of an enum, or a constant, of a type that the file may not know.</summary>
    public static IEnumerable<string> FoldedFaults(string file, string source, IReadOnlyCollection<Type> types, Func<Type, string?> fileOf)
    {
        var layer = LayerOf(file);
        var owner = SourceText.DeclaredTypes(source).FirstOrDefault() ?? "";
        foreach (Match match in Access().Matches(SourceText.WithoutCommentsAndLiterals(source)))
        {
            var (name, member) = (match.Groups[1].Value, match.Groups[2].Value);
            foreach (var type in types.Where(type => type.Name == name && type.GetField(member, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static) is { IsLiteral: true }))
            {
                if (fileOf(Outermost(type)) is { } other && !MayKnow(layer, LayerOf(other), owner))
                {
                    yield return $"{file}: {match.Value} is of {other}; {layer} may not know {LayerOf(other)}.";
                }
            }
        }
    }

    private static int Row(string layer) => Array.FindIndex(Order, row => row.Contains(layer, StringComparer.Ordinal)) is >= 0 and var row
        ? row
        : throw new ArgumentException($"The folder '{layer}' is no layer; give it a row in {nameof(LayerRules)}.", nameof(layer));

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w*)\.([A-Z]\w*)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Access();
}
