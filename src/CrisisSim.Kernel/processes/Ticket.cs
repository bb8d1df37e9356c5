namespace CrisisSim.Kernel;

/// <summary>
/// The right to wake a suspended process. Only a process's newest ticket wakes it, so that whoever is late (a time
/// limit, a queue, an interrupt) needs no unlinking: its ticket is stale.
/// </summary>
internal readonly record struct Ticket(int Slot, long Sequence);
