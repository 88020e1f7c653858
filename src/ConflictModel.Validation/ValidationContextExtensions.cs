using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>Hands failures to FluentValidation.</summary>
internal static class ValidationContextExtensions
{
    public static void AddAll<T>(this ValidationContext<T> context, FailureList failures)
    {
        foreach (var failure in failures.InOrder())
        {
            context.AddFailure(failure);
        }
    }
}
