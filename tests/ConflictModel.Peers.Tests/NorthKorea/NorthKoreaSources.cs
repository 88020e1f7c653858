namespace ConflictModel.Peers.Tests;

/// <summary>
/// The mapping table, second half: the words of the column <c>attributed_to</c>, and how they make an attribution.
/// </summary>
/// <remarks>
/// <para>The text is cut at "citing", "via", "to", "and", brackets, commas, dots and strokes. Each part is a word of the table. Whatever their order in the text, outlets stand outermost, then whoever passes a briefing on (lawmakers), then the others;
/// parts of one kind stand side by side. So "NIS via Rep. Lee", "Lee / NIS" and "Lee (lawmaker) citing NIS" are one path.</para>
/// <para>Three rules decide what a source is. The name of a state, a capital or a government says no more than which state, so the source is unspecific, with the state as its actor; so is "intelligence" where a state has several services.
/// An official, a spokesman and a ministry's own intelligence directorate (South Korea's DIA, Ukraine's HUR, UK Defence Intelligence) speak for the ministry or service that they stand in. Roles ("lawmaker") and audiences ("to lawmakers") say nothing of where a figure comes from.</para>
/// </remarks>
internal static class NorthKoreaSources
{
    private static readonly string[] Separators = [" citing ", " via ", " to ", " and ", " за даними ", " (", "(", ")", "/", "·", ", "];

    private static readonly Entry[] Table =
    [
        new("cnn", Part.Outlet, null, "CNN"),
        new("bbc", Part.Outlet, null, "BBC"),
        new("financial-times", Part.Outlet, null, "Financial Times", "FT"),
        new("the-times", Part.Outlet, null, "The Times"),
        new("washington-post", Part.Outlet, null, "Washington Post"),
        new("the-chosun", Part.Outlet, null, "The Chosun"),
        new("ap", Part.Outlet, null, "AP"),
        new("reuters", Part.Outlet, null, "Reuters"),
        new("yonhap", Part.Outlet, null, "Yonhap"),

        new("lee-seong-kweun", Part.Relay, "south-korea", "Lee Song-kwan", "Lee Seong-kweun", "Rep. Lee Seong-kweun", "Ли Сон Квен", "Лі Сон Квон", "И Сон-куон", "이성권"),
        new("park-sun-won", Part.Relay, "south-korea", "Park Sun-won"),
        new("kim-byung-kee", Part.Relay, "south-korea", "김병기 의원"),
        new("south-korean-lawmaker", Part.Relay, "south-korea", "South Korean lawmaker", "legislador de Corea del Sur", "député sud-coréen") { IsUnspecific = true },

        new("nis", Part.Origin, "south-korea", "NIS", "국가정보원", "국정원", "spy agency"),
        new("south-korean-mod", Part.Origin, "south-korea", "South Korean MoD", "한국 국방부"),
        new("south-korean-dia", Part.Origin, "south-korea", "South Korean military intelligence", "국방정보본부") { SpeaksFor = "south-korean-mod" },
        new("shin-won-sik", Part.Origin, "south-korea", "Shin Won-sik", "신원식") { SpeaksFor = "south-korean-mod" },
        new("south-korean-jcs", Part.Origin, "south-korea", "South Korean JCS", "합동참모본부"),
        new("south-korean-military", Part.Origin, "south-korea", "군 당국") { IsUnspecific = true },
        new("south-korean-intelligence", Part.Origin, "south-korea", "South Korean intelligence", "südkoreanischer Geheimdienst", "serviços secretos sul-coreanos", "розвідка Південної Кореї", "разведка Южной Кореи") { IsUnspecific = true },
        new("seoul", Part.Origin, "south-korea", "Seoul", "South Korea") { IsUnspecific = true },

        new("hur", Part.Origin, "ukraine", "HUR", "Ukrainian military intelligence", "ukrajinska vojaška tajna služba"),
        new("budanov", Part.Origin, "ukraine", "Kyrylo Budanov", "Kyrylo Budanow", "Кирилл Буданов", "Кирило Буданов", "키릴로 부다노우") { SpeaksFor = "hur" },
        new("skibitskyi", Part.Origin, "ukraine", "Вадим Скібіцький") { SpeaksFor = "hur" },
        new("zelensky", Part.Origin, "ukraine", "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Wolodymyr Selenskyj", "Volodõmõr Zelenskõi", "Зеленский", "젤렌스키"),
        new("ukrainian-special-operations-forces", Part.Origin, "ukraine", "Ukrainian special operations forces"),
        new("ukrainian-prosecutors", Part.Origin, "ukraine", "Ukrainian prosecutors"),
        new("ukrainian-intelligence", Part.Origin, "ukraine", "Ukrainian intelligence", "ukrainischer Geheimdienst", "Ukraina luure") { IsUnspecific = true },
        new("kyiv", Part.Origin, "ukraine", "Kyiv", "Kiev", "Ukrainian", "Ukrainian officials", "senior Ukrainian official") { IsUnspecific = true },

        new("pentagon", Part.Origin, "united-states", "Pentagon", "US-Verteidigungsministerium"),
        new("pat-ryder", Part.Origin, "united-states", "Pat Ryder") { SpeaksFor = "pentagon" },
        new("sabrina-singh", Part.Origin, "united-states", "Sabrina Singh") { SpeaksFor = "pentagon" },
        new("white-house", Part.Origin, "united-states"),
        new("john-kirby", Part.Origin, "united-states", "John Kirby") { SpeaksFor = "white-house" },
        new("us-mission-to-the-un", Part.Origin, "united-states", "US UN mission"),
        new("dorothy-shea", Part.Origin, "united-states", "Dorothy Shea") { SpeaksFor = "us-mission-to-the-un" },
        new("washington", Part.Origin, "united-states", "US", "US military", "US-Militär", "US-Geheimdienst", "US-Regierung", "미국 측", "senior US official", "responsable militaire américain") { IsUnspecific = true },

        new("uk-mod", Part.Origin, "united-kingdom", "UK Ministry of Defence", "britisches Verteidigungsministerium", "ministère britannique de la Défense"),
        new("uk-defence-intelligence", Part.Origin, "united-kingdom", "UK Defence Intelligence") { SpeaksFor = "uk-mod" },

        new("shoigu", Part.Origin, "russia", "Sergei Shoigu", "Sergei Schoigu"),
        new("moscow", Part.Origin, "russia", "Russia", "Moskau") { IsUnspecific = true },
        new("pyongyang", Part.Origin, "north-korea", "Pjöngjang", "Северная Корея", "КНДР") { IsUnspecific = true },

        new("c4ads", Part.Origin, null, "C4ADS"),
        new("western-officials", Part.Origin, null, "Western officials", "західні чиновники", "Western assessments", "Western sources", "vestrænar leyniþjónustur") { IsUnspecific = true },
        new("estimates", Part.Origin, null, "various estimates", "Berichte") { IsUnspecific = true },
        new("intelligence", Part.Origin, null, "разведка", "розвідки", "inteligencia", "renseignement") { IsUnspecific = true },

        // Roles, audiences, and the page's own words: no source.
        new("", Part.Origin, null, "lawmaker", "lawmakers", "депутат", "South Korean defence minister", "официально", "unattributed", "Zwischenüberschrift", "редакция", "estimation"),
    ];

