using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>The datasets of <see cref="RandomDatasets"/>, and beside them what makes findings depend on far claims: corrections, disjoint sets, acknowledgements of what is found and of what is not.</summary>
internal static class RichDatasets
{
    public static Gen<DatasetContents> Contents { get; } = RandomDatasets.Contents.SelectMany(contents => Gen.Choose(0, int.MaxValue).Select(seed => Enriched(contents, new(seed))));

    public static Arbitrary<DatasetContents> Arbitrary { get; } = Arb.From(Contents, Smaller);

    public static DatasetContents Enriched(DatasetContents contents, Random random)
    {
        var rich = contents with
        {
            Claims = contents.Claims.Select((claim, index) => Enriched(claim, contents.Claims.Take(index).ToList(), random)).ToEquatableList(),
            DisjointSets = random.Next(2) == 0 ? [] :
            [
                new DisjointSet<Place> { Id = new("places"), Whole = new("p0"), Parts = [new("p1"), new("p2")], IsExhaustive = random.Next(2) == 0 },
                new DisjointSet<Measure> { Id = new("measures"), Whole = new("m0"), Parts = [new("m1"), new("m2")] },
                new DisjointSet<Category> { Id = new("categories"), Whole = new("c1"), Parts = [new("c3"), new("c4")], IsExhaustive = true },
            ],
        };
        return random.Next(2) == 0 ? rich : rich with { Acknowledgements = Acknowledgements(rich, random) };
    }

    private static Claim Enriched(Claim claim, List<Claim> earlier, Random random)
    {
        if (earlier.Count == 0 || random.Next(3) > 0)
        {
            return claim;
        }

        var other = earlier[random.Next(earlier.Count)];
        return random.Next(3) switch
        {
            0 => claim with { Corrects = other.Id },
            1 => claim with { Corrects = other.Id, Scope = other.Scope with { Period = claim.Scope.Period }, Attribution = other.Attribution },
            _ => claim with { Scope = other.Scope, Report = other.Report, Attribution = other.Attribution },
        };
    }

    // Of findings that are there, in whole, in part, or with a claim too many; and of one that may be there.
    private static EquatableList<Acknowledgement> Acknowledgements(DatasetContents contents, Random random)
    {
        var findings = new ClaimComparer(new() { Rules = OwnRules.All }).Compare(ConflictDataset.Create(contents)).Findings;
        return findings.Where(_ => random.Next(4) == 0).Take(5)
            .Select(finding => Acknowledgement(finding.Rule.Id, [.. finding.Witnesses.Select(witness => witness.Claim.Id)], contents, random))
            .Append(Acknowledgement("CM1001", [contents.Claims[0].Id], contents, random))
            .ToEquatableList();
    }

    private static Acknowledgement Acknowledgement(string rule, List<EntityId<Claim>> claims, DatasetContents contents, Random random)
    {
        if (random.Next(4) == 0 && claims.Count > 1)
        {
            claims.RemoveAt(random.Next(claims.Count));
        }

        if (random.Next(4) == 0)
        {
            claims.Add(contents.Claims[random.Next(contents.Claims.Count)].Id);
        }

        return new() { Rule = rule, Claims = claims.Distinct().ToEquatableList(), Reason = "known", Until = random.Next(4) == 0 ? new(2024, 11, 1) : null };
    }

    // Without a claim that others need.
    private static IEnumerable<DatasetContents> Smaller(DatasetContents contents)
    {
        if (contents.Acknowledgements.Count > 0)
        {
            yield return contents with { Acknowledgements = [] };
        }

        if (contents.DisjointSets.Count > 0)
        {
            yield return contents with { DisjointSets = [] };
        }

        var needed = contents.Acknowledgements.SelectMany(acknowledgement => acknowledgement.Claims).Concat(contents.Claims.Where(claim => claim.Corrects.HasValue).Select(claim => claim.Corrects!.Value)).ToHashSet();
        foreach (var left in contents.Claims.Where(claim => !needed.Contains(claim.Id)))
        {
            yield return contents with { Claims = contents.Claims.Where(claim => claim != left).ToEquatableList() };
        }

        foreach (var smaller in contents.Claims.Where(claim => claim.Corrects is not null))
        {
            yield return contents with { Claims = contents.Claims.Select(claim => claim == smaller ? claim with { Corrects = null } : claim).ToEquatableList() };
        }
    }
}
