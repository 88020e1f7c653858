namespace ConflictModel.Reporting;

/// <summary>A list of entities: name, id, kind, other spellings.</summary>
internal sealed class EntityList(string language, TextPage page)
{
    public void Write<T>(string heading, IReadOnlyCollection<T> entities, Func<T, string> kindOf)
        where T : IEntity<T>
    {
        if (entities.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Text($"{heading} ({English.Number(entities.Count)})", TextStyle.Strong);
        foreach (var entity in entities)
        {
            var name = entity.Names.In(language);
            var others = entity.Names.Select(spelling => spelling.Text)
                .Where(text => text != name)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            page.Text(2, (name, TextStyle.Strong), ($" [{entity.Id}] {kindOf(entity)}", TextStyle.Plain));
            if (others.Count > 0)
            {
                page.Text($"also {string.Join(", ", others)}", TextStyle.Faint, 4);
            }
        }
    }
}
