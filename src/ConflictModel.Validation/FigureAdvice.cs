using ConflictModel.Reading;

namespace ConflictModel.Validation;

/// <summary>Suggests what to write instead of a text that is not a figure, if its words can be read.</summary>
internal sealed class FigureAdvice(DatasetDraft draft)
{
    private readonly CellReader _reader = new();
    private Dictionary<DatasetLocation, string>? _figures;

    public DatasetProblem On(DatasetProblem problem)
    {
        if (problem.Kind != DatasetProblemKind.Meaning || !problem.Location.Path.EndsWith(".figure", StringComparison.Ordinal))
        {
            return problem;
        }

        _figures ??= draft.Claims.Where(claim => claim.Figure.IsGiven).DistinctBy(claim => claim.LocationOf(claim.Figure))
            .ToDictionary(claim => claim.LocationOf(claim.Figure), claim => claim.Figure.Text);
        return _figures.TryGetValue(problem.Location, out var text)
            ? problem with { Message = _reader.AddSuggestion(problem.Message, text) }
            : problem;
    }
}
