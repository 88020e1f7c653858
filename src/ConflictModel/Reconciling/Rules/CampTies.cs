namespace ConflictModel.Rules;

/// <summary>What <see cref="LargestCamp"/> does where several camps are the largest.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum CampTies
{
    /// <summary>It passes: where the origins are evenly split, no count of them decides. The <c>default</c>.</summary>
    Pass = 0,

    /// <summary>
    /// It takes the camp with the narrowest common range, as Marzullo's algorithm does; it passes where that is no single one.
    /// </summary>
    Narrowest,
}
