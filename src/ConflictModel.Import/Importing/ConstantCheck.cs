using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>
/// Checks the constants of a mapping before the first row is read: its ids must exist, and its words and figures must be valid.
/// </summary>
internal sealed class ConstantCheck(MappingDocument mapping, Registries registries, ReportMaker reports, ImportProblems problems)
{
    public void Check()
    {
        Check(mapping.Report, "$");

        foreach (var claim in mapping.Claims)
        {
            foreach (var (member, coordinate) in claim.Coordinates.Concat(claim.Series.SelectMany(series => series.Coordinates)))
            {
                Check(coordinate, registries.Of(member), claim.Location.Path, mayBeAny: member is not ("unit" or "scope.measure"));
            }

            if (claim.Report is { } own)
            {
                Check(own, claim.Location.Path);
            }

            foreach (var step in claim.Steps)
            {
                Check(step, claim.Location.Path);
            }

            CheckTexts(claim);
        }
    }

    private void Check(ReportPattern pattern, string path)
    {
        if (pattern is { Existing: { IsConstant: true } report } && !reports.Knows(report.Given.Text))
        {
            Problem(
                path,
                report.Given,
                $"'{Shown.Text(report.Given.Text)}' is an unknown report; "
                    + "it must be the id of a report of the mapping or of the base dataset.");
        }

        if (pattern.Publisher is { } publisher)
        {
            Check(publisher, registries.Sources, path, mayBeAny: false);
        }
    }

    private void Check(StepPattern step, string path)
    {
        Check(step.Source, registries.Sources, path, mayBeAny: false);
        foreach (var cited in step.Cites)
        {
            Check(cited, path);
        }
    }

    private void Check(EntityPattern pattern, Registry registry, string path, bool mayBeAny)
    {
        if (
            pattern.Text is { IsConstant: true, Given: var given } && !registry.Knows(given.Text) && !(
                mayBeAny && given.Text == Registry.Any))
        {
            Problem(
                path,
                given,
                $"'{Shown.Text(given.Text)}' is an unknown {registry.What}; "
                    + "it must be an id of the mapping, the base dataset or the starter vocabulary, "
                    + "or a text with placeholders such as {place}.");
        }

        foreach (var parent in pattern.Parents)
        {
            Check(parent, registry, path, mayBeAny: false);
        }
    }

    /// <summary>Reads the claim with only its constants; the problems that the core finds are reported for the mapping.</summary>
    private void CheckTexts(ClaimPattern claim)
    {
        var draft = new ClaimDraft
        {
            Location = claim.Location,
            Figure = claim.Figure?.Text is { IsConstant: true } figure ? figure.Given : default,
            Period = Constant("scope.period"),
            Mode = Constant("scope.mode"),
            Stance = Constant("stance"),
            Likelihood = Constant("likelihood"),
            Credibility = Constant("credibility"),
            Basis = Constant("basis"),
            Language = Constant("language"),
            Standing = Constant("standing"),
            Corrects = Constant("corrects"),
        };
        foreach (var problem in draft.Read().Problems)
        {
            var isFigure = problem.Location.Path.EndsWith(".figure", StringComparison.Ordinal) && claim.Figure?.Text is not null;
            problems.Add(problem.Location, isFigure
                ? new CellReader().AddSuggestion(problem.Message, claim.Figure!.Text!.Given.Text)
                : problem.Message);
        }

        DraftValue Constant(string member) => claim.Texts.TryGetValue(member, out var text) && text.IsConstant ? text.Given : default;
    }

    private void Problem(string path, DraftValue given, string message) =>
        problems.Add(new() { File = mapping.File, Line = given.Line, Path = $"{path}.{given.Member}" }, message);
}
