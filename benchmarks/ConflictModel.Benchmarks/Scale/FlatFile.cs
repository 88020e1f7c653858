using NodaTime.Text;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Flat claims as CSV, for the peers of other languages.</summary>
internal static class FlatFile
{
    public static void Write(FlatClaim[] claims, string path)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("id,measure,actor,place,start,end,low,high");
        foreach (var claim in claims)
        {
            writer.WriteLine(Invariant($"{claim.Id},{claim.Measure},{claim.Actor},{claim.Place},{LocalDatePattern.Iso.Format(claim.Start)},{LocalDatePattern.Iso.Format(claim.End)},{claim.Low},{claim.High}"));
        }
    }
}
