using CrisisSim.Cli;
using CrisisSim.Experiments;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Which part of a study a job array asks for.</summary>
public class JobParts
{
    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=8 SLURM_ARRAY_TASK_MIN=1", "3/8")]
    [InlineData("SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=0", "1/4")]
    [InlineData("SLURM_ARRAY_TASK_ID=14 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_STEP=2",
        "3/3")]
    [InlineData("JOB_COMPLETION_INDEX=0 JOB_COMPLETIONS=5", "1/5")]
    [InlineData("JOB_COMPLETION_INDEX=4 JOB_COMPLETIONS=5", "5/5")]
    public void Its_variables_say_the_part(string variables, string part) =>
        JobPart.From(In(variables)).ShouldBe(StudyShard.Parse(part));

    [Fact]
    public void Outside_of_a_job_array_there_is_none() => JobPart.From(In("HOME=/root")).ShouldBeNull();

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=3", "SLURM_ARRAY_TASK_COUNT is not set")]
    [InlineData("JOB_COMPLETION_INDEX=2", "JOB_COMPLETIONS is not set")]
    [InlineData("JOB_COMPLETION_INDEX=5 JOB_COMPLETIONS=5", "part 6 of 5")]
    [InlineData("SLURM_ARRAY_TASK_ID=three SLURM_ARRAY_TASK_COUNT=4", "'three', no whole number")]
    public void Variables_that_do_not_say_the_part_are_refused(string variables, string word) =>
        Should.Throw<CommandException>(() => JobPart.From(In(variables))).Message.ShouldContain(word);

    private static Func<string, string?> In(string variables)
    {
        var set = variables
            .Split(' ')
            .Select(one => one.Split('='))
            .ToDictionary(one => one[0], one => one[1], StringComparer.Ordinal);
        return name => set.GetValueOrDefault(name);
    }
}
