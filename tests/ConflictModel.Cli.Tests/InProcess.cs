using System.Text;

namespace ConflictModel.Cli.Tests;

/// <summary>The command within the test's process, with what it wrote.</summary>
internal sealed record InProcess(int ExitCode, string Output, string Error)
{
    public static InProcess Run(params string[] args) => Run(isStyled: false, args);

    public static InProcess Run(bool isStyled, params string[] args) => Run(Stream.Null, isStyled, args);

    /// <summary>Runs the command with a text as its standard input, which cannot be sought in.</summary>
    public static InProcess Fed(string input, params string[] args)
    {
        using var stream = new OneWay(Encoding.UTF8.GetBytes(input));
        return Run(stream, isStyled: false, args);
    }

    /// <summary>Runs the command as if a person sat before it, who types a text.</summary>
    public static InProcess Asked(string input, params string[] args)
    {
        using var stream = new OneWay(Encoding.UTF8.GetBytes(input));
        return Run(stream, isStyled: false, args, isInteractive: true);
    }

    private static InProcess Run(Stream input, bool isStyled, string[] args, bool isInteractive = false)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        error.NewLine = "\n";
        using var host = new CommandHost(input, output, error) { IsStyled = isStyled, IsInteractive = isInteractive };
        var code = new CommandLine(host).Run(args);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}
