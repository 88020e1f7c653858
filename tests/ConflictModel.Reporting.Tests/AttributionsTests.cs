namespace ConflictModel.Reporting.Tests;

public sealed class AttributionsTests
{
    [Theory]
    [InlineData("agency", "Northland")]
    [InlineData("directorate", "Northland")]
    [InlineData("mission", "Southland")]
    [InlineData("movement", null)]
    [InlineData(null, null)]
    public void A_source_is_of_the_nearest_state_above_its_actor(string? actor, string? state)
    {
        var source = new Source { Id = new("source"), Names = [new() { Text = "Source", Language = "en" }], Actor = actor is null ? null : new EntityId<Actor>(actor) };
        var dataset = ConflictDataset.Create(new()
        {
            Actors =
            [
                Actor("northland", "Northland", ActorKind.State),
                Actor("southland", "Southland", ActorKind.State, "northland"),
                Actor("ministry", "Ministry", ActorKind.GovernmentBody, "northland"),
                Actor("agency", "Agency", ActorKind.GovernmentBody, "northland"),
                Actor("directorate", "Directorate", ActorKind.GovernmentBody, "ministry"),
                Actor("mission", "Mission", ActorKind.Organisation, "directorate", "southland"),
                Actor("movement", "Movement", ActorKind.ArmedGroup),
            ],
            Sources = [source],
        });

        Assert.Equal(state, Attributions.StateOf(source, new Wording(dataset)));
    }

    private static Actor Actor(string id, string name, ActorKind kind, params string[] parents) => new()
    {
        Id = new(id), Names = [new() { Text = name, Language = "en" }], Kind = kind, Parents = parents.Select(parent => new EntityId<Actor>(parent)).ToEquatableList(),
    };
}
