namespace ConflictModel;

/// <summary>The reason for the relation between two claims, or for a finding, as data. Sentences are built from it.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public abstract record Reason
{
    private protected Reason()
    {
    }

    /// <summary>A stable code of the kind of reason, for reports and for translation.</summary>
    public abstract string Code { get; }
}
