using System.Text;

namespace ConflictModel.Tests;

/// <summary>The difference of two texts by lines: '-' is only in the expected text, '+' only in the actual one, two lines around each for context.</summary>
internal static class LineDiff
{
    private const int Context = 2;

    public static string Describe(string expected, string actual)
    {
        var lines = Lines(expected.Split('\n'), actual.Split('\n'));
        var text = new StringBuilder();
        var skipped = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var from = Math.Max(0, i - Context);
            var near = lines.GetRange(from, Math.Min(lines.Count, i + Context + 1) - from).Exists(line => line.Mark != ' ');
            if (near)
            {
                text.Append(skipped ? "  ...\n" : "").Append(lines[i].Mark).Append(' ').Append(lines[i].Text).Append('\n');
            }

            skipped = !near;
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>All lines of both, in order, by their longest common subsequence.</summary>
    private static List<(char Mark, string Text)> Lines(string[] expected, string[] actual)
    {
        var common = Array.ConvertAll(new int[expected.Length + 1], _ => new int[actual.Length + 1]);
        for (var i = expected.Length - 1; i >= 0; i--)
        {
            for (var j = actual.Length - 1; j >= 0; j--)
            {
                common[i][j] = expected[i] == actual[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        var lines = new List<(char, string)>();
        for (int i = 0, j = 0; i < expected.Length || j < actual.Length;)
        {
            if (i < expected.Length && j < actual.Length && expected[i] == actual[j])
            {
                lines.Add((' ', expected[i]));
                i++;
                j++;
            }
            else if (j >= actual.Length || (i < expected.Length && common[i + 1][j] >= common[i][j + 1]))
            {
                lines.Add(('-', expected[i++]));
            }
            else
            {
                lines.Add(('+', actual[j++]));
            }
        }

        return lines;
    }
}
