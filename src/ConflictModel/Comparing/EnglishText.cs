namespace ConflictModel;

/// <summary>Scopes, ranges and figures in plain English, as the sentences of findings have them. The same text under every culture.</summary>
public static class EnglishText
{
    private static readonly string[] Orders = ["", "tens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions", "tens of millions", "hundreds of millions", "billions"];

    /// <summary>A scope by the English names of its entities: "Soldiers of North Korea, present, in Russia".</summary>
    /// <param name="dataset">The dataset, whose names are used.</param>
    /// <param name="scope">The scope.</param>
    /// <returns>The text. Coordinates that are left unspecified are left out.</returns>
    /// <exception cref="KeyNotFoundException">The scope names an entity that the dataset does not have.</exception>
    public static string Describe(this ConflictDataset dataset, Scope scope) => ScopeText.Describe(Guard.NotNull(scope), Guard.NotNull(dataset));

    /// <summary>A range: "1,125 to 1,875", "at least 100", "anything".</summary>
    /// <param name="range">The range.</param>
    /// <returns>The text.</returns>
    public static string Describe(QuantityRange range) => ScopeText.Describe(range);

    /// <summary>A figure as it would be said: "about 1,500", "at least 100", "tens of thousands", "a few hundred"; "not quantified" where no number was given.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The text. Bounds of the figure's own follow in brackets.</returns>
    public static string Describe(Figure figure)
    {
        Guard.NotNull(figure);
        var words = Words(figure);
        return figure.Bounds is { } bounds ? $"{words} ({Describe(bounds)})" : words;
    }

    private static string Words(Figure figure) => figure.Hedge switch
    {
        Hedge.Unquantified => "not quantified",
        Hedge.Stated => Number(figure),
        Hedge.Exactly => $"exactly {Number(figure)}",
        Hedge.About => $"about {Number(figure)}",
        Hedge.ALittleOver => $"a little over {Number(figure)}",
        Hedge.AtLeast => $"at least {Number(figure)}",
        Hedge.MoreThan => $"more than {Number(figure)}",
        Hedge.AtMost => $"at most {Number(figure)}",
        Hedge.LessThan => $"less than {Number(figure)}",
        Hedge.UpTo => $"up to {Number(figure)}",
        Hedge.Nearly => $"nearly {Number(figure)}",
        Hedge.AboutOrMore => $"about {Number(figure)} or more",
        Hedge.AboutOrLess => $"about {Number(figure)} or less",
        Hedge.UpToAbout => $"up to about {Number(figure)}",
        Hedge.UpToMoreThan => $"up to more than {Number(figure)}",
        Hedge.Between => Ends(figure),
        Hedge.AboutBetween => $"about {Ends(figure)}",
        Hedge.OrderOfMagnitude => Order(figure.Number.GetValueOrDefault()),
        _ => Vague(figure.Word.GetValueOrDefault(), figure.Factor),
    };

    private static string Number(Figure figure) => ScopeText.Number(figure.Number.GetValueOrDefault());

    private static string Ends(Figure figure)
    {
        var ends = $"{ScopeText.Number(figure.Low.GetValueOrDefault())} to {ScopeText.Number(figure.High.GetValueOrDefault())}";
        return figure.Best is { } best ? $"{ends}, most likely {ScopeText.Number(best)}" : ends;
    }

    private static string Order(decimal power)
    {
        var (index, rest) = (0, power);
        while (rest >= 10)
        {
            rest /= 10;
            index++;
        }

        return rest == 1 && index > 0 && index < Orders.Length ? Orders[index] : $"some {ScopeText.Number(power)}s";
    }

    private static string Vague(VagueWord word, decimal factor)
    {
        var text = word == VagueWord.Few ? "a few" : Words<VagueWord>.Of(word).Replace('-', ' ');
        return factor switch
        {
            1 => text,
            100 => $"{text} hundred",
            1_000 => $"{text} thousand",
            1_000_000 => $"{text} million",
            1_000_000_000 => $"{text} billion",
            _ => $"{text} times {ScopeText.Number(factor)}",
        };
    }
}
