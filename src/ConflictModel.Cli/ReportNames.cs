namespace ConflictModel.Cli;

/// <summary>The names of the report formats on the command line.</summary>
internal static class ReportNames
{
    public static string[] All { get; } = ["html", "markdown", "text", "sarif", "json"];

    public static ReportFormat FormatOf(string name) => Enum.Parse<ReportFormat>(name, ignoreCase: true);
}
