using System.Globalization;

namespace CrisisSim.Cli;

/// <summary>Reads which part of a study is to be played.</summary>
internal static class JobPart
{
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
    /// The part that a job array says: of Slurm by SLURM_ARRAY_TASK_ID with its _COUNT, _MIN and _STEP; of Kubernetes
    /// by JOB_COMPLETION_INDEX, from 0, with JOB_COMPLETIONS, which the manifest of the job has to set. Null outside of
    /// one.
    /// </summary>
    /// <exception cref="CommandException">A job array does not say how many parts it has, or what it says makes no
    /// sense.</exception>
    public static StudyShard? From(Func<string, string?> variable)
    {
        if (variable("SLURM_ARRAY_TASK_ID") is { Length: > 0 })
        {
            int step = Number(variable, "SLURM_ARRAY_TASK_STEP", 1),
                least = Number(variable, "SLURM_ARRAY_TASK_MIN", 1);
            int id = Number(variable, "SLURM_ARRAY_TASK_ID", null),
                count = Number(variable, "SLURM_ARRAY_TASK_COUNT", null);
            return Part(((id - least) / Math.Max(1, step)) + 1, count, "SLURM_ARRAY_TASK_ID");
        }
        if (variable("JOB_COMPLETION_INDEX") is not { Length: > 0 }) return null;
        return Part(Number(variable, "JOB_COMPLETION_INDEX", null) + 1, Number(variable, "JOB_COMPLETIONS", null),
            "JOB_COMPLETION_INDEX");
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

    private static StudyShard Part(int number, int count, string variable) =>
        count >= 1 && number >= 1 && number <= count
        ? new StudyShard(number, count)
        : throw CommandException.Usage(FormattableString.Invariant($"{variable} makes this part {number} of {count}"),
            "Say which part it is: --shard I/N.");
}
