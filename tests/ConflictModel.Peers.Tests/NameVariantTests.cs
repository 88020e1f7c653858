using ConflictModel.Reading;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// Spellings of entities in many languages: the suggestions of the library put most of them together, and never two that are not one.
/// </summary>
public sealed class NameVariantTests
{
    private const string File = "nk/name-variants.csv";

    // The others are designations beside names of series (M2010, Chonma), and И for Lee.
    private const int Fewest = 48;

    [PeerFact(File)]
    public void Most_spellings_are_put_with_their_entity_and_none_with_another()
    {
        var rows = PeerData.Rows(File);
        var right = 0;
        foreach (var kind in rows.GroupBy(row => row["kind"]))
        {
            var entityOf = kind.DistinctBy(row => row["form"])
                .ToDictionary(row => row["form"], row => row["canonical"], StringComparer.Ordinal);
            var groups = NameSpellings.Group(entityOf.Keys, kind.Key switch
            {
                "person" => NameKind.Person,
                "equipment" => NameKind.Equipment,
                "organisation" => NameKind.Organisation,
                _ => NameKind.Other,
            });
            Assert.All(groups, group => Assert.Single(group.Select(name => entityOf[name]).Distinct()));

            // Of the groups of one entity, the largest is the entity; the others were not put with it.
            right += groups.GroupBy(group => entityOf[group[0]])
                .Sum(entity => entity.Max(group => kind.Count(row => group.Contains(row["form"]))));
        }

        Assert.Equal(52, rows.Count);
        Assert.True(right >= Fewest, $"{right} of {rows.Count} spellings are put with their entity.");
    }
}
