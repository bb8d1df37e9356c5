using CrisisSim.Cli;
using CrisisSim.Experiments;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Which part of a study a job array asks for.</summary>
public class JobParts
{
    private const string Nowhere = "/nowhere";

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=8 SLURM_ARRAY_TASK_MIN=1", "3/8")]
    [InlineData("SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=0", "1/4")]
    [InlineData("SLURM_ARRAY_TASK_ID=14 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_STEP=2",
        "3/3")]
    [InlineData("JOB_COMPLETION_INDEX=0 JOB_COMPLETIONS=5", "1/5")]
    [InlineData("JOB_COMPLETION_INDEX=4 JOB_COMPLETIONS=5", "5/5")]
    public void Its_variables_say_the_part(string variables, string part) =>
        PartIn(Nowhere, variables).ShouldBe(StudyShard.Parse(part));

    [Fact]
    public void Outside_of_a_job_array_there_is_none() => JobPart.From(In("HOME=/root")).ShouldBeNull();

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=3", "SLURM_ARRAY_TASK_COUNT is not set")]
    [InlineData("JOB_COMPLETION_INDEX=2", "JOB_COMPLETIONS is not set")]
    [InlineData("JOB_COMPLETION_INDEX=5 JOB_COMPLETIONS=5", "task 5 of a job array of 5 parts from task 0 on")]
    [InlineData("SLURM_ARRAY_TASK_ID=three SLURM_ARRAY_TASK_COUNT=4", "'three', no whole number")]
    public void Variables_that_do_not_say_the_part_are_refused(string variables, string word) =>
        Should.Throw<CommandException>(() => PartIn(Nowhere, variables)).Message.ShouldContain(word);

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=1 SLURM_ARRAY_TASK_MIN=3", "3/8")]
    [InlineData("SLURM_ARRAY_TASK_ID=7 SLURM_ARRAY_TASK_COUNT=2 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_STEP=4", "7/8")]
    [InlineData("SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_COUNT=8 SLURM_ARRAY_TASK_MIN=1", "1/8")]
    public void A_task_that_is_submitted_again_plays_the_part_that_it_had(string variables, string part)
    {
        using var folder = new Folder();
        new JobArray(1, 1, 8).KeepIn(folder.Path);
        PartIn(folder.Path, variables).ShouldBe(StudyShard.Parse(part));
    }

    [Fact]
    public void A_task_that_the_first_array_had_not_is_refused()
    {
        using var folder = new Folder();
        new JobArray(1, 1, 8).KeepIn(folder.Path);
        Should.Throw<CommandException>(() => PartIn(folder.Path, "SLURM_ARRAY_TASK_ID=9 SLURM_ARRAY_TASK_COUNT=16"))
            .Message.ShouldBe($"this is task 9 of a job array of 8 parts from task 1 on, and so the study in "
                + $"'{folder.Path}' was begun");
    }

    [Fact]
    public void Parts_of_another_division_are_not_mixed_with_those_of_an_array()
    {
        using var folder = new Folder();
        folder.Write("study.shard-2-of-8.sqlite", "");
        Should.Throw<CommandException>(
                () => PartIn(folder.Path, "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=1 SLURM_ARRAY_TASK_MIN=3"))
            .Message.ShouldContain($"the study in '{folder.Path}' is played in 8");
    }

    [Fact]
    public void A_part_that_is_submitted_again_alone_goes_on_where_it_was()
    {
        using var folder = new Folder();
        string line = $"crisissim sweep '{StudyCase.File}' --out out --quiet > /dev/null";
        Tooled.Typed($"SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=3 {line}", folder.Path)
            .ShouldEndWith(0);
        Tooled.Typed($"SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_MIN=2 SLURM_ARRAY_TASK_COUNT=1 {line}", folder.Path)
            .ShouldEndWith(0);
        Directory.EnumerateFiles(folder["out"], "study*.sqlite").Select(Path.GetFileName)
            .ShouldBe(["study.shard-2-of-3.sqlite"]);
    }

    private static StudyShard? PartIn(string directory, string variables) =>
        JobPart.From(In(variables)) is var (task, array) ? JobPart.Of(task, array, directory) : null;

    private static Func<string, string?> In(string variables)
    {
        var set = variables
            .Split(' ')
            .Select(one => one.Split('='))
            .ToDictionary(one => one[0], one => one[1], StringComparer.Ordinal);
        return name => set.GetValueOrDefault(name);
    }
}
