using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests;

/// <summary>Records with any of their members, and with texts, figures and dates of every kind.</summary>
internal sealed class RandomRecords(Random random, Figure[] figures, UncertainDate[] dates)
{
    private static readonly string[] Texts =
        ["a", "Two\nlines", "„Rund 1.500“ & <more>", "\\ \" / \t \u0007", "北朝鮮", "😀", "\u2028 \u0301", ">=100", "null", "{\"id\":1}", "  spaced  "];

    private static readonly string[] Ids = ["a", "kursk-oblast", "x.1_b", "0", new('z', 100)];

    private static readonly string[] Languages = ["en", "de", "uk-Latn", "und", "zh-Hant"];

    public static Gen<RandomRecords> Generator { get; } =
        from seed in Gen.Choose(0, int.MaxValue)
        from figures in Generators.Figures.ArrayOf(5)
        from dates in ChronologyGenerators.Date.ArrayOf(5)
        select new RandomRecords(new(seed), figures, [.. dates.Select(text => UncertainDate.TryParse(text, out var date) ? date : UncertainDate.Parse("2024"))]);

    /// <summary>Checks something of many records.</summary>
    public static void Each<T>(Func<RandomRecords, T> make, Action<T> check) =>
        Check.One(Properties.Runs(30), Prop.ForAll(Generator.Select(make).ToArbitrary(), check));

    public EntityId<T> Id<T>() => new(Of(Ids));

    public EquatableList<EntityId<T>> IdsOf<T>(int least = 0) => Ids[..random.Next(least, Ids.Length)].Select(id => new EntityId<T>(id)).ToEquatableList();

    public Coordinate<T> Coordinate<T>() => random.Next(3) switch { 0 => default, 1 => ConflictModel.Coordinate<T>.Any, _ => Id<T>() };

    public Figure Figure() => Of(figures);

    public UncertainDate Date() => Of(dates);

    public UncertainPeriod Period()
    {
        var (start, end) = (Of("", "..", Date().ToString()), Of("", "..", Date().ToString()));
        return UncertainPeriod.TryParse($"{start}/{end}", out var period) ? period : UncertainPeriod.Parse("2024-10/2024-12-05~");
    }

    public Quantity Quantity() => new() { Figure = Figure(), Unit = Id<MeasurementUnit>() };

    public T Word<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    public Attribution Attribution(int depth = 0) => ConflictModel.Attribution.To(
        IdsOf<Source>().Take(depth > 2 ? 0 : 3).Select(source => Step(source, depth)).ToArray());

    public AttributionStep Step(EntityId<Source> source, int depth = 0) => new()
    {
        Source = source, Verb = Word<AttributionVerb>(), Date = Maybe(Date), Cites = Attribution(depth + 1),
    };

    public Scope Scope() => new()
    {
        Measure = Id<Measure>(), Category = Coordinate<Category>(), Actor = Coordinate<Actor>(), Counterparty = Coordinate<Actor>(), Responsible = Coordinate<Actor>(),
        Place = Coordinate<Place>(), Event = Coordinate<ConflictEvent>(), Period = Maybe(Period), Mode = Word<Mode>(),
    };

    public Claim Claim() => new()
    {
        Id = Id<Claim>(), Report = Id<Report>(), Attribution = Attribution(), Stance = Word<Stance>(), Likelihood = MaybeValue(Word<Likelihood>), Credibility = MaybeValue(Word<AdmiraltyCredibility>),
        Scope = Scope(), Quantity = Quantity(), Basis = Word<CountBasis>(), Quote = Maybe(Text), Language = Maybe(Language), Locator = Maybe(Text), Standing = Word<Standing>(),
        Corrects = MaybeValue(Id<Claim>), Note = Maybe(Text),
    };

    public LocalizedName Name() => new() { Text = Text(), Language = Language(), IsMisprint = random.Next(4) == 0 };

    public LocalizedNames Names() => LocalizedNames.Create(
        Enumerable.Range(0, random.Next(1, 6)).Select(_ => Name()).DistinctBy(name => (name.Text, name.Language))
            .Append(new() { Text = "shown", Language = "und" }).DistinctBy(name => (name.Text, name.Language)).ToArray());

    public MilitaryUnit Unit() => new() { Echelon = MaybeValue(Word<Echelon>), Branch = Word<MilitaryBranch>(), Designation = Maybe(Text), Symbol = Maybe(Text) };

