namespace ConflictModel.Rules;

/// <summary>The behaviour of <see cref="LargestCamp"/> if several camps are the largest.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum CampTies
{
    /// <summary>It passes, since the origins are evenly split. The <c>default</c>.</summary>
    Pass = 0,

    /// <summary>
    /// It takes the camp with the narrowest common range, as Marzullo's algorithm does; it passes where that is no single one.
    /// </summary>
    Narrowest,
}
