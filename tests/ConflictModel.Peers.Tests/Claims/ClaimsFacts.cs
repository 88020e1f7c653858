namespace ConflictModel.Peers.Tests;

/// <summary>
/// What is publicly known of the speakers and events of <c>claims/dataset.json</c>, and was not coded: whom each source speaks for, and on which days an event began and ended.
/// </summary>
internal static class ClaimsFacts
{
    /// <summary>Actors that the dataset lacks, each with its kind, and those whose kind it left open.</summary>
    public static readonly Dictionary<string, ActorKind> Kinds = new(StringComparer.Ordinal)
    {
        ["armenia"] = ActorKind.State,
        ["artsakh"] = ActorKind.State,
        ["hamas"] = ActorKind.ArmedGroup,
        ["lebanon"] = ActorKind.State,
        ["sudan"] = ActorKind.State,
        ["tplf"] = ActorKind.ArmedGroup,
        ["usa"] = ActorKind.State,
    };

    /// <summary>What some of them are part of.</summary>
    public static readonly Dictionary<string, string> Parents = new(StringComparer.Ordinal) { ["armenia"] = "armenian-side" };

    /// <summary>The bodies, forces, officials and groups that speak for a state or an armed group, by that actor. Organisations, outlets and the unknown have none.</summary>
    public static readonly Dictionary<string, string[]> Speakers = new(StringComparer.Ordinal)
    {
        ["armenia"] = ["armenia-gov", "armenia-moh", "armenia-mod", "avinyan", "pashinyan"],
        ["artsakh"] = ["nk-authorities", "nk-mod", "nk-president"],
        ["azerbaijan"] = ["aliyev", "azerbaijan-gov", "azerbaijan-mod"],
        ["coalition"] = ["coalition"],
        ["ethiopia"] = ["abiy", "ethiopian-government", "ethiopian-officials"],
        ["germany"] = ["german-government", "german-mod"],
        ["hamas"] = ["hamas"],
        ["lebanon"] = ["abboud", "lebanese-army", "lebanese-authorities", "lebanese-moh"],
        ["russia"] = ["russia-gov", "russian-mod"],
        ["sudan"] = ["north-darfur-moh"],
        ["tplf"] = ["tplf"],
        ["ukraine"] =
        [
            "donetsk-police", "donetsk-prosecutors", "honcharenko", "kyrylenko", "mariupol-city", "sbu", "senior-ua-official", "sybiha", "ua-air-force", "ukrzaliznytsia", "zelensky",
        ],
        ["usa"] = ["us-intelligence", "us-military", "us-officials", "white-house"],
        ["wagner"] = ["prigozhin"],
    };

    /// <summary>First and last days of events that the dataset dates by month or year.</summary>
    public static readonly Dictionary<string, string> Days = new(StringComparer.Ordinal)
    {
        ["bakhmut-battle"] = "2022-08-01/2023-05-20",
        ["mekelle-offensive"] = "2020-11-04/2020-11-28",
        ["raqqa-2017"] = "2017-06-06/2017-10-17",
        ["tigray-war"] = "2020-11-03/2022-11-03",
    };
}
