using System.Globalization;
using System.Text;

namespace ConflictModel.Testing;

/// <summary>
/// Writes reconciled figures as text for people and for snapshot tools: the same result gives the same text, in every culture.
/// </summary>
public static class FigureText
{
    /// <summary>Writes a result: its figures in order, and the rules that failed.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The text; lines end in LF.</returns>
    public static string Of(ReconciliationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var figure in result.Figures)
        {
            text.Append(Of(figure)).Append('\n');
        }

        foreach (var fault in result.Faults)
        {
            text.Append(fault).Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"{AssertionText.Count(result.Figures.Count, "figure", "figures")}.\n").ToString();
    }

    /// <summary>
    /// Writes a figure: scope, best value and range, the answers of the rules, and the supporting, compatible and dissenting claims.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The text; lines end in LF.</returns>
    public static string Of(ReconciledFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{figure}\n");
        if (figure.Stated is { } stated)
        {
            text.Append(CultureInfo.InvariantCulture, $"  as stated {stated}\n");
        }

        foreach (var step in figure.Trace)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {step}\n");
        }

        Append("supporting", figure.Supporting);
        Append("compatible", figure.Compatible);
        Append("dissenting", figure.Dissenting);
        Append("not considered", figure.NotConsidered);
        return text.ToString();

        void Append(string what, EquatableList<EntityId<Claim>> claims)
        {
            if (claims.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {what}: {string.Join(", ", claims)}\n");
            }
        }
    }
}
