namespace ConflictModel.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var host = CommandHost.OfProcess();
        return new CommandLine(host).Run(args);
    }
}
