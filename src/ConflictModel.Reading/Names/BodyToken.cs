namespace ConflictModel.Reading;

/// <summary>A word in the name of a body, with its meaning.</summary>
internal sealed class BodyToken(NameWord word, IReadOnlyList<NameConcept> concepts)
{
    public NameWord Word { get; } = word;

    /// <summary>The possible meanings; empty for a proper name.</summary>
    public IReadOnlyList<NameConcept> Concepts { get; } = concepts;

    public NameRole Role { get; } = concepts.Count > 0 ? concepts[0].Role : NameRole.Proper;

    /// <summary>How much it helps to identify the body.</summary>
    public double Weight { get; set; } = concepts.Count > 0 ? WeightOf(concepts[0]) : 1;

    public bool IsProper => Role == NameRole.Proper;

    /// <summary>Whether both have a concept in common.</summary>
    public bool SaysSame(BodyToken other)
    {
        foreach (var concept in Concepts)
        {
            foreach (var another in other.Concepts)
            {
                if (ReferenceEquals(concept, another))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double WeightOf(NameConcept concept) => concept.Role switch
    {
        NameRole.Kind => 0.5,
        NameRole.Quality => concept.Id == "international" ? 0.5 : 0.35,
        NameRole.Company => 0.2,
        _ when concept.Id == "armed" => 0.4,
        _ => 1,
    };

    public override string ToString() => Concepts.Count > 0 ? $"{Word.Text}={string.Join('/', Concepts)}" : Word.Text;
}
