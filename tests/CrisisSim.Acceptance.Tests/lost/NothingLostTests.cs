using CrisisSim.Experiments;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// What every command that writes keeps, says and returns when something comes between: the table of docs/data.md,
/// measured column by column on the built tool.
/// </summary>
public class NothingLostTests(PreparedFolders prepared) : IClassFixture<PreparedFolders>
{
    private const string Heading = "## What is kept when something goes wrong";

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    [Fact]
    public void The_table_names_every_command_that_takes_a_folder() => Table().Keys.ShouldBe(
        WritingCommand.All.Select(command => command.Name), ignoreOrder: true);

    [Fact]
    public void Killed_without_warning_it_leaves_what_was_there_and_the_next_starts_at_once() =>
        Measure("kill -9", (command, folder) =>
        {
            var before = FolderState.Of(folder, command.IsStudy);
            Tooled.Killed(Under(folder, command.Many is null ? TimeSpan.Zero : First), command.Slow(folder));
            var left = FolderState.Of(folder, command.IsStudy);
            if (command.IsStudy) return left.Holds(before) ? "what was over" : "lost";
            Here.Run(command.Quick(folder)).Code.ShouldBeOneOf(0, 4);
            if (command.Many is not null) return left.Is(before) ? "as before" : "mixed";
            return left.IsOf(before, FolderState.Of(folder, isStudy: false)) ? "as before, or whole" : "mixed";
        });