    public Actor Actor() => new() { Id = Id<Actor>(), Names = Names(), Kind = Word<ActorKind>(), Parents = IdsOf<Actor>(), Unit = Maybe(Of(Unit, () => new())), Note = Maybe(Text) };

    public EquipmentType Equipment() => new() { Designations = Texts[..random.Next(3)].ToEquatableList(), Calibre = Maybe(Text), Role = Maybe(Text) };

    public Category Category() => new()
    {
        Id = Id<Category>(), Names = Names(), Kind = Word<CategoryKind>(), Parents = IdsOf<Category>(), Equipment = Maybe(Of(Equipment, () => new())), Note = Maybe(Text),
    };

    public GeoPosition Position() => new() { Latitude = random.Next(-90_000, 90_000) / 1000m, Longitude = random.Next(-180_000, 180_000) / 1000m };

    public Place Place() => new() { Id = Id<Place>(), Names = Names(), Kind = Word<PlaceKind>(), Parents = IdsOf<Place>(), Position = Maybe(Position), Note = Maybe(Text) };

    public ConflictEvent Event() => new()
    {
        Id = Id<ConflictEvent>(), Names = Names(), Kind = Word<ConflictEventKind>(), Parents = IdsOf<ConflictEvent>(), Period = Maybe(Period), Place = MaybeValue(Id<Place>), Note = Maybe(Text),
    };

    public MeasureBound Bound() => new() { Measure = Id<Measure>(), Strength = Word<BoundStrength>() };

    public Measure Measure() => new()
    {
        Id = Id<Measure>(), Names = Names(), Kind = Word<MeasureKind>(), IsReclassifiable = random.Next(2) == 0, BoundedBy = [Bound(), Bound()], Note = Maybe(Text),
    };

    public MeasurementUnit MeasurementUnit() => new() { Id = Id<MeasurementUnit>(), Names = Names(), Dimension = Id<Dimension>(), Factor = Of(1m, 0.0001m, 12.50m), Note = Maybe(Text) };

    public Source Source() => new()
    {
        Id = Id<Source>(), Names = Names(), Kind = Word<SourceKind>(), Actor = MaybeValue(Id<Actor>), SpeaksFor = MaybeValue(Id<Source>), IsUnspecific = random.Next(2) == 0,
        Reliability = MaybeValue(Word<AdmiraltyReliability>), Note = Maybe(Text),
    };

    public Report Report() => new()
    {
        Id = Id<Report>(), Title = Maybe(Text), Publisher = MaybeValue(Id<Source>), Date = Maybe(Date), Language = Maybe(Language), Address = Maybe(() => new Uri("https://example.org/ä?q=1#f")),
        ArchiveAddress = Maybe(() => new Uri("http://example.org/a")), Retrieved = MaybeValue(() => new LocalDate(2025, 1, 1 + random.Next(31))), Note = Maybe(Text),
    };

    public DisjointSet<T> Set<T>() => new() { Id = Id<DisjointSet>(), Whole = Id<T>(), Parts = IdsOf<T>(2), IsExhaustive = random.Next(2) == 0 };

    public Acknowledgement Acknowledgement() => new() { Rule = "CM1001", Claims = IdsOf<Claim>(1), Reason = Text(), Until = MaybeValue(() => new LocalDate(2025, 6, 1 + random.Next(30))) };

    /// <summary>Records that need not fit each other, nor be few.</summary>
    public DatasetContents Contents() => new()
    {
        Title = Maybe(Text), Description = Maybe(Text), EarliestDate = Maybe(Date), Actors = Some(Actor), Categories = Some(Category), Places = Some(Place), Events = Some(Event),
        Measures = Some(Measure), MeasurementUnits = Some(MeasurementUnit), Sources = Some(Source), Reports = Some(Report), Claims = Some(Claim),
        DisjointSets = Some<DisjointSet>(Of<Func<DisjointSet>>(Set<Measure>, Set<Category>, Set<Actor>, Set<Place>, Set<ConflictEvent>)), Acknowledgements = Some(Acknowledgement),
    };

    public EquatableList<T> Some<T>(Func<T> make) => Enumerable.Range(0, random.Next(3)).Select(_ => make()).ToEquatableList();

    private string Text() => Of(Texts);

    private string Language() => Of(Languages);

    private T Of<T>(params T[] items) => items[random.Next(items.Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private T? MaybeValue<T>(Func<T> make)
        where T : struct => random.Next(2) == 0 ? null : make();
}
