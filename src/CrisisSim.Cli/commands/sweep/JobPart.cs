using System.Globalization;

namespace CrisisSim.Cli;

/// <summary>Reads which part of a study is to be played.</summary>
internal static class JobPart
{
    private const string Slurm = "SLURM_ARRAY_TASK_ID", Kubernetes = "JOB_COMPLETION_INDEX";

    public static ValueKind<StudyShard> Kind { get; } = ValueKind<StudyShard>.From(
        "which part of how many", "3/8",
        (given, out part) =>
        {
            StudyShard? read = StudyShard.Parse(given);
            part = read ?? default;
            return read is not null;
        },
        part => $"{part}");

    /// <summary>
    /// The task that a job array says, and the array: of Slurm by SLURM_ARRAY_TASK_ID with its _COUNT, _MIN and _STEP; of
    /// Kubernetes by JOB_COMPLETION_INDEX, from 0, with JOB_COMPLETIONS, which the manifest of the job has to set. Null
    /// outside of one.
    /// </summary>
    /// <exception cref="CommandException">A job array does not say how many parts it has, or what it says makes no
    /// sense.</exception>
    public static (int Task, JobArray Array)? From(Func<string, string?> variable)
    {
        if (variable(Slurm) is { Length: > 0 })
        {
            int step = Number(variable, "SLURM_ARRAY_TASK_STEP", 1),
                first = Number(variable, "SLURM_ARRAY_TASK_MIN", 1);
            return (Number(variable, Slurm, null),
                new JobArray(first, Math.Max(1, step), Number(variable, "SLURM_ARRAY_TASK_COUNT", null)));
        }
        if (variable(Kubernetes) is not { Length: > 0 }) return null;
        return (Number(variable, Kubernetes, null), new JobArray(0, 1, Number(variable, "JOB_COMPLETIONS", null)));
    }

    /// <summary>
    /// The part that a task plays into a directory. Whatever the cluster says of tasks that are submitted again, it is the
    /// part that the task had in the array that began there.
    /// </summary>
    /// <exception cref="CommandException">The array has no such part, or others play the study in another number of
    /// parts.</exception>
    public static StudyShard Of(int task, JobArray said, string directory)
    {
        JobArray? kept = JobArray.In(directory);
        JobArray array = kept ?? said;
        if (kept is null && JobArray.Divisions(directory) is [var count, ..] others && !others.Contains(said.Count))
            throw Refuse(task, said, $"the study in '{directory}' is played in {count}");
        return array.Count >= 1 && array.PartOf(task) is { } part
            ? part
            : throw Refuse(task, array, kept is null ? "" : $"so the study in '{directory}' was begun");
    }

    private static int Number(Func<string, string?> variable, string name, int? unset)
    {
        string? text = variable(name);
        if (string.IsNullOrEmpty(text) && unset is { } usual) return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw CommandException.Usage(
                $"this runs in a job array, and {name} is "
                    + $"{(string.IsNullOrEmpty(text) ? "not set" : $"'{text}', no whole number")}",
                "Say which part it is: --shard I/N.");
    }

    private static CommandException Refuse(int task, JobArray array, string but) => CommandException.Usage(
        FormattableString.Invariant($"this is task {task} of a job array of {Names.Count(array.Count, "part")} from ")
            + FormattableString.Invariant($"task {array.First} on{(but.Length > 0 ? ", and " : "")}{but}"),
        "Say which part it is: --shard I/N.");
}
