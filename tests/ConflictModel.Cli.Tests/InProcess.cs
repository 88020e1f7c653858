namespace ConflictModel.Cli.Tests;

/// <summary>The command within the test's process, with what it wrote.</summary>
internal sealed record InProcess(int ExitCode, string Output, string Error)
{
    public static InProcess Run(params string[] args) => Run(isStyled: false, args);

    public static InProcess Run(bool isStyled, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        output.NewLine = error.NewLine = "\n";
        using var host = new CommandHost { Output = output, Error = error, IsStyled = isStyled };
        var code = new CommandLine(host).Run(args);
        return new(code, output.ToString(), error.ToString());
    }
}
