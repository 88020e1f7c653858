using ConflictModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Stores the values and records of ConflictModel.</summary>
public static class ConflictModelModelConfigurationExtensions
{
    /// <summary>
    /// Maps every property whose type is one of ConflictModel: ids, figures, dates, periods, ranges and ratings as the text of their
    /// notation, enumerations as the words of dataset files, scopes and quantities as a column for each member, and names, attributions and
    /// lists of ids as JSON. The records (<see cref="ConflictModel.Claim"/>, <see cref="ConflictModel.Report"/>, <see
    /// cref="ConflictModel.Source"/> and the others that have an id) can then be entities themselves.
    /// </summary>
    /// <param name="builder">The builder of <see cref="DbContext.ConfigureConventions"/>.</param>
    /// <returns>The builder.</returns>
    /// <example>
    /// <code>
    /// protected override void ConfigureConventions(ModelConfigurationBuilder builder) => builder.UseConflictModel();
    /// </code>
    /// </example>
    public static ModelConfigurationBuilder UseConflictModel(this ModelConfigurationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ModelConversions.Add(builder);
        builder.Conventions.Add(_ => new ModelRecordConvention());
        return builder;
    }

    /// <summary>Stores a record or a list of ConflictModel in one column, as JSON in the format of dataset files.</summary>
    /// <typeparam name="T">The type, such as <see cref="ConflictModel.Claim"/>.</typeparam>
    /// <param name="property">The property.</param>
    /// <returns>The property, for further calls: <c>HasColumnType("jsonb")</c> suits PostgreSQL.</returns>
    public static PropertyBuilder<T> HasConflictModelJson<T>(this PropertyBuilder<T> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.HasConversion(
            typeof(JsonTextConverter<>).MakeGenericType(typeof(T)), typeof(NotationComparer<>).MakeGenericType(typeof(T)));
    }
}
