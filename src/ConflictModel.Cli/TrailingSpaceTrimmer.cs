using System.Text;

namespace ConflictModel.Cli;

/// <summary>Removes the spaces that pad columns at the ends of lines.</summary>
internal sealed class TrailingSpaceTrimmer(TextWriter output) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _spaces++;
                return;
            case '\n':
                _spaces = 0;
                break;
        }

        for (; _spaces > 0; _spaces--)
        {
            output.Write(' ');
        }

        output.Write(value);
    }

    public override void Flush() => output.Flush();
}
