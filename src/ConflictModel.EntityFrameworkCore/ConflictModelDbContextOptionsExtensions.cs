using ConflictModel.EntityFrameworkCore;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Keeps search columns up to date.</summary>
public static class ConflictModelDbContextOptionsExtensions
{
    /// <summary>
    /// Computes the columns of <see cref="ConflictModelEntityTypeBuilderExtensions"/> when rows are added or changed. Contexts without
    /// such columns do not need it.
    /// </summary>
    /// <param name="options">The options of the context.</param>
    /// <returns>The options.</returns>
    public static DbContextOptionsBuilder UseConflictModel(this DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddInterceptors(new SearchColumnInterceptor());
    }

    /// <inheritdoc cref="UseConflictModel(DbContextOptionsBuilder)"/>
    /// <typeparam name="TContext">The context.</typeparam>
    public static DbContextOptionsBuilder<TContext> UseConflictModel<TContext>(this DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext
    {
        UseConflictModel((DbContextOptionsBuilder)options);
        return options;
    }
}
