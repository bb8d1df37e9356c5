namespace CrisisSim.Kernel;

/// <summary>
/// Tickets in the order of arrival. Stale tickets stay until they reach the front or the line would have to grow.
/// </summary>
internal sealed class WaitingLine(Simulation simulation)
{
    private Ticket[] tickets = new Ticket[8];
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

    public void Add(Ticket ticket)
    {
        if (tail == tickets.Length) MakeRoom();
        tickets[tail++] = ticket;
    }

    public bool TryTake(out Ticket ticket)
    {
        if (head == tail)
        {
            ticket = default;
            return false;
        }

        ticket = tickets[head++];
        if (head == tail) head = tail = 0;
        return true;
    }

    public void Clear() => head = tail = 0;

    /// <summary>Closes the gaps that used and stale tickets left.</summary>
    public void DropStale()
    {
        int kept = 0;
        for (int i = head; i < tail; i++)
        {
            if (Simulation.IsLive(tickets[i])) tickets[kept++] = tickets[i];
        }

        head = 0;
        tail = kept;
    }

    private void MakeRoom()
    {
        DropStale();
        if (tail > tickets.Length / 2) Array.Resize(ref tickets, tickets.Length * 2);
    }
}
