namespace ConflictModel.Import;

/// <summary>What a table does not say about itself: each question has an answer, or the one that is proposed.</summary>
internal sealed class Questions(IReadOnlyDictionary<string, string> answers)
{
    private readonly List<ProposalQuestion> _asked = [];

    public EquatableList<ProposalQuestion> Asked => _asked.ToEquatableList();

    /// <summary>The answer to a question: that which was given, where it is one of the choices, else that which is proposed.</summary>
    public string Ask(string id, string text, EquatableList<ProposalChoice> choices, string proposed)
    {
        _asked.Add(new() { Id = id, Text = text, Choices = choices, Proposed = proposed });
        return answers.TryGetValue(id, out var answer) && choices.Any(choice => choice.Value == answer) ? answer : proposed;
    }
}
