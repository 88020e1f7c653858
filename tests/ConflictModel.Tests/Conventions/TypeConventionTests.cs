namespace ConflictModel.Tests;

/// <summary>The conventions over all types of the library, also those yet to come; and over made-up types that break them.</summary>
public sealed class TypeConventionTests
{
    private static readonly Dictionary<string, (Func<Type, IEnumerable<string>> Check, Type Breaker)> Conventions = new(StringComparer.Ordinal)
    {
        [nameof(TypeConventions.Namespaces)] = (TypeConventions.Namespaces, typeof(Elsewhere.Misplaced)),
        [nameof(TypeConventions.RecordsAreSealed)] = (TypeConventions.RecordsAreSealed, typeof(OpenRecord)),
        ["An abstract record that anyone derives from"] = (TypeConventions.RecordsAreSealed, typeof(OpenAbstractRecord)),
        [nameof(TypeConventions.RecordsAreNominal)] = (TypeConventions.RecordsAreNominal, typeof(PositionalRecord)),
        ["A positional record struct"] = (TypeConventions.RecordsAreNominal, typeof(PositionalStruct)),
        [nameof(TypeConventions.PropertiesAreImmutable)] = (TypeConventions.PropertiesAreImmutable, typeof(Changeable)),
        ["A property that its type itself sets"] = (TypeConventions.PropertiesAreImmutable, typeof(ChangesItself)),
        [nameof(TypeConventions.FieldsAreImmutable)] = (TypeConventions.FieldsAreImmutable, typeof(Remembering)),
        [nameof(TypeConventions.NothingStaticCollects)] = (TypeConventions.NothingStaticCollects, typeof(Remembering)),
        [nameof(TypeConventions.FieldsAreNotPublic)] = (TypeConventions.FieldsAreNotPublic, typeof(Changeable)),
        [nameof(TypeConventions.NothingStaticChanges)] = (TypeConventions.NothingStaticChanges, typeof(Changeable)),
        [nameof(TypeConventions.IdsAreTyped)] = (TypeConventions.IdsAreTyped, typeof(Changeable)),
        [nameof(TypeConventions.StructsAreValues)] = (TypeConventions.StructsAreValues, typeof(PlainStruct)),
        ["A record struct that prints as the compiler made it"] = (TypeConventions.StructsAreValues, typeof(PositionalStruct)),
        [nameof(TypeConventions.CollectionsAreReadOnly)] = (TypeConventions.CollectionsAreReadOnly, typeof(Changeable)),
        [nameof(TypeConventions.RecordsHoldListsWithValueEquality)] = (TypeConventions.RecordsHoldListsWithValueEquality, typeof(RecordWithList)),
    };

    public static TheoryData<string> Names => [.. Conventions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_library_keeps_the_convention(string convention) =>
        Faults.None(typeof(NotationException).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("ConflictModel", StringComparison.Ordinal) == true).SelectMany(Conventions[convention].Check));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_that_breaks_the_convention_is_found(string convention) =>
        Assert.Single(Conventions[convention].Check(Conventions[convention].Breaker));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_that_keeps_every_convention_is_no_fault(string convention)
    {
        Assert.Empty(Conventions[convention].Check(typeof(Rules.ClosedAbstractRecord)));
        Assert.Empty(Conventions[convention].Check(typeof(Rules.ClosedAbstractRecord.Only)));
    }
}
