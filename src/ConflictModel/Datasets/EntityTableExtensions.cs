namespace ConflictModel;

/// <summary>Finds entities by their names.</summary>
public static class EntityTableExtensions
{
    /// <summary>The entities with a name: any spelling in any language, misprints included; upper and lower case are the same.</summary>
    /// <typeparam name="TEntity">The kind of entity.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="name">The name, whole.</param>
    /// <returns>The entities, in the order of the dataset. One name may be that of several.</returns>
    public static EquatableList<TEntity> Named<TEntity>(this EntityTable<TEntity> table, string name)
        where TEntity : IEntity<TEntity>
    {
        Guard.NotNull(table);
        Guard.NotNull(name);
        return table
            .Where(entity => entity.Names.Any(spelling => string.Equals(spelling.Text, name, StringComparison.OrdinalIgnoreCase)))
            .ToEquatableList();
    }
}
