using System.Reflection;

namespace ConflictModel.Tests;

/// <summary>Bad input to every public member of the model's and the datasets' folders.</summary>
public sealed class BadInputTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static ConflictDataset Dataset { get; } = ConflictDataset.Create(FullContents.Create());

    /// <summary>Every record that the full contents hold, through all of their members.</summary>
    private static IReadOnlyList<object> Records { get; } = Gather(Dataset.Contents);

    [Fact]
    public void The_sweep_meets_every_record_of_the_model() => Assert.Superset(
        new HashSet<string>(["Actor", "MilitaryUnit", "Category", "EquipmentType", "Place", "GeoPosition", "ConflictEvent", "Measure", "MeasureBound", "MeasurementUnit", "Source", "Report", "Claim", "Scope", "Quantity", "AttributionStep", "DisjointSet`1", "Acknowledgement", "DatasetContents", "LocalizedName"]),
        Records.Select(record => record.GetType().Name).ToHashSet());

    [Fact]
    public void No_member_that_must_be_given_takes_null() => Sweep(
        property => !property.PropertyType.IsValueType && Nullability.Create(property).WriteState == NullabilityState.NotNull,
        _ => null,
        expected: typeof(ArgumentNullException));

    [Fact]
    public void No_text_takes_a_blank_or_half_a_character()
    {
        Sweep(property => property.PropertyType == typeof(string), _ => "", expected: typeof(ArgumentException), also: typeof(NotationException));
        Sweep(property => property.PropertyType == typeof(string), _ => " \t\n", expected: typeof(ArgumentException), also: typeof(NotationException));
        Sweep(property => property.PropertyType == typeof(string), _ => "a\ud800b", expected: typeof(ArgumentException), also: typeof(NotationException));
        Sweep(property => property.PropertyType == typeof(string), _ => "\udc00\ud800", expected: typeof(ArgumentException), also: typeof(NotationException));
    }

    [Fact]
    public void No_enumeration_takes_a_value_that_it_does_not_have() => Sweep(
        property => EnumOf(property) is not null,
        property => Enum.ToObject(EnumOf(property)!, 99),
        expected: typeof(ArgumentOutOfRangeException));

    [Fact]
    public void No_id_takes_the_default() => Sweep(
        property => IdOf(property) is not null,
        property => Activator.CreateInstance(IdOf(property)!),
        expected: typeof(ArgumentException));

    [Fact]
    public void No_entity_is_without_a_name_that_can_be_shown()
    {
        Sweep(property => property.PropertyType == typeof(LocalizedNames), _ => LocalizedNames.Empty, expected: typeof(ArgumentException));
        Sweep(property => property.PropertyType == typeof(LocalizedNames), _ => LocalizedNames.Create(new LocalizedName { Text = "x", IsMisprint = true }), expected: typeof(ArgumentException));
    }

    [Fact]
    public void Arguments_that_are_null_are_named()
    {
        Assert.Equal("contents", Assert.Throws<ArgumentNullException>(() => ConflictDataset.Create(null!)).ParamName);
        Assert.Equal("contents", Assert.Throws<ArgumentNullException>(() => ConflictDataset.TryCreate(null!)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => ConflictDataset.Load((string)null!)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => ConflictDataset.Load(" ")).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => ConflictDataset.Load((Stream)null!)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => Dataset.Save((string)null!)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => Dataset.Save("")).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => Dataset.Save((Stream)null!)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => DatasetDraft.Read((string)null!)).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => DatasetDraft.Read((Stream)null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Dataset.Actors.Named(null!)).ParamName);
        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => ((EntityTable<Actor>)null!).Named("x")).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentNullException>(() => LocalizedNames.Of("x").In(null!)).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("none")]
    public void An_id_that_the_dataset_does_not_have_is_named_with_its_kind(string slug)
    {
        var claim = slug.Length == 0 ? default : new EntityId<Claim>(slug);
        var actor = slug.Length == 0 ? default : new EntityId<Actor>(slug);

        Assert.Equal($"The dataset has no Claim with the id '{slug}'.", Assert.Throws<KeyNotFoundException>(() => Dataset.LocationOf(claim)).Message);
        Assert.Equal($"The dataset has no Actor with the id '{slug}'.", Assert.Throws<KeyNotFoundException>(() => Dataset.Actors[actor]).Message);
        Assert.False(Dataset.Actors.TryGet(actor, out _));
        Assert.False(Dataset.Actors.Contains(actor));
    }

    [Fact]
    public void A_position_outside_of_a_table_is_named_with_what_is_permitted()
    {
        var count = Dataset.Reports.Count;

        Assert.StartsWith($"The table has {count} items; the index must be 0 to {count - 1}.", Assert.Throws<ArgumentOutOfRangeException>(() => Dataset.Reports[count]).Message, StringComparison.Ordinal);
        Assert.StartsWith("The table is empty; it has no valid index.", Assert.Throws<ArgumentOutOfRangeException>(() => ConflictDataset.Create(new()).Reports[0]).Message, StringComparison.Ordinal);
        Assert.StartsWith("The list is empty; it has no valid index.", Assert.Throws<ArgumentOutOfRangeException>(() => EquatableList<int>.Empty[0]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributions_refuse_a_source_twice_side_by_side_null_steps_and_depths_beyond_the_limit()
    {
        EntityId<Source> nis = new("nis");

        Assert.StartsWith("The source 'nis' appears twice side by side; each source must appear once.", Assert.Throws<ArgumentException>(() => Attribution.To(nis, nis)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Item 0 is null", Assert.Throws<ArgumentException>(() => Attribution.To((AttributionStep)null!)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Source is the default", Assert.Throws<ArgumentException>(() => Attribution.Through(nis, default)).Message, StringComparison.Ordinal);
        Assert.Equal(20, Attribution.MaxDepth);
        Assert.StartsWith("The attribution is 21 steps deep; at most 20 are allowed.", Assert.Throws<ArgumentException>(() => Attribution.Through([.. Enumerable.Range(0, 100_000).Select(i => new EntityId<Source>($"s{i}"))])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_values_outside_of_what_is_permitted_are_named()
    {
        Assert.Contains("Latitude is 91; it must be -90 to 90.", Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPosition { Latitude = 91, Longitude = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("Factor is 0; it must be a number above 0.", Assert.Throws<ArgumentOutOfRangeException>(() => MeasurementUnits.Persons with { Factor = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("Address is 'ftp://x/'; it must be an absolute http or https address", Assert.Throws<ArgumentException>(() => new Report { Id = new("r"), Address = new("ftp://x") }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Report { Id = new("r"), Address = new("relative", UriKind.Relative) });
        Assert.Throws<ArgumentException>(() => new Report { Id = new("r"), ArchiveAddress = new("http://x/a b") });
        Assert.Contains("A disjoint set cannot be of Report", Assert.Throws<NotSupportedException>(() => new DisjointSet<Report> { Id = new("d"), Whole = new("x"), Parts = [] }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new EquipmentType { Designations = ["M1989", " "] });
    }

    /// <summary>Sets each property that is chosen, on a copy of a record, to a bad value; every one must be refused, by name.</summary>
    private static void Sweep(Func<PropertyInfo, bool> isChosen, Func<PropertyInfo, object?> bad, Type expected, Type? also = null)
    {
        var taken = new List<string>();
        var count = 0;
        foreach (var record in Records.DistinctBy(record => record.GetType()))
        {
            foreach (var property in record.GetType().GetProperties().Where(property => property.CanWrite && isChosen(property)))
            {
                count++;
                var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null);
                var error = Record.Exception(() => property.SetValue(copy, bad(property)))?.InnerException;
                var isNamed = error?.GetType() == also || (error?.GetType() == expected && error is ArgumentException argument && (argument.ParamName == property.Name || argument.ParamName == "value"));
                if (!isNamed)
                {
                    taken.Add($"{record.GetType().Name}.{property.Name}: {error?.GetType().Name ?? "taken"}");
                }
            }
        }

        Assert.NotEqual(0, count);
        Assert.Empty(taken);
    }

    private static Type? EnumOf(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsEnum: true } type ? type : null;

    private static Type? IdOf(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(EntityId<>) ? type : null;

    private static List<object> Gather(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var found = new List<object>();
        Add(root);
        return found;

        void Add(object? value)
        {
            switch (value)
            {
                case null or string or ValueType:
                    return;
                case System.Collections.IEnumerable items:
                    foreach (var item in items)
                    {
                        Add(item);
                    }

                    return;
            }

            if (value.GetType().Assembly != typeof(Claim).Assembly || !seen.Add(value))
            {
                return;
            }

            if (value.GetType().GetMethod("<Clone>$") is not null)
            {
                found.Add(value);
            }

            foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsStatic: false } && value is not (Figure or UncertainDate or UncertainPeriod)))
            {
                Add(property.GetValue(value));
            }
        }
    }
}
