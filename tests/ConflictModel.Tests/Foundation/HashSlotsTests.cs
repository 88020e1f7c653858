using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Foundation;

public class HashSlotsTests
{
    [Fact]
    public void What_was_added_is_found_by_its_hash() => Prop.ForAll(Gen.Choose(0, 30).ListOf().ToArbitrary(), steps =>
    {
        // Hashes of which many are equal or stand side by side.
        var slots = new HashSlots();
        foreach (var (number, step) in steps.Index())
        {
            slots = slots.IsFull ? slots.Roomier() : slots;
            slots.Add((uint)step % 7, number);
        }

        foreach (var seen in new[] { slots, slots.Roomier() })
        {
            Assert.Equal(steps.Count, seen.Count);
            for (var hash = 0U; hash < 8; hash++)
            {
                Assert.Equal(steps.Index().Where(step => step.Item % 7 == hash).Select(step => step.Index), NumbersWith(seen, hash).Order());
            }
        }
    }).Check(Properties.Runs(500));

    private static IEnumerable<int> NumbersWith(HashSlots slots, uint hash)
    {
        for (var place = slots.PlaceOf(hash); slots.TryNext(hash, ref place, out var number);)
        {
            yield return number;
        }
    }
}
