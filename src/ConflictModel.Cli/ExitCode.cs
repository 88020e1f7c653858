namespace ConflictModel.Cli;

/// <summary>The exit codes of the command.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the threshold.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above the threshold; rows that could not be imported.</summary>
    public const int Findings = 1;

    /// <summary>Unusable input, wrong usage, or output that could not be written.</summary>
    public const int Unusable = 2;
}
