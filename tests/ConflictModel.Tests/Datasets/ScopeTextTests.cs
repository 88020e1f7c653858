using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Datasets;

public class ScopeTextTests
{
    // Ids of which some start others, with every joiner, and some stand before "any" and some behind it.
    private static readonly string[] Ids = ["a", "a-b", "a.b", "a_b", "a1", "ab", "an", "any-1", "anyone", "b", "0"];

    private static readonly EntityTables Tables = new(new()
    {
        Actors = [.. Ids.Select(id => new Actor { Id = new(id), Kind = ActorKind.ArmedGroup, Names = LocalizedNames.Of(id) })],
        Categories = [.. Ids.Select(id => new Category { Id = new(id), Names = LocalizedNames.Of(id) })],
        Places = [.. Ids.Select(id => new Place { Id = new(id), Names = LocalizedNames.Of(id) })],
        Events = [.. Ids.Select(id => new ConflictEvent { Id = new(id), Names = LocalizedNames.Of(id) })],
        Measures = [.. Ids.Select(id => new Measure { Id = new(id), Kind = MeasureKind.Level, Names = LocalizedNames.Of(id) })],
    });

    [Fact]
    public void Scopes_are_ordered_as_their_texts_are()
    {
        var scope = from measure in Gen.Elements(Ids)
                    from category in Coordinate<Category>()
                    from actor in Coordinate<Actor>()
                    from counterparty in Coordinate<Actor>()
                    from responsible in Coordinate<Actor>()
                    from place in Coordinate<Place>()
                    from conflictEvent in Coordinate<ConflictEvent>()
                    from mode in Gen.Elements(Mode.Actual, Mode.Planned, Mode.Forecast)
                    select new Scope
                    {
                        Measure = new(measure), Category = category, Actor = actor, Counterparty = counterparty, Responsible = responsible, Place = place, Event = conflictEvent, Mode = mode,
                    };
        Prop.ForAll(scope.ArrayOf(60).ToArbitrary(), scopes =>
        {
            var finder = new KeyFinder(Tables);
            var distinct = scopes.Distinct().ToArray();

            var texts = ScopeText.Of(Array.ConvertAll(distinct, finder.KeyOf), Tables);

            Assert.Equal(
                distinct.Select(scope => scope.ToString()).Order(StringComparer.Ordinal),
                Enumerable.Range(0, distinct.Length).Order(Comparer<int>.Create((a, b) => texts[a].ComparedTo(texts[b]))).Select(i => distinct[i].ToString()));
        }).Check(Properties.Runs(1_000));
    }

    private static Gen<Coordinate<T>> Coordinate<T>() =>
        Gen.Frequency((2, Gen.Constant(ConflictModel.Coordinate<T>.Unspecified)), (1, Gen.Constant(ConflictModel.Coordinate<T>.Any)), (3, Gen.Elements(Ids).Select(id => new Coordinate<T>(id))));
}
