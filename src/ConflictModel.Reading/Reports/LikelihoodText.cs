using System.Text;

namespace ConflictModel.Reading;

/// <summary>Likelihoods as a dataset file has them: <c>very-likely</c>.</summary>
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
