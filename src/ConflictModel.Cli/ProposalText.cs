using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary>Writes how a proposed mapping reads each column, and why.</summary>
internal static class ProposalText
{
    private const int MaxName = 32;

    public static void Write(SheetProposal proposal, string table, bool isUnasked, SheetProposalOptions options, CommandHost host)
    {
        var sheet = proposal.Sheet is null ? "" : $", sheet '{proposal.Sheet}'";
        host.Output.WriteLine(TextPage.Safe($"{table}{sheet}: {Counted.Of(proposal.RowCount, "row")}."));
        var read = proposal.Readings.Where(reading => reading.Meaning is not null).ToList();
        var width = Math.Min(MaxName, read.Select(reading => reading.Column.Length).DefaultIfEmpty().Max());
        foreach (var reading in read)
        {
            host.Output.WriteLine(TextPage.Safe($"  {reading.Column.PadRight(width)}  {reading.Meaning}: {reading.Reason}"));
        }

        var unread = proposal.Readings.Where(reading => reading.Meaning is null && !reading.IsBlank).ToList();
        if (unread.Count > 0)
        {
            host.Output.WriteLine("Not read:");
            foreach (var reading in unread)
            {
                host.Output.WriteLine(TextPage.Safe($"  {reading.Column.PadRight(width)}  {reading.Reason}"));
            }
        }

        WriteQuestions(proposal, isUnasked, options, host);
        host.Output.WriteLine();
    }

    private static void WriteQuestions(SheetProposal proposal, bool isUnasked, SheetProposalOptions options, CommandHost host)
    {
        var open = proposal.Questions.Where(question => isUnasked && !options.Answers.ContainsKey(question.Id)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        host.Output.WriteLine("Taken as proposed:");
        foreach (var question in open)
        {
            var proposed = question.Choices.First(choice => choice.Value == question.Proposed).Text;
            var others = question.Choices.Where(choice => choice.Value != question.Proposed).Select(choice => choice.Value)
                .Where(value => value.Length > 0);
            host.Output.WriteLine(TextPage.Safe($"  {question.Text} {char.ToUpperInvariant(proposed[0])}{proposed[1..]}."));
            host.Output.WriteLine(TextPage.Safe($"    to change it: --answer \"{question.Id}={string.Join(" or ", others.Take(6))}\""));
        }
    }
}
