using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary>The argument that all commands on a dataset share.</summary>
internal static class DatasetArgument
{
    public static Argument<string> Create() =>
        Create("dataset", "The dataset: a JSON document, or a folder with a dataset.json; - is standard input.");

    public static Argument<string> Create(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError("The path of the dataset is empty; must be a file or a folder.");
            }
        });
        return argument;
    }
}
