using System.Text.RegularExpressions;

namespace ConflictModel.Cli.Tests;

/// <summary>
/// Every step of <c>docs/from-a-spreadsheet.md</c> is run, in its order; what the page shows of an output is in it, line by line.
/// </summary>
public sealed partial class SpreadsheetPageTests
{
    [Fact]
    public void Every_step_does_what_the_page_shows()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.Copy(RepositoryRoot.Combine("samples/newsroom/incidents.csv"), Path.Combine(folder, "incidents.csv"));
            var page = File.ReadAllText(RepositoryRoot.Combine("docs/from-a-spreadsheet.md"));
            var output = "";
            var steps = 0;
            foreach (Match block in Blocks().Matches(page))
            {
                var text = block.Groups["text"].Value;
                if (block.Groups["language"].Value == "sh")
                {
                    foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    {
                        var run = Run(line, folder);
                        Assert.True(run.ExitCode is ExitCode.Success or ExitCode.Findings, $"{line}: {run.Error}");
                        output = run.Output + run.Error;
                        steps++;
                    }
                }
                else if (block.Groups["language"].Value == "text")
                {
                    Assert.All(
                        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line != "..."),
                        line => Assert.Contains(line, output.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), StringComparison.Ordinal));
                }
                else if (block.Groups["language"].Value == "csv")
                {
                    File.WriteAllText(Path.Combine(folder, "aliases.csv"), text);
                }
            }

            Assert.True(steps >= 5, "The page has hardly any steps.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs a line, whose files are those of a folder.</summary>
    private static InProcess Run(string line, string folder)
    {
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("conflictmodel", args[0]);
        return InProcess.Run([.. args.Skip(1).Select(arg => arg == "." || Files().IsMatch(arg) ? Path.Combine(folder, arg) : arg)]);
    }

    [GeneratedRegex(@"^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^[a-z-]+\.(csv|json|html)$")]
    private static partial Regex Files();
}
