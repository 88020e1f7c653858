namespace ConflictModel.Tests;

/// <summary>Every answer carries its reason as data.</summary>
public sealed class ReasonTests
{
    [Theory]
    [InlineData("mode", ScopeCoordinate.Mode, "actual", "planned")]
    [InlineData("measure", ScopeCoordinate.Measure, "present", "trained")]
    [InlineData("category", ScopeCoordinate.Category, "troops", "artists")]
    [InlineData("actor", ScopeCoordinate.Actor, "dprk", "ukraine")]
    [InlineData("counterparty", ScopeCoordinate.Counterparty, "dprk", "ukraine")]
    [InlineData("responsible", ScopeCoordinate.Responsible, "dprk", "ukraine")]
    [InlineData("place", ScopeCoordinate.Place, "russia", "donbas")]
    [InlineData("event", ScopeCoordinate.Event, "war", "strike")]
    [InlineData("period", ScopeCoordinate.Period, "2024-10-18", "2024-10-25")]
    public void What_stands_between_incomparable_claims_is_named(string what, ScopeCoordinate coordinate, string first, string second)
    {
        var a = Cases.Claim("a", "=10", by: "nis").In(scope => scope with { Event = new("war"), Counterparty = new("dprk"), Responsible = new("dprk") });
        var b = (a with { Id = new("b") }).In(scope => what switch
        {
            "mode" => scope with { Mode = Mode.Planned },
            "measure" => scope with { Measure = new(second) },
            "category" => scope with { Category = new(second) },
            "actor" => scope with { Actor = new(second) },
            "counterparty" => scope with { Counterparty = new(second) },
            "responsible" => scope with { Responsible = new(second) },
            "place" => scope with { Place = new(second) },
            "event" => scope with { Event = new(second) },
            _ => scope with { Period = UncertainPeriod.Parse(second) },
        });

        var reason = Assert.IsType<IncomparableReason>(Cases.Compare(a, b).Reason);

        Assert.Equal((coordinate, first, second, "incomparable"), (reason.Coordinate, reason.First, reason.Second, reason.Code));
    }

    [Fact]
    public void Scopes_that_are_ordered_both_ways_at_once_have_no_single_coordinate_between_them()
    {
        var a = Cases.Claim("a", "=10").In(scope => scope with { Place = new("kursk") });
        var b = Cases.Claim("b", "=10").In(scope => scope with { Category = new("sappers") });

        Assert.Null(Assert.IsType<IncomparableReason>(Cases.Compare(a, b).Reason).Coordinate);
    }

    [Fact]
    public void Shares_of_different_scopes_are_incomparable()
    {
        var a = Cases.Claim("a", "=0.5", measure: "share", unit: "share");
        var b = Cases.Claim("b", "=0.1", measure: "share", unit: "share").In(scope => scope with { Place = Coordinate<Place>.Any });

        Assert.Equal(ClaimRelation.Incomparable, Cases.Compare(a, b).Relation);
        Assert.Equal(ClaimRelation.Contradicts, Cases.Compare(a, b with { Scope = a.Scope }).Relation);
    }

    [Fact]
    public void Units_of_different_dimensions_are_the_reason()
    {
        var reason = Assert.IsType<DimensionReason>(Cases.Compare(Cases.Claim("a", "=10"), Cases.Claim("b", "=10", unit: "items")).Reason);

        Assert.Equal((Dimension.Persons, Dimension.Items, "dimension"), (reason.First, reason.Second, reason.Code));
    }

    [Theory]
    [InlineData(Standing.Corrected, Stance.Affirms, Exclusion.Corrected)]
    [InlineData(Standing.Retracted, Stance.Affirms, Exclusion.Retracted)]
    [InlineData(Standing.Current, Stance.DeniesFigure, Exclusion.DeniesFigure)]
    [InlineData(Standing.Current, Stance.LeavesUnconfirmed, Exclusion.LeavesUnconfirmed)]
    public void A_claim_that_is_not_compared_is_the_reason(Standing standing, Stance stance, Exclusion exclusion)
    {
        var pair = Cases.Compare(Cases.Claim("a", "=10"), Cases.Claim("b", "=20") with { Standing = standing, Stance = stance });

        var reason = Assert.IsType<ExclusionReason>(pair.Reason);
        Assert.Equal((exclusion, "b", "exclusion"), (reason.Exclusion, reason.Claim.Value, reason.Code));
        Assert.Equal(ClaimRelation.Incomparable, pair.Relation);
    }

