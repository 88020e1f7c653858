namespace ConflictModel.Tests.Datasets;

public class NumberingTests
{
    [Fact]
    public void Values_are_numbered_as_they_are_met_one_by_one_or_in_a_row()
    {
        string[] values = ["b", "a", "b", "c", "a"];
        var (one, row, numbers) = (new Numbering<string>(), new Numbering<string>(), new int[values.Length]);
        row.Of(values, numbers);

        Assert.Equal([0, 1, 0, 2, 1], numbers);
        Assert.Equal(numbers, values.Select(one.Of));
        Assert.Equal(["b", "a", "c"], row.ToArray());
        Assert.Equal("c", row[2]);
        Assert.Equal(3, new Numbering<string>(row.ToArray()).Of("d"));
    }

    [Fact]
    public void Many_threads_agree_on_the_numbers()
    {
        var numbering = new Numbering<int>();
        int[] strides = [1, 3, 7, 9, 11, 13, 17, 19];
        var seen = new int[strides.Length][];
        Parallel.For(0, seen.Length, thread =>
        {
            var values = Enumerable.Range(0, 20_000).Select(i => i * strides[thread] % 20_000).ToArray();
            var numbers = new int[values.Length];
            foreach (var start in Enumerable.Range(0, values.Length / 32).Select(i => 32 * i))
            {
                numbering.Of(values.AsSpan(start, 32), numbers.AsSpan(start));
            }

            seen[thread] = new int[values.Length];
            for (var i = 0; i < values.Length; i++)
            {
                seen[thread][values[i]] = numbers[i];
            }
        });

        var all = numbering.ToArray();
        Assert.Equal(Enumerable.Range(0, 20_000), all.Order());
        Assert.All(seen, numbers => Assert.All(numbers, (number, value) => Assert.Equal(value, all[number])));
    }
}
