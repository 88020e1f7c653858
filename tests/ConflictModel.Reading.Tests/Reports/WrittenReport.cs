namespace ConflictModel.Reading.Tests.Reports;

/// <summary>A report that was written for these tests, the names that its reader knows, and what a coder would make of its figures.</summary>
internal sealed record WrittenReport(string Language, string Date, string Text, ConflictDataset Names, params string[] Claims)
{
    /// <summary>Makes a dataset of names: an id of each kind, and its spellings in the language.</summary>
    public static ConflictDataset Knowing(string language, params (string Kind, string Id, string Names)[] names)
    {
        var actors = new List<Actor>();
        var places = new List<Place>();
        var sources = new List<Source>();
        foreach (var (kind, id, spellings) in names)
        {
            var named = LocalizedNames.Create(spellings.Split('|').Select(text => new LocalizedName { Language = language, Text = text }).ToArray());
            switch (kind)
            {
                case "state":
                    actors.Add(new() { Id = new(id), Names = named, Kind = ActorKind.State });
                    places.Add(new() { Id = new(id), Names = named, Kind = PlaceKind.Country });
                    break;
                case "force":
                    actors.Add(new() { Id = new(id), Names = named, Kind = ActorKind.ArmedGroup });
                    break;
                case "place":
                    places.Add(new() { Id = new(id), Names = named });
                    break;
                default:
                    sources.Add(new() { Id = new(id), Names = named, Kind = SourceKind.Other });
                    break;
            }
        }

        return ConflictDataset.Create(new() { Actors = [.. actors], Places = [.. places], Sources = [.. sources] });
    }
}
