namespace ConflictModel;

/// <content>The parser.</content>
public sealed partial class UncertainPeriod
{
    internal static NotationError? Read(ReadOnlySpan<char> text, out UncertainPeriod? period)
    {
        period = null;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (UncertainDate.Read(text, out var date) is { } error)
            {
                return error;
            }

            period = On(date!);
            return null;
        }

        if (text is "/")
        {
            return new(1, "a date or '..': an interval cannot have two unknown ends");
        }

        if (ReadEnd(text, 0, slash, out var start, out var startKind) is { } startError)
        {
            return startError;
        }

        if (ReadEnd(text, slash + 1, text.Length, out var end, out var endKind) is { } endError)
        {
            return endError;
        }

        var interval = new UncertainPeriod(start, startKind, end, endKind);
        if (interval.IsInverted())
        {
            return new(slash + 1, "an end that is not before the start");
        }

        period = interval;
        return null;
    }

    private static NotationError? ReadEnd(ReadOnlySpan<char> text, int from, int to, out UncertainDate? date, out PeriodEnd kind)
    {
        date = null;
        var part = text[from..to];
        kind = part switch
        {
            "" => PeriodEnd.Unknown,
            ".." => PeriodEnd.Open,
            _ => PeriodEnd.Dated,
        };
        if (kind != PeriodEnd.Dated)
        {
            return null;
        }

        if (UncertainDate.Read(part, out date) is { } error)
        {
            return new(from + error.Position, error.Expected);
        }

        return date!.IsAllOf ? new(from, "a single date or a set in brackets") : null;
    }
}
