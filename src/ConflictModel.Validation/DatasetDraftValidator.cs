namespace ConflictModel.Validation;

/// <summary>
/// Everything that is wrong with a dataset file: what keeps it from being a dataset, and what <see cref="DatasetValidator"/> finds in one;
/// each with its file and line. If the file is not a dataset, the records that are complete by themselves are validated nevertheless.
/// </summary>
/// <remarks>
/// Build it once; it is safe for use by many threads.
/// Of each code the first 1,000 failures are listed and the rest counted (<see cref="ValidationCodes.More"/>); of what cannot be read all
/// that the draft lists.
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
    /// <param name="policy">What figures mean; <see cref="HedgePolicy.Default"/> unless given.</param>
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