    [Fact]
    public void A_contradiction_gives_bounds_gap_factors_periods_and_coordinates()
    {
        var part = Cases.Claim("part", "=300", measure: "killed").In(scope => scope with { Place = new("kursk"), Period = UncertainPeriod.Parse("../2024-10-10") });
        var pair = Cases.Compare(Cases.Claim("whole", "50..60", "reuters-18", measure: "casualties"), part);

        var reason = Assert.IsType<BoundsReason>(pair.Reason);
        Assert.Equal(("bounds", "part", "whole"), (reason.Code, reason.Narrower.Value, reason.Wider.Value));
        Assert.Equal((QuantityRange.Exactly(300), QuantityRange.Between(50, 60)), (reason.NarrowerRange, reason.WiderRange));
        Assert.Equal((240m, 5m, 300m / 55), (reason.Gap, reason.Factor, reason.BestFactor));
        Assert.Equal(("../2024-10-10", "../2024-10-18"), (reason.NarrowerPeriod?.ToString(), reason.WiderPeriod?.ToString()));
        Assert.Equal([ScopeCoordinate.Measure, ScopeCoordinate.Place], reason.Coordinates);
        Assert.Equal(Certainty.Certain, reason.Order);
    }

    [Fact]
    public void A_tension_gives_the_plausible_bounds()
    {
        var reason = Assert.IsType<BoundsReason>(Cases.Compare(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "=1800", "reuters-18", "jcs")).Reason);

        Assert.Equal((QuantityRange.Exactly(1800), QuantityRange.Between(1350, 1650), 150m), (reason.NarrowerRange, reason.WiderRange, reason.Gap));
    }

    [Fact]
    public void An_end_that_is_left_out_makes_a_gap_of_nothing_and_a_factor_of_one()
    {
        var reason = Assert.IsType<BoundsReason>(Cases.Compare(Cases.Claim("a", ">100"), Cases.Claim("b", "=100", "reuters-18")).Reason);

        Assert.Equal((0m, 1m), (reason.Gap, reason.Factor));
    }

    [Fact]
    public void There_is_no_factor_over_nothing()
    {
        var reason = Assert.IsType<BoundsReason>(Cases.Compare(Cases.Claim("a", "=100"), Cases.Claim("b", "=0", "reuters-18")).Reason);

        Assert.Equal((100m, null, null), (reason.Gap, reason.Factor, reason.BestFactor));
    }

    [Fact]
    public void A_factor_beyond_decimal_is_left_out()
    {
        var reason = Assert.IsType<BoundsReason>(Cases.Compare(Cases.Claim("a", "=79228162514264337593543950335"), Cases.Claim("b", "=0.5", "reuters-18")).Reason);

        Assert.Equal((null, null), (reason.Factor, reason.BestFactor));
    }

    [Fact]
    public void Agreement_gives_plausible_ranges_periods_order_and_coordinates()
    {
        var pair = Cases.Compare(Cases.Claim("whole", "~1500"), Cases.Claim("part", ">=100", "reuters-18").In(scope => scope with { Place = new("kursk"), Event = new("war") }));

        var reason = Assert.IsType<AgreementReason>(pair.Reason);
        Assert.Equal("agreement", reason.Code);
        Assert.Equal((QuantityRange.Between(100, 200), QuantityRange.Between(1350, 1650)), (reason.First, reason.Second));
        Assert.Equal(("2024-10-18", "2024-10-18", Certainty.Possible), (reason.FirstPeriod?.ToString(), reason.SecondPeriod?.ToString(), reason.Order));
        Assert.Equal([ScopeCoordinate.Place, ScopeCoordinate.Event], reason.Coordinates);
    }

    [Fact]
    public void One_origin_in_several_reports_gives_the_origin_and_the_number_of_reports()
    {
        var finding = Assert.Single(Cases.CompareAll(Cases.Claim("a", "=10", by: "spokesman"), Cases.Claim("b", "=10", "reuters-18", "ministry")).Of("CM3001"));

        var reason = Assert.IsType<OriginReason>(finding.Reason);
        Assert.Equal(("origin", 2, "ministry"), (reason.Code, reason.Reports, Assert.Single(reason.Origins).Value));
        Assert.Equal(["a", "b"], finding.Witnesses.Select(witness => witness.Claim.Id.Value));
    }
}
