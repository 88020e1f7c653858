using System.Text.Json.Serialization;

namespace ConflictModel.Tests;

/// <summary>A context as a user would have the compiler make it.</summary>
[JsonSerializable(typeof(EverythingInOne))]
[JsonSerializable(typeof(DatasetContents))]
[JsonSerializable(typeof(ConflictDataset))]
[JsonSerializable(typeof(EquatableList<Claim>))]
[JsonSerializable(typeof(ComparisonResult))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;

/// <summary>A type of a user that has every value and record of the model.</summary>
internal sealed record EverythingInOne
{
    public EntityId<Actor>? Nobody { get; init; }

    public Dictionary<EntityId<Place>, Figure> ByPlace { get; init; } = [];

    public required EquatableList<Stance> Stances { get; init; }

    public Likelihood? Likelihood { get; init; }

    public EntityId<Claim> ClaimId { get; init; }

    public Coordinate<Place> Place { get; init; }

    public required Figure Figure { get; init; }

    public required UncertainDate Date { get; init; }

    public required UncertainPeriod Period { get; init; }

    public AdmiraltyRating Rating { get; init; }

    public required Quantity Quantity { get; init; }

    public required Scope Scope { get; init; }

    public required Attribution Attribution { get; init; }

    public AttributionStep? Step { get; init; }

    public required LocalizedName Name { get; init; }

    public required LocalizedNames Names { get; init; }

    public required Claim Claim { get; init; }

    public required Actor Actor { get; init; }

    public MilitaryUnit? Unit { get; init; }

    public required Category Category { get; init; }

    public EquipmentType? Equipment { get; init; }

    public required Place ThePlace { get; init; }

    public GeoPosition? Position { get; init; }

    public required ConflictEvent Event { get; init; }

    public required Measure Measure { get; init; }

    public required MeasureBound Bound { get; init; }

    public required MeasurementUnit MeasurementUnit { get; init; }

    public required Source Source { get; init; }

    public required Report Report { get; init; }

    public required DisjointSet Set { get; init; }

    public required DisjointSet<Place> Places { get; init; }

    public required Acknowledgement Acknowledgement { get; init; }

    public required EquatableList<Claim> Claims { get; init; }

    public required EquatableList<EntityId<Source>> Sources { get; init; }

    public EquatableList<string> Texts { get; init; } = [];
}
