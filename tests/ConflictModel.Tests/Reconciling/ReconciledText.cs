using System.Text;

namespace ConflictModel.Tests;

/// <summary>All of a reconciliation as text: the document it writes, and what it looked at.</summary>
internal static class ReconciledText
{
    public static string Of(ReconciliationResult result) => $"{Of(result.ToRecord())}\n{result.Statistics}\n{result.IsComplete}";

    public static string Of(ReconciliationRecord record)
    {
        using var stream = new MemoryStream();
        record.Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