    private static readonly Dictionary<string, Entry> Words = Table.SelectMany(entry => entry.Words.Select(word => (word, entry))).ToDictionary(pair => pair.word, pair => pair.entry, StringComparer.Ordinal);

    private enum Part
    {
        Outlet,
        Relay,
        Origin,
    }

    public static EquatableList<Source> All => Table.Where(entry => entry.Id.Length > 0).Select(entry => new Source
    {
        Id = new(entry.Id),
        Names = LocalizedNames.Of(entry.Words.Length > 0 ? entry.Words[0] : entry.Id),
        Actor = entry.Actor is { } actor ? new EntityId<Actor>(actor) : null,
        SpeaksFor = entry.SpeaksFor is { } other ? new EntityId<Source>(other) : null,
        IsUnspecific = entry.IsUnspecific,
    }).ToEquatableList();

    public static EquatableList<Actor> Actors => Table.Select(entry => entry.Actor).OfType<string>().Distinct(StringComparer.Ordinal)
        .Select(actor => new Actor { Id = new(actor), Names = LocalizedNames.Of(actor.Replace('-', ' ')), Kind = ActorKind.State })
        .ToEquatableList();

    /// <summary>The attribution that a text stands for; the date of the statement is that of its origins.</summary>
    public static Attribution AttributionOf(string text, UncertainDate stated)
    {
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => Words.TryGetValue(word, out var entry) ? entry : throw new FormatException($"'{text}' has the unknown part '{word}'."))
            .Where(entry => entry.Id.Length > 0)
            .Distinct();
        var attribution = Attribution.None;
        foreach (var side in parts.GroupBy(entry => entry.Part).OrderByDescending(side => side.Key))
        {
            attribution = Attribution.To([.. side.Select(entry => new AttributionStep
            {
                Source = new(entry.Id),
                Cites = attribution,
                Date = attribution.IsEmpty ? stated : null,
            })]);
        }

        return attribution;
    }

    private sealed record Entry(string Id, Part Part, string? Actor, params string[] Words)
    {
        public string? SpeaksFor { get; init; }

        public bool IsUnspecific { get; init; }
    }
}
