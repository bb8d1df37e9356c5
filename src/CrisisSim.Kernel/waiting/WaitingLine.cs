namespace CrisisSim.Kernel;

/// <summary>
/// Tickets in the order of (priority, arrival); lower numbers first. Stale tickets stay until they reach the front or
/// the line would have to grow.
/// </summary>
internal sealed class WaitingLine(Simulation simulation)
{
    private Entry[] entries = new Entry[8];
    private int head;
    private int tail;

    public Simulation Simulation { get; } = simulation;

    public bool IsEmpty => head == tail;

    /// <summary>The number of processes that really wait: takes time in proportion to the line.</summary>
    public int Live
    {
        get
        {
            DropStale();
            return tail;
        }
    }

    public void Add(Ticket ticket, double priority = 0)
    {
        if (tail == entries.Length) MakeRoom();
        var place = tail++;
        for (; place > head && entries[place - 1].Priority > priority; place--) entries[place] = entries[place - 1];
        entries[place] = new Entry(ticket, priority);
    }

    public bool TryTake(out Ticket ticket)
    {
        if (head == tail)
        {
            ticket = default;
            return false;
        }

        ticket = entries[head++].Ticket;
        if (head == tail) head = tail = 0;
        return true;
    }

    public void Clear() => head = tail = 0;

    /// <summary>Closes the gaps that used and stale tickets left.</summary>
    public void DropStale()
    {
        var kept = 0;
        for (var i = head; i < tail; i++)
        {
            if (Simulation.IsLive(entries[i].Ticket)) entries[kept++] = entries[i];
        }

        head = 0;
        tail = kept;
    }

    private void MakeRoom()
    {
        DropStale();
        if (tail > entries.Length / 2) Array.Resize(ref entries, entries.Length * 2);
    }

    private readonly record struct Entry(Ticket Ticket, double Priority);
}
