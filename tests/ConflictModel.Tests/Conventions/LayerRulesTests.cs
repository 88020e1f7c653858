using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Tests;

/// <summary>The layer test can fail: its rules over made-up types and sources.</summary>
public sealed class LayerRulesTests
{
    private static readonly Dictionary<Type, string> Files = new()
    {
        [typeof(MadeUpFigure)] = "Quantities/MadeUpFigure.cs",
        [typeof(MadeUpEchelon)] = "Scales/MadeUpEchelon.cs",
        [typeof(MadeUpBattalion)] = "Actors/MadeUpBattalion.cs",
        [typeof(MadeUpReader)] = "Claims/MadeUpReader.cs",
        [typeof(MadeUpConverted)] = "Claims/MadeUpConverted.cs",
        [typeof(MadeUpConvertedElsewhere)] = "Claims/MadeUpConvertedElsewhere.cs",
    };

    [Fact]
    public void A_type_that_mentions_a_later_layer_in_a_body_is_found_with_file_and_type() => Assert.Equal(
        ["Quantities/MadeUpFigure.cs: MadeUpFigure mentions MadeUpBattalion (Actors/MadeUpBattalion.cs); Quantities may not know Actors."],
        LayerRules.Faults([typeof(MadeUpFigure)], Files.GetValueOrDefault));

    [Fact]
    public void A_type_that_mentions_an_earlier_layer_or_a_permitted_sibling_is_no_fault() =>
        Assert.Empty(LayerRules.Faults([typeof(MadeUpBattalion)], Files.GetValueOrDefault));

    [Fact]
    public void Json_outside_its_folder_is_found() => Assert.Contains(
        "Claims/MadeUpReader.cs: MadeUpReader mentions System.Text.Json.JsonDocument; only the folder Json may use System.Text.Json.",
        LayerRules.Faults([typeof(MadeUpReader)], Files.GetValueOrDefault));

    [Fact]
    public void A_type_may_name_the_converter_of_the_library_and_no_other()
    {
        Assert.Empty(LayerRules.Faults([typeof(MadeUpConverted)], Files.GetValueOrDefault));
        Assert.Equal(2, LayerRules.Faults([typeof(MadeUpConvertedElsewhere)], Files.GetValueOrDefault).Count());
    }

    [Fact]
    public void A_type_that_no_file_declares_is_found() => Assert.Equal(
        ["System.Object is declared in no file under src/ConflictModel that the test can read."],
        LayerRules.Faults([typeof(object)], Files.GetValueOrDefault));

    [Fact]
    public void A_member_of_a_later_enum_that_the_compiler_folds_away_is_found_in_the_source() => Assert.Equal(
        ["Quantities/Other.cs: MadeUpEchelon.Brigade is of Scales/MadeUpEchelon.cs; Quantities may not know Scales."],
        LayerRules.FoldedFaults("Quantities/Other.cs", "class C { /* MadeUpEchelon.Brigade */ int x = (int)MadeUpEchelon.Brigade; string y = \"MadeUpEchelon.Brigade\"; }", [typeof(MadeUpEchelon)], Files.GetValueOrDefault));

    [Theory]
    [InlineData("Scales", "Foundation", true)]
    [InlineData("Quantities", "Chronology", false)]
    [InlineData("Places", "Actors", false)]
    [InlineData("Sources", "Actors", true)]
    [InlineData("Actors", "Sources", false)]
    [InlineData("Events", "Places", true)]
    [InlineData("Json", "Datasets", true)]
    [InlineData("Json", "Reconciling", true)]
    [InlineData("Reconciling", "Json", false)]
    [InlineData("Datasets", "Json", false)]
    [InlineData("Comparing", "Json", false)]
    [InlineData("Comparing", "Engine", true)]
    [InlineData("Engine", "Comparing", false)]
    public void Knowing_goes_one_way(string from, string to, bool permitted) => Assert.Equal(permitted, LayerRules.MayKnow(from, to, "ConflictModel.Anything"));

    [Fact]
    public void Only_the_dataset_and_its_draft_know_json()
    {
        Assert.True(LayerRules.MayKnow("Datasets", "Json", "ConflictModel.ConflictDataset"));
        Assert.True(LayerRules.MayKnow("Datasets", "Json", "ConflictModel.DatasetDraft"));
    }

    [Theory]
    [InlineData("Json/DatasetJson.cs", "Json/Bulk/LineBlocks.cs", "LineBlocks", true)]
    [InlineData("Datasets/DatasetDraft.cs", "Json/Bulk/Utf8Cache.cs", "Utf8Cache`1", true)]
    [InlineData("Datasets/DatasetDraft.cs", "Json/Bulk/ClaimFile.cs", "ClaimFile", false)]
    [InlineData("Json/Bulk/ClaimFile.cs", "Json/Bulk/LineBlocks.cs", "LineBlocks", false)]
    [InlineData("Json/Bulk/ClaimFile.cs", "Json/DatasetJson.cs", "DatasetJson", false)]
    public void A_fence_is_passed_by_its_entry_alone(string file, string other, string type, bool isClimbed) => Assert.Equal(isClimbed, LayerRules.Climbed(file, other, type) is not null);

    [Fact]
    public void A_folder_without_a_row_is_no_layer()
    {
        Assert.False(LayerRules.IsKnown("Helpers"));
        Assert.Throws<ArgumentException>(() => LayerRules.MayKnow("Helpers", "Foundation", ""));
    }

    [Fact]
    public void Declared_types_are_read_from_code_and_not_from_comments_strings_or_constraints()
    {
        const string Source = """"
            namespace ConflictModel.Engine;

            // class InComment { }
            /* struct InBlock { } */
            internal sealed class First<T> : IThing where T : class
            {
                private const string Text = "class InText { } \" class AfterQuote";
                private const string Verbatim = @"class ""In"" Verbatim";
                private const string Raw = """ class InRaw { """;
                private readonly char _brace = '{';
                private sealed class Nested;
            }

            public readonly record struct Second(int X);
            public sealed record class Third;
            public enum Fourth { A }
            public delegate int Fifth(string text);
            internal interface Sixth;
            """";

        Assert.Equal(
            ["ConflictModel.Engine.First", "ConflictModel.Engine.Second", "ConflictModel.Engine.Third", "ConflictModel.Engine.Fourth", "ConflictModel.Engine.Fifth", "ConflictModel.Engine.Sixth"],
            SourceText.DeclaredTypes(Source));
    }
}

internal enum MadeUpEchelon
{
    Brigade = 18,
}

internal sealed class MadeUpFigure
{
    public static object Hidden(IEnumerable<int> items) => items.Select(_ => new MadeUpBattalion()).ToList();
}

internal sealed class MadeUpBattalion
{
    public MadeUpEchelon Echelon { get; init; }
}

[JsonConverter(typeof(ModelJsonConverter))]
internal enum MadeUpConverted
{
    A = 1,
}

[JsonConverter(typeof(JsonStringEnumConverter<MadeUpConvertedElsewhere>))]
internal enum MadeUpConvertedElsewhere
{
    A = 1,
}

internal sealed class MadeUpReader
{
    public static int Count(JsonDocument document) => document.RootElement.GetArrayLength();
}
