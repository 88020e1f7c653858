using System.Text;

namespace ConflictModel.Cli;

/// <summary>What the command reads from and writes to, and what that can show.</summary>
internal sealed class CommandHost : IDisposable
{
    /// <summary>The width where there is no terminal to ask: what everything from a log to a mail can show.</summary>
    public const int PlainWidth = 80;

    /// <summary>Lines longer than this are hard to read, however wide the window.</summary>
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

    /// <summary>What <see cref="Output"/> writes to, for what is more than text lines; flush that first.</summary>
    public Stream OutputBytes { get; }

    public TextWriter Error { get; }

    /// <summary>The width in columns.</summary>
    public int Width { get; init => field = Math.Clamp(value, MinimumWidth, MaximumWidth); } = PlainWidth;

    /// <summary>Whether colours and weights may be used. Without, the output has no escape sequence.</summary>
    public bool IsStyled { get; init; }

    /// <summary>The host of a real process: UTF-8 whatever the culture, plain where the output is no terminal or the user asks for that by NO_COLOR or TERM=dumb.</summary>
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
            IsStyled = terminal && IsStyleWanted(Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>See https://no-color.org: any value but the empty one counts.</summary>
    public static bool IsStyleWanted(Func<string, string?> variable) => string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>How reports are made here: as wide and as colourful as the output, and with files named from the folder in which the command runs.</summary>
    public ReportOptions ReportOptions => new() { Width = Width, IsStyled = IsStyled, SourceRoot = Environment.CurrentDirectory };

    /// <summary>A page on the output, as wide as that.</summary>
    public TextPage NewPage() => new(Output, Width, IsStyled);

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    /// <summary>A writer of UTF-8 without a mark.</summary>
    public static StreamWriter Utf8(Stream stream, bool autoFlush = false, bool leaveOpen = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: leaveOpen) { AutoFlush = autoFlush, NewLine = "\n" };
}
