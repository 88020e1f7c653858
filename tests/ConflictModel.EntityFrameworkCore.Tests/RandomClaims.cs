namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>Claims in which every member is given or left out by chance, the same for the same seed.</summary>
internal static class RandomClaims
{
    private static readonly string[] Figures = ["1500", "=1517", "~1500", ">=100", ">100", "<=7", "50..100", "50..70..100", "~50..100",
        "1000s", "several*100", "most", "?", "~1500[1400..1700]", "1500.50", "0", "79228162514264337593543950335"];

    private static readonly string[] Periods = ["2024-10", "2024-10-18", "2023-08/2024-10-18", "../2024-12-23",
        "2024-10-18T08:00Z/2024-10-19", "[2023,2024]", "202X", "-0044-03-15", "Y-170000002", "2024~/2025?", "../.."];

    private static readonly string[] Quotes = ["At least 100.", "Щонайменше 100 — «вбито»", "\"quoted\" & <b>'ed\\", "数千人",
        "line\nline\ttab", "emoji \U0001F600"];

    public static List<Claim> Make(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => Make(number, random))];
    }

    private static Claim Make(int number, Random random) => new()
    {
        Id = new(Invariant($"claim-{number}")),
        Report = new(Invariant($"report-{random.Next(50)}")),
        Attribution = Attributed(random, depth: 0),
        Stance = Any<Stance>(random),
        Likelihood = Maybe(random, Any<Likelihood>),
        Credibility = Maybe(random, Any<AdmiraltyCredibility>),
        Scope = Scope(random),
        Quantity = new() { Figure = Figure.Parse(Of(random, Figures)), Unit = new(Of(random, ["persons", "tonnes"])) },
        Basis = Any<CountBasis>(random),
        Quote = random.Next(2) == 0 ? null : Of(random, Quotes),
        Language = random.Next(2) == 0 ? null : Of(random, ["en", "uk", "zh-Hant"]),
        Locator = random.Next(4) == 0 ? "paragraph 2" : null,
        Standing = Any<Standing>(random),
        Corrects = number > 0 && random.Next(4) == 0 ? new(Invariant($"claim-{random.Next(number)}")) : null,
        Note = random.Next(4) == 0 ? "a note" : null,
    };

    private static Scope Scope(Random random) => new()
    {
        Measure = new(Of(random, ["killed", "present", "delivered"])),
        Category = Coordinate<Category>(random, "soldiers", "civilians"),
        Actor = Coordinate<Actor>(random, "dprk", "russia"),
        Counterparty = Coordinate<Actor>(random, "ukraine"),
        Responsible = Coordinate<Actor>(random, "russia"),
        Place = Coordinate<Place>(random, "kursk", "russia"),
        Event = Coordinate<ConflictEvent>(random, "strike"),
        Period = random.Next(3) == 0 ? null : UncertainPeriod.Parse(Of(random, Periods)),
        Mode = Any<Mode>(random),
    };

    private static Attribution Attributed(Random random, int depth) => depth > 3 || random.Next(3) == 0 ? Attribution.None : Attribution.To(
    [
        .. new[] { "nis", "yonhap", "jcs" }.Take(random.Next(3) + 1).Select(source => new AttributionStep
        {
            Source = new(source),
            Verb = Any<AttributionVerb>(random),
            Date = random.Next(2) == 0 ? null : UncertainDate.Parse(Of(random, ["2024-10-18", "2024-10~", "2024-10-18T08:00Z"])),
            Cites = Attributed(random, depth + 1),
        }),
    ]);

    private static Coordinate<T> Coordinate<T>(Random random, params string[] slugs) => random.Next(4) switch
    {
        0 => ConflictModel.Coordinate<T>.Any,
        1 => ConflictModel.Coordinate<T>.Unspecified,
        _ => new(Of(random, slugs)),
    };

    private static T? Maybe<T>(Random random, Func<Random, T> make)
        where T : struct => random.Next(2) == 0 ? null : make(random);

    // Values that records refuse, such as the default of a scale, are none.
    private static T Any<T>(Random random)
        where T : struct, Enum =>
            Of(random, [.. Enum.GetValues<T>().Where(value => typeof(T) != typeof(Likelihood) || !value.Equals(default(T)))]);

    private static T Of<T>(Random random, T[] items) => items[random.Next(items.Length)];
}
