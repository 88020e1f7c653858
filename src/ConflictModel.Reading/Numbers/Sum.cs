using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>The parts of a number while they are read and added up, the largest first.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct Sum(Span<decimal> terms, Span<decimal> rooms, Span<int> starts, int at)
{
    /// <summary>The values of the parts.</summary>
    public readonly Span<decimal> Terms = terms;

    /// <summary>The exclusive limit of a part that may be added to each.</summary>
    public readonly Span<decimal> Rooms = rooms;

    /// <summary>The token at which each part starts.</summary>
    public readonly Span<int> Starts = starts;

    public int Count;

    /// <summary>The current token.</summary>
    public int At = at;

    /// <summary>The token after the last one of the number.</summary>
    public int End = at;

    /// <summary>The power that was read last; 1 if the last part is not a power.</summary>
    public decimal LastPower = 1;

    /// <summary>The last "and" within the number; 0 if there is none.</summary>
    public int LastAnd;

    /// <summary>The "and" directly before the current token, if <see cref="AfterAnd"/>.</summary>
    public int PendingAnd;

    public bool AfterAnd;

    /// <summary>The exclusive limit of what may be added to the last part.</summary>
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

    /// <summary>Makes the current token, and a number of following ones, part of the number.</summary>
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
