namespace ConflictModel.Validation;

/// <summary>
/// Finds everything that is wrong with a dataset file: what makes it unusable, and what <see cref="DatasetValidator"/> finds in a usable
/// one; each with file and line. If the file is not a dataset, the records that are complete by themselves are validated nevertheless.
/// </summary>
/// <remarks>
/// Build it once; it is safe for use by many threads.
/// The first 1,000 failures of each code are listed and the rest counted (<see cref="ValidationCodes.More"/>); of unreadable values, all
/// problems of the draft are listed.
/// </remarks>
/// <example>
/// <code>
/// var result = new DatasetDraftValidator().Validate(DatasetDraft.Read("samples/dprk-russia"));
/// foreach (var failure in result.Errors.OfType&lt;DatasetFailure>())
/// {
///     Console.WriteLine(failure);    // dataset.json:204: $.reports[1]: CMV5003: ...
/// }
/// </code>
/// </example>
public class DatasetDraftValidator : DatasetRules<DatasetDraft>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="policy">How figures are read; <see cref="HedgePolicy.Default"/> unless given.</param>
    public DatasetDraftValidator(HedgePolicy? policy = null)
        : base(policy)
    {
    }

    private protected sealed override ValidationSubject SubjectOf(DatasetDraft instance)
    {
        var result = instance.Build();
        var advice = new FigureAdvice(instance);
        return new(result.Contents, result.Problems.Select(advice.On).ToEquatableList(), result.LocationOf);
    }
}
