using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>Reads an entry of a file, and reports what is wrong with it by itself.</summary>
/// <typeparam name="TDraft">The kind of entry.</typeparam>
/// <typeparam name="TRecord">The kind of record that it means.</typeparam>
public abstract class EntryValidator<TDraft, TRecord> : AbstractValidator<TDraft>
    where TDraft : EntityDraft
    where TRecord : class
{
    private protected EntryValidator(Func<TDraft, DraftReading<TRecord>> read, Action<TRecord, FailureList>? check = null) => RuleFor(draft => draft).Custom((draft, context) =>
    {
        var reading = read(draft);
        var failures = new FailureList((_, member) => member is null ? draft.Location : draft.LocationOf(member), isWhole: reading.Problems.Count == 0);
        foreach (var problem in reading.Problems)
        {
            failures.Add(problem);
        }

        if (reading.Record is { } record)
        {
            check?.Invoke(record, failures);
        }

        context.AddAll(failures);
    });
}
