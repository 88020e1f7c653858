namespace ConflictModel.Examples.Tests;

/// <summary>What statements print, block by block.</summary>
internal static class Transcript
{
    /// <summary>Runs statements in the repository's folder and gathers what they print.</summary>
    /// <param name="statements">The statements; they call what they are given at the end of each block.</param>
    /// <returns>What each block printed.</returns>
    public static List<string> Of(Action<Action> statements)
    {
        var output = new List<string>();
        var console = new StringWriter { NewLine = "\n" };
        Repository.InRoot(() =>
        {
            Console.SetOut(console);
            statements(() =>
            {
                output.Add(console.ToString());
                console.GetStringBuilder().Clear();
            });
        });
        return output;
    }
}
