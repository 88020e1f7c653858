using System.Text;
using FluentValidation;

namespace ConflictModel.Validation.Tests;

/// <summary>Dataset files of a few lines, and what the validator says of them.</summary>
internal static class Files
{
    public const string Name = "d.json";

    private static readonly DatasetDraftValidator Validator = new();

    public static DatasetDraft Draft(string members)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{{ \"format\": \"conflictmodel/1\",\n{members} }}"));
        return DatasetDraft.Read(stream, Name);
    }

    public static IReadOnlyList<DatasetFailure> Failures(string members) => Failures(Draft(members), Validator);

    public static IReadOnlyList<DatasetFailure> Failures<T>(T subject, IValidator<T> validator) => [.. validator.Validate(subject).Errors.Cast<DatasetFailure>()];

    /// <summary>A file with one report of 2024-03-02 in English and a source, and claims on lines of their own, from the third on.</summary>
    public static string WithClaims(params string[] claims) =>
        $"\"sources\": [{{ \"id\": \"a\", \"names\": {{ \"en\": \"Agency\" }} }}], \"reports\": [{{ \"id\": \"r\", \"publisher\": \"a\", \"date\": \"2024-03-02\", \"language\": \"en\" }}], \"claims\": [\n{string.Join(",\n", claims)}]";

    /// <summary>A claim of persons killed, to which members are added; later ones are not repeated.</summary>
    public static string Claim(string id, string figure, string category = "persons", string more = "", string unit = "persons", string measure = "killed", string scope = "") =>
        $"{{ \"id\": \"{id}\", \"report\": \"r\", \"scope\": {{ \"measure\": \"{measure}\", \"category\": \"{category}\"{scope} }}, \"figure\": \"{figure}\", \"unit\": \"{unit}\"{(more.Contains("\"quote\"", StringComparison.Ordinal) ? "" : ", \"quote\": \"q\"")}{more} }}";
}
