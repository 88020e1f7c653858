using ConflictModel.Reading;

namespace ConflictModel.Validation;

/// <summary>Names that are the same or similar on two entities of one kind.</summary>
internal static class NameChecks
{
    public static void Check(DatasetContents contents, FailureList failures)
    {
        Check(contents.Actors, [], actor => actor.Parents, KindOf, failures);
        Check(contents.Sources, [], _ => [], KindOf, failures);
        Check(contents.Categories, StarterVocabulary.Categories, category => category.Parents, KindOf, failures);
        Check(contents.Places, [], place => place.Parents, _ => NameKind.Other, failures);
        Check(contents.Events, [], conflictEvent => conflictEvent.Parents, _ => NameKind.Other, failures);
    }

    private static NameKind KindOf(Actor actor) => actor.Kind switch
    {
        ActorKind.Person => NameKind.Person,
        ActorKind.State => NameKind.Other,
        _ => NameKind.Organisation,
    };

    private static NameKind KindOf(Source source) =>
        source.Kind is SourceKind.Official or SourceKind.Politician ? NameKind.Person : NameKind.Organisation;

    // "Intelligence services" without saying whose are no spelling of the National Intelligence Service.
    private static bool AreAsSpecific<T>(T first, T second) => IsUnspecific(first) == IsUnspecific(second);

    private static bool IsUnspecific<T>(T entity) => entity is Source { IsUnspecific: true };

    private static NameKind KindOf(Category category) => category.Equipment is null ? NameKind.Other : NameKind.Equipment;

    private static void Check<T>(
        EquatableList<T> own,
        EquatableList<T> starter,
        Func<T, EquatableList<EntityId<T>>> parentsOf,
        Func<T, NameKind> kindOf,
        FailureList failures)
        where T : IEntity<T>
    {
        var ownIds = own.Select(entity => entity.Id).ToHashSet();
        var entities = starter.Where(entity => !ownIds.Contains(entity.Id)).Concat(own).ToList();
        var firstOwn = entities.Count - own.Count;
        var reported = new HashSet<(int, int)>();
        var names = entities
            .SelectMany((entity, i) => entity.Names.Where(name => !name.IsMisprint).Select(name => (Entity: i, name.Text)))
            .Distinct()
            .ToList();

        foreach (var shared in names.GroupBy(name => name.Text, StringComparer.OrdinalIgnoreCase))
        {
            var first = shared.First().Entity;
            foreach (var (second, text) in shared.Skip(1))
            {
                if (second >= firstOwn && AreAlike(first, second) && reported.Add((first, second)))
                {
                    failures.Add(
                        ValidationCodes.SharedName,
                        entities[second],
                        "names",
                        text,
                        ("Name", text),
                        ("First", entities[first].Id),
                        ("Second", entities[second].Id));
                }
            }
        }

        foreach (var kind in names.GroupBy(name => kindOf(entities[name.Entity])))
        {
            var group = kind.ToList();
            foreach (var pair in NameSpellings.Pairs(group.Select(name => name.Text), kind.Key))
            {
                if (failures.IsFull(ValidationCodes.NearName))
                {
                    break;
                }

                var (first, second) = (group[pair.FirstIndex].Entity, group[pair.SecondIndex].Entity);
                if (second >= firstOwn && AreAlike(first, second) && AreAsSpecific(entities[first], entities[second])
                    && reported.Add((first, second)))
                {
                    failures.Add(
                        ValidationCodes.NearName,
                        entities[second],
                        "names",
                        pair.Second,
                        ("Name", pair.Second),
                        ("Second", entities[second].Id),
                        ("OtherName", pair.First),
                        ("First", entities[first].Id));
                }
            }
        }

        // A city and the province named after it are different entities; so are villages with the same name in two provinces, and brigades
        // with the same number in two armies.
        bool AreAlike(int i, int j)
        {
            var (first, second) = (entities[i], entities[j]);
            var (ofFirst, ofSecond) = (parentsOf(first), parentsOf(second));
            return i != j && first.Id != second.Id && !ofFirst.Contains(second.Id) && !ofSecond.Contains(first.Id)
                && (ofFirst.Count == 0 || ofSecond.Count == 0 || ofFirst.Intersect(ofSecond).Any());
        }
    }
}
