using ConflictModel.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>Asking trees finds what comparing each claim with each finds: the same violations, and for each claim the same strongest opponent.</summary>
public sealed class TreeSearchTests
{
    [Fact]
    public void Trees_find_what_comparing_each_with_each_finds_on_small_datasets() =>
        Prop.ForAll(RandomDatasets.Arbitrary, contents => Compare(contents)).Check(Properties.Runs(2_000));

    [Fact]
    public void Trees_find_what_comparing_each_with_each_finds_where_many_claims_share_few_scopes() =>
        Prop.ForAll(RandomDatasets.Arbitrary, contents => Compare(Crowded(contents))).Check(Properties.Runs(300));

    [Fact]
    public void Trees_find_what_comparing_each_with_each_finds_in_counts_of_one_incident() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Compare(CrowdedIncident.Make(70, 0, seed).Contents)).Check(Properties.Runs(120));

    // Every claim many times over, in the scopes of the first two of each measure, with the figures and periods of all.
    private static DatasetContents Crowded(DatasetContents contents)
    {
        var claims = contents.Claims;
        if (claims.Count == 0)
        {
            return contents;
        }

        var crowd = from copy in Enumerable.Range(0, 12)
                    from i in Enumerable.Range(0, claims.Count)
                    let claim = claims[i]
                    let place = claims[i % 2].Scope
                    let other = claims[((copy * 7) + i) % claims.Count]
                    select claim with
                    {
                        Id = new($"{claim.Id}-{copy}"),
                        Corrects = null,
                        Scope = place with { Period = other.Scope.Period },
                        Quantity = other.Quantity,
                    };
        return contents with { Claims = crowd.ToEquatableList(), Acknowledgements = [] };
    }

    private static void Compare(DatasetContents contents)
    {
        var rows = new ClaimRows(ConflictDataset.Create(contents), HedgePolicy.Default, SimultaneityPolicy.Default, RevisionPolicy.Default);

        if (Record.Exception(() => Assert.Equal(Run(rows, long.MaxValue), Run(rows, 0))) is { } fault)
        {
            throw new InvalidOperationException($"{fault.Message}\n{OracleTests.Described(rows.Dataset)}");
        }
    }

    private static List<string> Run(ClaimRows rows, long fewPairs) => OrderPass.Run(rows, withinScopes: true, betweenScopes: true, new RunControl(), fewPairs)
        .Select(found => $"{found.Narrower} in {found.Wider} {found.Order} {found.Family} {found.Verdict}: "
            + string.Join(", ", found.Claims.Zip(found.StrongestOpponents, (claim, opponent) => $"{rows.Dataset.Claims[claim].Id} against {rows.Dataset.Claims[opponent].Id}")))
        .Order(StringComparer.Ordinal)
        .ToList();
}
