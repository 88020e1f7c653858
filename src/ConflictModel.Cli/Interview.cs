using System.Globalization;
using System.Text;
using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary>Asks the questions about a table that only a person can answer.</summary>
internal static class Interview
{
    /// <summary>The next question that is not answered; null if all are.</summary>
    public static ProposalQuestion? Next(SheetProposal proposal, SheetProposalOptions options, HashSet<string> asked) =>
        proposal.Questions.FirstOrDefault(question => !options.Answers.ContainsKey(question.Id) && asked.Add(question.Id));

    /// <summary>Asks a question; an empty line accepts the proposed answer.</summary>
    public static string Ask(ProposalQuestion question, CommandHost host)
    {
        host.Output.WriteLine(TextPage.Safe(question.Text));
        for (var i = 0; i < question.Choices.Count; i++)
        {
            var isProposed = question.Choices[i].Value == question.Proposed;
            host.Output.WriteLine(TextPage.Safe(Invariant($"  {i + 1}  {question.Choices[i].Text}{(isProposed ? "  (proposed)" : "")}")));
        }

        while (true)
        {
            host.Output.Write("Number, or Enter for what is proposed: ");
            host.Output.Flush();
            var line = ReadLine(host.Input)?.Trim();
            if (string.IsNullOrEmpty(line))
            {
                host.Output.WriteLine();
                return question.Proposed;
            }

            if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && number <= question.Choices.Count)
            {
                return question.Choices[number - 1].Value;
            }

            host.Output.WriteLine(Invariant($"It must be a number from 1 to {question.Choices.Count}."));
        }
    }

    /// <summary>A line of the input, and nothing beyond it; null at its end.</summary>
    private static string? ReadLine(Stream input)
    {
        var bytes = new List<byte>();
        int next;
        while ((next = input.ReadByte()) is not (-1 or '\n'))
        {
            bytes.Add((byte)next);
        }

        return next == -1 && bytes.Count == 0 ? null : Encoding.UTF8.GetString([.. bytes]);
    }
}
