using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Foundation;

public class HashSlotsTests
{
    [Fact]
    public void What_was_added_and_not_removed_is_found_by_its_hash() => Prop.ForAll(Gen.Choose(-30, 30).ListOf().ToArbitrary(), steps =>
    {
        // Hashes of which many are equal or stand side by side.
        var slots = new HashSlots();
        var expected = new Dictionary<int, uint>();
        var next = 0;
        foreach (var step in steps)
        {
            if (step >= 0)
            {
                slots = slots.IsFull ? slots.Roomier() : slots;
                slots.Add((uint)step % 7, next);
                expected.Add(next++, (uint)step % 7);
            }
            else if (expected.Count > 0)
            {
                var (number, hash) = expected.ElementAt(-step % expected.Count);
                slots.Remove(hash, number);
                expected.Remove(number);
            }
        }

        foreach (var seen in new[] { slots, slots.Copy(0), slots.Roomier() })
        {
            Assert.Equal(expected.Count, seen.Count);
            for (var hash = 0U; hash < 8; hash++)
            {
                Assert.Equal(expected.Where(pair => pair.Value == hash).Select(pair => pair.Key).Order(), NumbersWith(seen, hash).Order());
            }
        }
    }).Check(Properties.Runs(500));

    [Fact]
    public void Slots_that_are_filled_and_emptied_in_turns_do_not_grow()
    {
        var slots = new HashSlots();
        for (var number = 0; number < 10_000; number++)
        {
            slots = slots.IsFull ? slots.Roomier() : slots;
            slots.Add((uint)number, number);
            if (number >= 10)
            {
                slots.Remove((uint)number - 10, number - 10);
            }
        }

        Assert.Equal(10, slots.Count);
        Assert.Equal(64, slots.Length);
    }

    private static IEnumerable<int> NumbersWith(HashSlots slots, uint hash)
    {
        for (var place = slots.PlaceOf(hash); slots.TryNext(hash, ref place, out var number);)
        {
            yield return number;
        }
    }
}
