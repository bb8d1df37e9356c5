using System.Runtime.ExceptionServices;

namespace CrisisSim.Experiments;

/// <summary>Threads that do the same work side by side until it is done.</summary>
internal static class WorkerPool
{
    /// <summary>
    /// Takes chunks from the list until it is empty or the work is cancelled or has failed somewhere; each chunk is
    /// given to one thread with the thread's number. Answers up to which row all are finished.
    /// </summary>
    public static int Share(int threads, Worklist work, Action<Worklist.Chunk, int, CancellationToken> play,
        CancellationToken cancellation)
    {
        using var failed = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, failed.Token);
        Run(threads, thread =>
        {
            try
            {
                while (!stop.IsCancellationRequested && work.TryTake(out Worklist.Chunk chunk))
                    play(chunk, thread, stop.Token);
            }
            catch
            {
                failed.Cancel();
                throw;
            }
        });
        return work.Prefix();
    }

    /// <summary>
    /// Runs the work on so many threads, the caller's among them; each is given its number. The first failure is thrown
    /// again once all threads have ended.
    /// </summary>
    public static void Run(int threads, Action<int> work)
    {
        ExceptionDispatchInfo? failure = null;
        void Try(int number)
        {
            try
            {
                work(number);
            }
#pragma warning disable CA1031 // Whatever fails on another thread must reach the caller.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(thrown), null);
            }
        }

        Thread[] others = [.. Enumerable
            .Range(1, threads - 1)
            .Select(number => new Thread(() => Try(number)) { IsBackground = true })];
        foreach (Thread thread in others) thread.Start();
        Try(0);
        foreach (Thread thread in others) thread.Join();
        failure?.Throw();
    }
}
