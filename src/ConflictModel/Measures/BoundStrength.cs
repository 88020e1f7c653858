namespace ConflictModel;

/// <summary>The strength of a bound between measures.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum BoundStrength
{
    /// <summary>By the meaning of the words: who was killed is a casualty. The <c>default</c>.</summary>
    Always = 0,

    /// <summary>By experience: casualties are among those who arrived. A violation is a tension at most.</summary>
    Usually = 1,
}
