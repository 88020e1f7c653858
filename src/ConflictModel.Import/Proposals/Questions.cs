namespace ConflictModel.Import;

/// <summary>The questions about a table: each has a given answer, or the proposed one.</summary>
internal sealed class Questions(IReadOnlyDictionary<string, string> answers)
{
    private readonly List<ProposalQuestion> _asked = [];

    public EquatableList<ProposalQuestion> Asked => _asked.ToEquatableList();

    /// <summary>The answer to a question: the given one if it is one of the choices, otherwise the proposed one.</summary>
    public string Ask(string id, string text, EquatableList<ProposalChoice> choices, string proposed)
    {
        _asked.Add(new() { Id = id, Text = text, Choices = choices, Proposed = proposed });
        return answers.TryGetValue(id, out var answer) && choices.Any(choice => choice.Value == answer) ? answer : proposed;
    }
}
