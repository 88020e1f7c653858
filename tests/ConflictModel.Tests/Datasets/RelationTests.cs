namespace ConflictModel.Tests;

public sealed class RelationTests
{
    [Fact]
    public void Cycles_are_found_wherever_there_are_any_and_nowhere_else()
    {
        var random = new Random(1);
        for (var run = 0; run < 500; run++)
        {
            var edges = RandomEdges(random, size: random.Next(1, 9));
            var reach = Reach(edges);

            var cycles = Relate(edges).Cycles();

            Assert.Equal(Enumerable.Range(0, edges.Length).Any(i => reach[i][i]), cycles.Count > 0);
            Assert.All(cycles, cycle => Assert.All(cycle.Zip([.. cycle[1..], cycle[0]]), step => Assert.Contains(step.Second, edges[step.First])));
            Assert.Equal(cycles.SelectMany(cycle => cycle).Count(), cycles.SelectMany(cycle => cycle).Distinct().Count());
        }
    }

    [Fact]
    public void The_closure_is_what_can_be_reached()
    {
        var random = new Random(2);
        for (var run = 0; run < 500; run++)
        {
            var edges = RandomEdges(random, size: random.Next(1, 9), forward: true);
            var reach = Reach(edges);

            var closure = Relate(edges).Closure(limit: 100, out var beyond);

            Assert.Equal(-1, beyond);
            Assert.All(closure, (reached, i) => Assert.Equal(Enumerable.Range(0, edges.Length).Where(j => reach[i][j]), reached));
        }
    }

    [Theory]
    [InlineData(2, -1)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void The_first_that_leads_to_too_many_is_told(int limit, int expected)
    {
        Relate([[1], [2], []]).Closure(limit, out var beyond);

        Assert.Equal(expected, beyond);
    }

    [Fact]
    public void Steps_into_a_told_cycle_take_no_time()
    {
        // Each record steps on, and back to the first, which is a cycle of its own.
        var edges = Enumerable.Range(0, 200_000).Select(i => i + 1 < 200_000 ? new[] { 0, i + 1 } : [0]).ToArray();

        Assert.Equal([0], Assert.Single(Relate(edges).Cycles()));
    }

    private static Relation Relate(int[][] edges)
    {
        var places = edges.Select((next, i) => new Place
        {
            Id = new($"p{i}"), Names = LocalizedNames.Of("P"), Parents = next.Select(step => new EntityId<Place>($"p{step}")).ToEquatableList(),
        });
        return Relation.Of(places.ToArray(), place => place.Parents);
    }

    private static int[][] RandomEdges(Random random, int size, bool forward = false) =>
        [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(forward ? i + 1 : 0, forward ? size - i - 1 : size).Where(_ => random.Next(4) == 0).ToArray())];

    private static bool[][] Reach(int[][] edges)
    {
        var reach = edges.Select(_ => new bool[edges.Length]).ToArray();
        for (var round = 0; round <= edges.Length; round++)
        {
            for (var i = 0; i < edges.Length; i++)
            {
                foreach (var j in edges[i])
                {
                    reach[i][j] = true;
                    for (var k = 0; k < edges.Length; k++)
                    {
                        reach[i][k] |= reach[j][k];
                    }
                }
            }
        }

        return reach;
    }
}
