namespace ConflictModel.Benchmarks;

/// <summary>A figure in the compact notation, and the numbers that stand in it, which a plain number parser can read.</summary>
/// <param name="text">The notation.</param>
/// <param name="numbers">The numbers, in the order of the text.</param>
public sealed class FigureText(string text, params string[] numbers)
{
    /// <summary>The notation.</summary>
    public string Text { get; } = text;

    /// <summary>The numbers in it, in order.</summary>
    public string[] Numbers { get; } = numbers;

    /// <summary>The notation: the name of the row.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
