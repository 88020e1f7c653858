namespace ConflictModel;

/// <summary>Why two claims stand as they do, or why a rule reports them, as data. Sentences are built from it.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public abstract record Reason
{
    private protected Reason()
    {
    }

    /// <summary>A word for the kind of reason that does not change, for reports and for translation.</summary>
    public abstract string Code { get; }
}
