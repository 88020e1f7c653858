using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>The parts of a number while they are read and added up, the largest first.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct Sum(Span<decimal> terms, Span<decimal> rooms, Span<int> starts, int at)
{
    /// <summary>The values of the parts.</summary>
    public readonly Span<decimal> Terms = terms;

    /// <summary>Below what the next part must be, to be added to each.</summary>
    public readonly Span<decimal> Rooms = rooms;

    /// <summary>The token at which each part starts.</summary>
    public readonly Span<int> Starts = starts;

    public int Count;

    /// <summary>The token at hand.</summary>
    public int At = at;

    /// <summary>The token behind the last that is part of the number.</summary>
    public int End = at;

    /// <summary>The power that was read last; 1 where the last part is none.</summary>
    public decimal LastPower = 1;

    /// <summary>The last "and" within the number; 0 where there is none.</summary>
    public int LastAnd;

    /// <summary>The "and" directly before the token at hand, if <see cref="AfterAnd"/>.</summary>
    public int PendingAnd;

    public bool AfterAnd;

    /// <summary>The limit of what may be added to the last part.</summary>
    public readonly ref decimal LastRoom => ref Rooms[Count - 1];

    /// <summary>The last part.</summary>
    public readonly ref decimal LastTerm => ref Terms[Count - 1];

    public void Push(decimal value, decimal room, int start)
    {
        Terms[Count] = value;
        Rooms[Count] = room;
        Starts[Count] = start;
        Count++;
    }

    /// <summary>The token at hand, and as many as are given, are part of the number.</summary>
    public void Take(int tokens, decimal lastPower)
    {
        At += tokens;
        LastPower = lastPower;
    }

    /// <summary>Ends the number before the current token.</summary>
    public void Close()
    {
        if (AfterAnd)
        {
            LastAnd = PendingAnd;
            AfterAnd = false;
        }

        End = At;
    }

    /// <summary>The value of the parts that start before the end.</summary>
    public readonly decimal Total()
    {
        var total = 0m;
        for (var i = 0; i < Count; i++)
        {
            total += Starts[i] < End ? Terms[i] : 0;
        }

        return total;
    }
}
