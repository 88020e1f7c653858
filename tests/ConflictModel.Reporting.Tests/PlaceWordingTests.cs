namespace ConflictModel.Reporting.Tests;

/// <summary>Places and events in sentences that a reader would write.</summary>
public sealed class PlaceWordingTests
{
    [Theory]
    [InlineData("the strike on Hroza", "hroza", "persons killed in the strike on Hroza")]
    [InlineData("Strike on Hroza", "hroza", "persons killed in the strike on Hroza")]
    [InlineData("Hroza, 5 October 2023", "hroza", "persons killed in Hroza, 5 October 2023")]
    [InlineData("Hroza strike", "hroza", "persons killed in the Hroza strike")]
    [InlineData("Drone attack", "hroza", "persons killed in the drone attack in Hroza")]
    [InlineData("Operation Dawn", "hroza", "persons killed in Operation Dawn in Hroza")]
    [InlineData("Strike on Hrozavka", "hroza", "persons killed in the strike on Hrozavka in Hroza")]
    [InlineData(null, "hroza", "persons killed in Hroza")]
    [InlineData(null, "hospital", "persons killed at the hospital in Gaza City")]
    [InlineData("Explosion", "hospital", "persons killed in the explosion at the hospital in Gaza City")]
    [InlineData("Explosion in Gaza City", "hospital", "persons killed in the explosion in Gaza City at the hospital")]
    public void English_says_a_place_once_and_where_it_is(string? name, string place, string expected) =>
        Assert.Equal(expected, Phrase(name, place, SentenceLanguage.English));

    [Theory]
    [InlineData("Angriff auf Hroza", "hroza", "Personen, getötet, Ereignis: Angriff auf Hroza")]
    [InlineData("Drohnenangriff", "hroza", "Personen, getötet in Hroza, Ereignis: Drohnenangriff")]
    public void German_says_a_place_once(string name, string place, string expected) => Assert.Equal(expected, Phrase(name, place, SentenceLanguage.German));

    private static string Phrase(string? name, string place, ISentenceLanguage language)
    {
        var dataset = ConflictDataset.Create(new()
        {
            Places =
            [
                new() { Id = new("hroza"), Names = LocalizedNames.Of("Hroza"), Kind = PlaceKind.Settlement },
                new() { Id = new("gaza-city"), Names = LocalizedNames.Of("Gaza City"), Kind = PlaceKind.Settlement },
                new() { Id = new("hospital"), Names = LocalizedNames.Of("the hospital"), Kind = PlaceKind.Facility, Parents = [new("gaza-city")] },
            ],
            Events = name is null ? [] : [new() { Id = new("event"), Names = LocalizedNames.Of(name), Kind = ConflictEventKind.Incident }],
        });
        var scope = new Scope { Measure = new("killed"), Category = new EntityId<Category>("persons"), Place = new EntityId<Place>(place) };
        return new Wording(dataset, language).Scope(name is null ? scope : scope with { Event = new EntityId<ConflictEvent>("event") });
    }
}
