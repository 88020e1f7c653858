using System.Text;

namespace ConflictModel.Cli;

/// <summary>The streams that the command reads from and writes to, with width and style of the output.</summary>
internal sealed class CommandHost : IDisposable
{
    /// <summary>The width if there is no terminal, which suits logs and emails.</summary>
    public const int PlainWidth = 80;

    /// <summary>The maximum width: longer lines are hard to read, even in a wide window.</summary>
    private const int MaximumWidth = 100;

    private const int MinimumWidth = 60;

    public CommandHost(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        OutputBytes = output;
        Output = Utf8(output, autoFlush: false);
        Error = error;
    }

    public Stream Input { get; }

    public TextWriter Output { get; }

    /// <summary>The stream under <see cref="Output"/>, for binary output; flush <see cref="Output"/> first.</summary>
    public Stream OutputBytes { get; }

    public TextWriter Error { get; }

    /// <summary>The width in columns.</summary>
    public int Width { get; init => field = Math.Clamp(value, MinimumWidth, MaximumWidth); } = PlainWidth;

    /// <summary>Whether colours and bold and faint type may be used. If not, the output has no escape sequences.</summary>
    public bool IsStyled { get; init; }

    /// <summary>Whether standard error is a terminal, so that the command may show progress.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Runs an action that may take long; on a terminal, progress is shown after a second.</summary>
    public T During<T>(string what, Func<T> work)
    {
        using var progress = IsWatched ? new Progress(what, Error) : null;
        return work();
    }

    /// <summary>
    /// The host of the process: UTF-8 under every culture, without styles if the output is not a terminal or NO_COLOR or TERM=dumb is set.
    /// </summary>
    public static CommandHost OfProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        if (terminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Utf8(Console.OpenStandardError(), autoFlush: true))
        {
            Width = terminal && Console.WindowWidth > 0 ? Console.WindowWidth : PlainWidth,
            IsInteractive = terminal && !Console.IsInputRedirected,
            IsStyled = terminal && IsStyleWanted(Environment.GetEnvironmentVariable),
            IsWatched = !Console.IsErrorRedirected,
        };
    }

    /// <summary>See https://no-color.org: any value except an empty one counts.</summary>
    public static bool IsStyleWanted(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>Whether questions can be asked: the input is a terminal.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The options of reports: width and style of the output, and files relative to the current folder.</summary>
    public ReportOptions ReportOptions => new() { Width = Width, IsStyled = IsStyled, SourceRoot = Environment.CurrentDirectory };

    /// <summary>A page on the output, with its width.</summary>
    public TextPage NewPage() => new(Output, Width, IsStyled);

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    /// <summary>A writer of UTF-8 without a mark.</summary>
    public static StreamWriter Utf8(Stream stream, bool autoFlush = false, bool leaveOpen = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: leaveOpen)
        {
            AutoFlush = autoFlush,
            NewLine = "\n",
        };
}