    [Fact]
    public void Interrupted_it_leaves_what_was_over_with_its_count() =>
        Measure("Ctrl-C, SIGTERM", (command, folder) =>
        {
            var before = FolderState.Of(folder, command.IsStudy);
            if (command.Many is null)
            {
                // 143: SIGTERM came before the runtime had begun.
                Tooled.Interrupted(Under(folder, TimeSpan.Zero), command.Quick(folder)).Code.ShouldBeOneOf(0, 130, 143);
                Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories).ShouldBeEmpty();
                var ended = FolderState.Of(folder, isStudy: false);
                Here.Run(command.Quick(folder)).ShouldEndWith(0);
                return ended.IsOf(before, FolderState.Of(folder, isStudy: false)) ? "130, as before, or whole" : "mixed";
            }
            for (TimeSpan wait = First; ; wait *= 2)
            {
                Ran ran = Tooled.Interrupted(Under(folder, wait), command.Slow(folder)).ShouldEndWith(130);
                var left = FolderState.Of(folder, command.IsStudy);
                bool isKept = !left.Is(before);
                if (isKept)
                {
                    (ran.Out + ran.Error).ShouldContain("Interrupted");
                    Here.Run("reproduce", folder).ShouldBeRefused(2, $"'{folder}' was interrupted after ", " of ");
                    return $"{ran.Code}, what was over";
                }
                ran.Error.ShouldContain("nterrupted");
                if (wait > First * 2) return $"{ran.Code}, as before";
            }
        });

    [Theory]
    [InlineData("run", "0 of 100 crises")]
    [InlineData("compare", "0 of 100 crises")]
    [InlineData("attribute", "0 of 200 crises")]
    [InlineData("drift", "0 of 20 histories")]
    [InlineData("deter", "too few inner crises for the attackers to choose")]
    public void Interrupted_before_anything_is_over_it_says_so_and_leaves_the_folder_alone(string name, string cut)
    {
        using var folder = new Folder();
        WritingCommand command = WritingCommand.All.First(one => one.Name == name);
        Here.Cancelled(command.Quick(folder["out"]))
            .ShouldBeRefused(130, $"error: interrupted after {cut}", $"'{folder["out"]}' is as it was.");
        Directory.EnumerateFileSystemEntries(folder["out"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_run_that_is_terminated_says_its_count_on_the_screen_and_in_the_manifest()
    {
        using var folder = new Folder();
        Ran ran = Tooled.Terminated(Under(folder["out"], First * 2), 1, WritingCommand.All[0].Slow(folder["out"]))
            .ShouldEndWith(130);
        Manifest manifest = ResultFiles.ReadManifest(folder["out"]);
        (manifest.Interrupted, manifest.TrialsAsked).ShouldBe((true, 500_000));
        ran.Error.ShouldContain(
            FormattableString.Invariant($"Interrupted after {manifest.TrialsDone:N0} of 500,000 crises; what was finished"));
        File.ReadLines(Path.Join(folder["out"], ResultFiles.Trials)).Skip(1)
            .Count(line => line.Split(',')[1] == "attack").ShouldBe(manifest.TrialsDone);
    }

    [Fact]
    public void A_second_signal_ends_it_at_once()
    {
        using var folder = new Folder();
        Ran ran = Tooled.Terminated(Under(folder["out"], First), 2, WritingCommand.All[1].Slow(folder["out"]));
        (ran.Code, ran.Out).ShouldBe((143, ""));
        Here.Run(WritingCommand.All[1].Quick(folder["out"])).ShouldEndWith(0);
    }

    [Fact]
    public void Of_two_runs_into_one_folder_the_second_is_refused_and_the_first_unharmed()
    {
        using var folder = new Folder();
        Func<bool> under = Under(folder["out"], First * 2);
        Ran? second = null;
        Ran first = Tooled.Interrupted(
            () => under() && (second ??= Tooled.Run(WritingCommand.All[1].Quick(folder["out"]))) is not null,
            WritingCommand.All[0].Slow(folder["out"])).ShouldEndWith(130);
        second!.ShouldBeRefused(2, $"'{folder["out"]}' is in use by another process, which is writing its results there");
        first.Error.ShouldContain("Wrote ");
        ResultFiles.ReadManifest(folder["out"]).Wordings.Count.ShouldBe(1);
    }

    [Fact]
    public void A_second_process_is_refused_at_once() => Measure("a second process", (command, folder) =>
    {
        var before = FolderState.Of(folder, command.IsStudy);
        using var held = FolderLock.Take(folder);
        Ran ran = Tooled.Run(command.Slow(folder));
        ran.ShouldBeRefused(ran.Code, $"error: '{folder}' is in use by another process");
        return $"{ran.Code}, {Kept(command, folder, before)}";
    });

    [Fact]
    public void A_folder_that_is_removed_meanwhile_is_told_of() => Measure("folder removed", (command, folder) =>
    {
        if (command.Many is null) return "over at once";
        string soon = Removed(command, folder, First * 2);
        return soon.EndsWith("nothing", StringComparison.Ordinal) ? Removed(command, folder, First * 6) : soon;
    });

    /// <summary>What is said, and what then lies there, where the folder is removed after a while, and then all is ended.</summary>
    private static string Removed(WritingCommand command, string folder, TimeSpan wait)
    {
        Func<bool> under = Under(folder, wait);
        bool isGone = false;
        Ran ran = Tooled.Interrupted(() =>
        {
            if (!under()) return false;
            Directory.Delete(folder, recursive: true);
            return isGone = true;
        }, command.Slow(folder));
        isGone.ShouldBeTrue();
        (ran.ShouldEndWith(ran.Code).Out + ran.Error)
            .ShouldContain(ran.Code == 5 ? "was removed while it was played into" : "nterrupted");
        bool isAgain = Directory.Exists(folder);
        if (isAgain) ran.Error.ShouldContain($"warning: '{folder}' was removed while this was played; it is made again");
        return isAgain ? "made again" : ran.Code == 5 ? "5, lost" : $"{ran.Code}, nothing";
    }

    [MountFact]
    public void A_full_disk_is_told_of_and_what_was_there_stays() => Measure("disk full", (command, folder) =>
    {
        var before = FolderState.Of(folder, command.IsStudy);
        Ran ran = Tooled.Run(command.IsStudy ? [.. command.Quick(folder), "--more", "200"] : command.Quick(folder));
        ran.ShouldEndWith(5).Error.ShouldContain("full");
        Directory.EnumerateFiles(folder, "*.part").ShouldBeEmpty();
        return $"{ran.Code}, {Kept(command, folder, before)}";
    }, disk => disk.Fill());

    [MountFact]
    public void A_disk_that_takes_some_of_the_files_keeps_all_that_were_there() => Measure("disk full", (command, folder) =>
    {
        if (command.Many is null || command.IsStudy) return Table()[command.Name]["disk full"];
        var before = FolderState.Of(folder, isStudy: false);
        Ran ran = Tooled.Run(command.Quick(folder)).ShouldEndWith(5);
        ran.Error.ShouldContain("full");
        return $"{ran.Code}, {(FolderState.Of(folder, isStudy: false).Is(before) ? "as before" : "mixed")}";
    }, disk => disk.Fill(but: 9 << 10));

    [MountFact]
    public void A_disk_that_can_only_be_read_is_told_of_before_anything_is_played() =>
        Measure("read-only disk", (command, folder) =>
        {
            var before = FolderState.Of(folder, command.IsStudy);
            Ran ran = Tooled.Run(command.Slow(folder));
            ran.ShouldBeRefused(ran.Code, "error: ", folder);
            return $"{ran.Code}, {Kept(command, folder, before)}";
        }, disk => disk.Freeze());

    [Fact]
    public void Files_are_whole_where_nobody_reads_what_is_printed() => Measure("reader gone", (command, folder) =>
    {
        string line = string.Join(' ', command.Quick(folder).Select(word => $"'{word}'"));
        Ran ran = Tooled.Typed($"crisissim {line} | true; exit ${{PIPESTATUS[0]}}", Repository.Root);
        ran.ShouldEndWith(5).Error.ShouldContain("could not be printed to the end: the program that was reading");
        return $"{ran.Code}, {(Here.Run("report", folder).Code is 0 ? "whole" : "not whole")}";
    });

    /// <summary>So long after the tool took hold of a folder.</summary>
    private static Func<bool> Under(string folder, TimeSpan wait)
    {
        long begun = 0;
        return () =>
        {
            if (begun == 0 && File.Exists(Path.Join(folder, FolderLock.Name))) begun = TimeProvider.System.GetTimestamp();
            return begun != 0 && TimeProvider.System.GetElapsedTime(begun) >= wait;
        };
    }

    private static string Kept(WritingCommand command, string folder, FolderState before) =>
        FolderState.Of(folder, command.IsStudy).Holds(before) ? "as before" : "lost";

    private void Measure(string column, Func<WritingCommand, string, string> cell, Action<SmallDisk>? then = null)
    {
        Dictionary<string, string> measured = [];
        foreach (WritingCommand command in WritingCommand.All)
        {
            using var folder = new Folder();
            string directory = folder["out"];
            using SmallDisk? disk = then is null ? null : new SmallDisk(directory);
            prepared.Lay(command, directory);
            if (disk is not null) then!(disk);
            measured[command.Name] = cell(command, directory);
        }
        Dictionary<string, IReadOnlyDictionary<string, string>> table = Table();
        measured.Where(of => table[of.Key][column] != of.Value)
            .Select(of => $"{of.Key}, {column}: measured '{of.Value}', the table says '{table[of.Key][column]}'")
            .ShouldBeEmpty();
    }

    /// <summary>The cells of the table by command and column.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, string>> Table()
    {
        string[][] rows =
        [
            .. File.ReadAllLines(Path.Join(Repository.Root, "docs", "data.md"))
                .SkipWhile(line => line != Heading)
                .Skip(1)
                .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal))
                .Select(line => line.Trim('|').Split('|').Select(text => text.Trim().Replace("`", "", StringComparison.Ordinal))
                    .ToArray()),
        ];
        Dictionary<string, IReadOnlyDictionary<string, string>> table = [];
        foreach (string[] row in rows.Skip(1))
            foreach (string command in row[0].Split(", "))
                table[command] = rows[0].Skip(1).Zip(row.Skip(1)).ToDictionary(of => of.First, of => of.Second);
        return table;
    }
}
