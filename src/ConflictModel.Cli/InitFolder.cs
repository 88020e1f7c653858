using System.Text;
using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary>The folder in which a dataset is started.</summary>
internal sealed class InitFolder(string folder, bool mayOverwrite, CommandHost host)
{
    public const string Dataset = "dataset.json";
    public const string Mapping = "mapping.json";
    public const string Aliases = SheetProposal.AliasesName;

    private const string Schema = "conflictmodel-1.schema.json";
    private const string Example = "example.json";

    /// <summary>Whether files may be written; writes an error if one exists already.</summary>
    public bool MayWrite(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!mayOverwrite && File.Exists(Path.Combine(folder, name)))
            {
                host.Error.WriteLine(TextPage.Safe($"{Path.Combine(folder, name)} already exists; it is overwritten only with --force."));
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes an empty dataset with its schema and an example.</summary>
    public int WriteEmpty()
    {
        if (!MayWrite(Dataset, Schema, Example))
        {
            return ExitCode.Unusable;
        }

        Directory.CreateDirectory(folder);
        using var schema = DatasetFormat.OpenJsonSchema();
        Write(Schema, schema.CopyTo, "the JSON Schema of datasets, for editors.");
        Write(Example, stream => CopyResource(Example, stream), "an example: one incident, two sources.");
        Write(Dataset, stream => CopyResource("empty.json", stream), "an empty dataset.");
        host.Output.WriteLine(
            TextPage.Safe($"conflictmodel compare {Shown(Example)} shows what the example has; docs/format.md describes the format."));
        return ExitCode.Success;
    }

    /// <summary>Writes the mapping of a table, the aliases, and the dataset.</summary>
    public void Write(SheetProposal proposal, AliasHints aliases, ConflictDataset dataset, ImportResult result, string table)
    {
        Directory.CreateDirectory(folder);
        Write(Mapping, stream => stream.Write(Encoding.UTF8.GetBytes(proposal.MappingJson)), "how the columns are read.");
        Write(Aliases, aliases.Write, aliases.Count == 0
            ? "no two names look alike; spellings of one name can be added."
            : $"{Counted.Of(aliases.Count, "spelling")} that may be of one name; fill in the name where they are.");
        Write(Dataset, dataset.Save, ImportMessages.Summary(result));
        host.Output.WriteLine();
        host.Output.WriteLine(TextPage.Safe($"Next: conflictmodel compare {Shown("")}"));
        host.Output.WriteLine(TextPage.Safe(
            $"After a change of {Mapping}, {Aliases} or the table: "
                + $"conflictmodel import {Quoted(table)} --mapping {Shown(Mapping)} -o {Shown(Dataset)}"));
    }

    private void Write(string name, Action<Stream> write, string what)
    {
        var path = Path.Combine(folder, name);
        AtomicFile.Write(path, write);
        host.Output.WriteLine(TextPage.Safe($"{Name(name)}: {what}"));
    }

    private static void CopyResource(string name, Stream stream)
    {
        using var resource = typeof(InitFolder).Assembly.GetManifestResourceStream(name)!;
        resource.CopyTo(stream);
    }

    private string Name(string file) => folder == "." ? file : Path.Combine(folder, file);

    private string Shown(string file) => Quoted(file.Length == 0 ? folder : Name(file));

    private static string Quoted(string path) =>
        path.Any(c => !char.IsLetterOrDigit(c) && c is not ('.' or '/' or '\\' or '-' or '_' or ':'))
        ? $"\"{path}\"" : path;
}
