using System.Runtime.ExceptionServices;

namespace CrisisSim.Experiments;

/// <summary>Threads that do the same work side by side until it is done.</summary>
internal static class Crew
{
    /// <summary>
    /// Runs the work on so many threads, the caller's among them; each is given its number. The first failure is thrown again
    /// once all threads have ended.
    /// </summary>
    public static void Work(int threads, Action<int> work)
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

        Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(number => new Thread(() => Try(number)) { IsBackground = true })];
        foreach (Thread thread in others) thread.Start();
        Try(0);
        foreach (Thread thread in others) thread.Join();
        failure?.Throw();
    }
}
