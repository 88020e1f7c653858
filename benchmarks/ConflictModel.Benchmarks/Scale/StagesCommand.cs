using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace ConflictModel.Benchmarks.Scale;

/// <summary><c>stages</c>: one table from load to report. The files are written by one process and read by another, so that the peak of memory is that of the stages.</summary>
internal static class StagesCommand
{
    private const string Write = "write";
    private const string Measure = "measure";
    private static readonly string[] Counts = ["1000", "10000", "100000", "1000000", "10000000"];

    public static int Run(string[] args)
    {
        switch (args)
        {
            case [Write, var count, var folder]:
                ClaimFiles.Write(Number(count), folder);
                return 0;
            case [Measure, var count, var folder]:
                StagesAtScale.Measure(Number(count), folder);
                return 0;
            default:
                foreach (var line in HostEnvironmentInfo.GetCurrent().ToFormattedString())
                {
                    Console.WriteLine(line);
                }

                Console.WriteLine(Invariant($"{RuntimeInformation.FrameworkDescription}, ConflictModel {typeof(ConflictDataset).Assembly.GetName().Version}, {DateTime.UtcNow:yyyy-MM-dd}\n"));
                StagesAtScale.WriteHead();
                return (args is [] ? Counts : args).Max(RunAll);
        }
    }

    private static int RunAll(string count)
    {
        var folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;
        try
        {
            return Math.Max(Apart.Run("stages", Write, count, folder), Apart.Run("stages", Measure, count, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
