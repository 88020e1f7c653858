using System.Text;

namespace ConflictModel.Reading;

/// <summary>Likelihoods as written in a dataset file: <c>very-likely</c>.</summary>
internal static class LikelihoodText
{
    public static string Of(Likelihood likelihood)
    {
        var text = new StringBuilder();
        foreach (var c in likelihood.ToString())
        {
            text.Append(char.IsUpper(c) && text.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
