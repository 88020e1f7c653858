using System.Collections.Immutable;
using System.Text;

namespace ConflictModel.Import.Tests;

/// <summary>Tables as strangers keep them, each in a file of its own, with the proposal that is made for it and what that imports.</summary>
internal sealed class Proposals : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("таблиця ").FullName;

    private Proposals(string name, byte[] content, params (string Id, string Value)[] answers)
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllBytes(Path, content);
        Proposal = SheetProposal.Of(Path, new() { Answers = answers.ToImmutableDictionary(answer => answer.Id, answer => answer.Value) });
        Result = Proposal.Mapping.Import(Path);
    }

    public string Path { get; }

    public SheetProposal Proposal { get; }

    public ImportResult Result { get; }

    /// <summary>Each claim as its line, what is counted, the figure, the event or place, who says it and when.</summary>
    public string[] Claims
    {
        get
        {
            var dataset = Result.Draft.Build() is { Dataset: { } built } ? built : throw new InvalidOperationException("The draft has problems.");
            return [.. dataset.Claims.Select(claim => Text(claim, dataset))];
        }
    }

    public static Proposals Of(string csv, params (string Id, string Value)[] answers) => new("incidents of the week.csv", Encoding.UTF8.GetBytes(csv), answers);

    public static Proposals Of(byte[] content, string name = "incidents.csv", params (string Id, string Value)[] answers) => new(name, content, answers);

    /// <summary>How a column is read; null where it is not.</summary>
    public string? this[string column] => Proposal.Readings.Single(reading => reading.Column == column).Meaning;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Text(Claim claim, ConflictDataset dataset)
    {
        var report = dataset.Reports[claim.Report];
        var sources = claim.Attribution.Steps.Select(step => dataset.Sources[step.Source].ToString()).ToList();
        var source = sources.Count > 0 ? string.Join(" + ", sources) : report.Publisher is { } publisher ? dataset.Sources[publisher].ToString() : "";
        var about = claim.Scope.Event.Id is { } happening ? dataset.Events[happening].ToString()
            : claim.Scope.Place.Id is { } place ? dataset.Places[place].ToString() : "";
        return $"{dataset.LocationOf(claim.Id)?.Line}: {claim.Scope.Category} {claim.Scope.Measure} {claim.Quantity.Figure}; {about}; {source}; {report.Date}";
    }
}
