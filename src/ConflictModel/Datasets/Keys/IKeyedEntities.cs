namespace ConflictModel;

/// <summary>A table of entities whose kind is not known at compile time, by slug and by integer key.</summary>
internal interface IKeyedEntities
{
    int Count { get; }

    /// <summary>The integer key of the entity with a slug; -1 if there is none.</summary>
    int KeyOf(string slug);

    /// <summary>The slug of the entity with a key.</summary>
    string SlugOf(int key);

    /// <summary>The names of the entity with a key, which must be of a kind that has names.</summary>
    LocalizedNames NamesOf(int key);
}
