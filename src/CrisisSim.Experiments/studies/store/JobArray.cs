using System.Globalization;
using System.Text.RegularExpressions;

namespace CrisisSim.Experiments;

/// <summary>
/// Which task of a job array plays which part of a study. The directory of the study keeps it in the name of an empty
/// file, because a cluster says otherwise of tasks that are submitted again: only those are then counted.
/// </summary>
/// <param name="First">Number of the task that plays the first part.</param>
/// <param name="Step">From the number of a task to the next; 1 or more.</param>
/// <param name="Count">How many parts there are; 1 or more.</param>
public readonly partial record struct JobArray(int First, int Step, int Count)
{
    /// <summary>The part of a task; null where the array has none of that number.</summary>
    public StudyShard? PartOf(int task)
    {
        int behind = task - First;
        return behind >= 0 && behind % Step == 0 && behind / Step < Count
            ? new StudyShard((behind / Step) + 1, Count)
            : null;
    }

    /// <summary>The array that plays into a directory; null where none does yet.</summary>
    /// <exception cref="ResultFileException">There are two, or the directory cannot be read.</exception>
    public static JobArray? In(string directory)
    {
        if (!Directory.Exists(directory)) return null;
        JobArray[] kept = DiskFault.Guard<JobArray[]>(directory, () =>
        [
            .. Directory.EnumerateFiles(directory, "study.tasks-*").Select(path => Mark().Match(Path.GetFileName(path)))
                .Where(name => name.Success)
                .Select(name => new JobArray(Number(name, 1), Number(name, 2), Number(name, 3))),
        ]);
        return kept.Length <= 1 ? kept.Cast<JobArray?>().FirstOrDefault() : throw new ResultFileException(
            $"'{directory}' was begun by two job arrays that divide the study differently; say which part it is with "
                + "--shard I/N.")
        {
            IsOfElse = true
        };
    }

    /// <summary>In how many parts the study of a directory is played already; empty where in none.</summary>
    public static IReadOnlyList<int> Divisions(string directory) => Directory.Exists(directory)
        ? [.. ShardFiles.Named(directory).Select(shard => shard.Count).Distinct().Order()]
        : [];

    /// <summary>Keeps it in a directory that exists.</summary>
    /// <exception cref="ResultFileException">It cannot be written.</exception>
    public void KeepIn(string directory)
    {
        string path = Path.Join(directory,
            FormattableString.Invariant($"study.tasks-{First}-step-{Step}-of-{Count}"));
        DiskFault.Guard(path, () =>
        {
            if (!File.Exists(path)) using (new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite)) { }
            return path;
        });
    }

    private static int Number(Match name, int group) =>
        int.Parse(name.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^study\.tasks-([0-9]{1,9})-step-([1-9][0-9]{0,8})-of-([1-9][0-9]{0,5})$")]
    private static partial Regex Mark();
}
