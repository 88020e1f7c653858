using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary>The argument that every command has.</summary>
internal static class DatasetArgument
{
    public static Argument<string> Create()
    {
        var argument = new Argument<string>("dataset")
        {
            Description = "The dataset: a JSON document, or a folder that holds one as dataset.json; - is standard input.",
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError("The dataset's path is empty; a file or a folder is required.");
            }
        });
        return argument;
    }
}
