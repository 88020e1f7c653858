using System.Linq.Expressions;
using ConflictModel;
using ConflictModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Adds search columns, which are computed when a row is saved.</summary>
/// <remarks>
/// They need <see cref="ConflictModelDbContextOptionsExtensions.UseConflictModel(DbContextOptionsBuilder)"/> on the options of the context,
/// are <see langword="null"/> if a period or range has no such end, and may be indexed. They are not computed by <c>ExecuteUpdate</c>. In a
/// query: <c>EF.Property&lt;double?&gt;(claim, "QuantityHigh")</c>.
/// </remarks>
public static class ConflictModelEntityTypeBuilderExtensions
{
    /// <summary>
    /// Adds <c>{name}FirstDay</c> and <c>{name}LastDay</c>: the earliest and the latest day that the text of a period allows. Days before
    /// year 1 are stored as its first day, days after 9999 as its last.
    /// </summary>
    /// <typeparam name="TEntity">The entity.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="period">The period, such as <c>claim => claim.Scope.Period</c>.</param>
    /// <param name="name">The prefix of the column names; the last member of the path unless given.</param>
    /// <returns>The entity.</returns>
    public static EntityTypeBuilder<TEntity> HasDayColumns<TEntity>(
        this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, UncertainPeriod?>> period, string? name = null)
        where TEntity : class =>
        AddDays(entity, Compiled(entity, period, name), Days.First, Days.Last);

    /// <inheritdoc cref="HasDayColumns{TEntity}(EntityTypeBuilder{TEntity}, Expression{Func{TEntity, UncertainPeriod?}}, string?)"/>
    /// <param name="entity">The entity.</param>
    /// <param name="date">The date, such as <c>report => report.Date</c>.</param>
    /// <param name="name">The prefix of the column names; the last member of the path unless given.</param>
    public static EntityTypeBuilder<TEntity> HasDayColumns<TEntity>(
        this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, UncertainDate?>> date, string? name = null)
        where TEntity : class =>
        AddDays(entity, Compiled(entity, date, name), Days.First, Days.Last);

    /// <summary>
    /// Adds <c>{name}Low</c>, <c>{name}Best</c> and <c>{name}High</c>: the possible range and the best value of a figure, in its own unit.
    /// They are floating-point numbers, which every database can order and index.
    /// </summary>
    /// <typeparam name="TEntity">The entity.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="figure">The figure, such as <c>row => row.Figure</c>.</param>
    /// <param name="policy">How figures are read; <see cref="HedgePolicy.Default"/> unless given. Saved rows keep the values of the policy
    /// at that time.</param>
    /// <param name="name">The prefix of the column names; the last member of the path unless given.</param>
    /// <returns>The entity.</returns>
    public static EntityTypeBuilder<TEntity> HasRangeColumns<TEntity>(
        this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, Figure?>> figure, HedgePolicy? policy = null, string? name = null)
        where TEntity : class
    {
        var (get, prefix) = Compiled(entity, figure, name);
        return AddRange(entity, prefix, get, policy);
    }

    /// <inheritdoc cref="HasRangeColumns{TEntity}(EntityTypeBuilder{TEntity}, Expression{Func{TEntity, Figure?}}, HedgePolicy?, string?)"/>
    /// <param name="entity">The entity.</param>
    /// <param name="quantity">The quantity, such as <c>claim => claim.Quantity</c>.</param>
    /// <param name="policy">How figures are read; <see cref="HedgePolicy.Default"/> unless given.</param>
    /// <param name="name">The prefix of the column names; the last member of the path unless given.</param>
    public static EntityTypeBuilder<TEntity> HasRangeColumns<TEntity>(
        this EntityTypeBuilder<TEntity> entity,
        Expression<Func<TEntity, Quantity?>> quantity,
        HedgePolicy? policy = null,
        string? name = null)
        where TEntity : class
    {
        var (get, prefix) = Compiled(entity, quantity, name);
        return AddRange(entity, prefix, row => get(row)?.Figure, policy);
    }

    private static EntityTypeBuilder<TEntity> AddDays<TEntity, TValue>(
        EntityTypeBuilder<TEntity> entity,
        (Func<TEntity, TValue?> Get, string Prefix) column,
        Func<TValue?, DateOnly?> first,
        Func<TValue?, DateOnly?> last)
        where TEntity : class
        where TValue : class
    {
        Add<TEntity, DateOnly?>(entity, $"{column.Prefix}FirstDay", row => first(column.Get(row)));
        return Add<TEntity, DateOnly?>(entity, $"{column.Prefix}LastDay", row => last(column.Get(row)));
    }

    private static EntityTypeBuilder<TEntity> AddRange<TEntity>(
        EntityTypeBuilder<TEntity> entity, string prefix, Func<TEntity, Figure?> figure, HedgePolicy? policy)
        where TEntity : class
    {
        policy ??= HedgePolicy.Default;
        Add<TEntity, double?>(
            entity, $"{prefix}Low", row => Of(row) is { Possible.HasLow: true } known ? (double)known.Possible.Low : null);
        Add<TEntity, double?>(entity, $"{prefix}Best", row => (double?)Of(row)?.Best);
        return Add<TEntity, double?>(
            entity, $"{prefix}High", row => Of(row) is { Possible.HasHigh: true } known ? (double)known.Possible.High : null);

        Estimate? Of(TEntity row) => figure(row) is { } known ? policy.Interpret(known) : null;
    }

    private static EntityTypeBuilder<TEntity> Add<TEntity, TValue>(
        EntityTypeBuilder<TEntity> entity, string name, Func<TEntity, TValue> compute)
        where TEntity : class
    {
        entity.Property<TValue>(name).HasValueGenerator((_, _) => new SearchColumn(row => compute((TEntity)row)));
        return entity;
    }

    private static (Func<TEntity, TValue?> Get, string Prefix) Compiled<TEntity, TValue>(
        EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, TValue?>> path, string? name)
        where TEntity : class
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(path);
        var prefix = name ?? (path.Body as MemberExpression)?.Member.Name
            ?? throw new ArgumentException($"The path is '{path.Body}'; it must end with a member, or a name must be given.", nameof(path));
        return (path.Compile(), prefix);
    }
}
