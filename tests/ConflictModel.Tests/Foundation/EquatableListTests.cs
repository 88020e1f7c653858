namespace ConflictModel.Tests;

public sealed class EquatableListTests
{
    [Fact]
    public void Lists_are_equal_by_items_and_order() => ValueContract.Equality<EquatableList<string>>(
        (["a", "b"], ["a", "b"]),
        ["b", "a"],
        ["a"],
        ["a", "b", "c"],
        []);

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    public void Null_equals_null_alone(bool left, bool right, bool equal)
    {
        var (one, other) = (left ? EquatableList<string>.Empty : null, right ? EquatableList<string>.Empty : null);

        Assert.Equal(equal, one == other);
        Assert.Equal(!equal, one != other);
    }

    [Fact]
    public void A_list_does_not_follow_the_array_it_was_made_of()
    {
        int[] items = [1, 2];
        var list = EquatableList.Create(items.AsSpan());

        items[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void Adding_makes_another_list()
    {
        EquatableList<int> list = [1];

        Assert.Equal([1, 2], list.Add(2));
        Assert.Equal([1], list);
    }

    [Fact]
    public void The_empty_list_is_one_object() => Assert.Same(EquatableList<int>.Empty, EquatableList.Create<int>());

    [Fact]
    public void A_null_among_the_items_is_refused_by_its_position()
    {
        var exception = Assert.Throws<ArgumentException>(() => EquatableList.Create<string>("a", null!));

        Assert.StartsWith("Item 1 is null; no item may be null.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sequence_becomes_a_list_and_a_list_stays_itself()
    {
        var list = Enumerable.Range(1, 3).ToEquatableList();

        Assert.Equal([1, 2, 3], list);
        Assert.Same(list, list.ToEquatableList());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_position_outside_is_refused_with_the_permitted_ones(int index)
    {
        EquatableList<int> list = [1, 2];

        Assert.StartsWith("The list has 2 items; the index must be 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => list[index]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_are_reached_by_position_span_and_loop()
    {
        EquatableList<int> list = [1, 2];

        Assert.Equal(2, list.Count);
        Assert.Equal(2, list[1]);
        Assert.Equal([1, 2], list.AsSpan().ToArray());
        Assert.Equal("[1, 2]", list.ToString());
    }
}
