namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// What <c>sweep</c> and <c>merge</c> promise of safety: nothing that was finished is lost, and nothing depends on how
/// it was played.
/// </summary>
public class SweepPromises
{
    private const int Kills = 20, MostStarts = 80;

    [Fact]
    public void Killed_at_twenty_random_moments_it_gives_the_bytes_of_the_undisturbed_study()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "1000");
        long begun = TimeProvider.System.GetTimestamp();
        Tooled.Run("sweep", study, "--out", folder["short"], "--dry-run", "--quiet").ShouldEndWith(0);
        double start = TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds;
        string[] command = ["sweep", study, "--out", folder["killed"], "--export", "--quiet"];
        uint luck = 20_260_712;
        int killed = 0;
        for (int starts = 0; killed < Kills; starts++)
        {
            starts.ShouldBeLessThan(MostStarts);
            luck = (luck * 1_664_525) + 1_013_904_223;
            var moment = TimeSpan.FromMilliseconds((start + 400) * (luck >> 8) / (1 << 24));
            if (Tooled.Killed(moment, [.. command, "--threads", "1"])) killed++;
        }
        Tooled.Run(command).ShouldEndWith(0);
        Here.Run("sweep", study, "--out", folder["whole"], "--export", "--quiet").ShouldEndWith(0);
        StudyCase.Tables(folder["killed"]).ShouldBe(StudyCase.Tables(folder["whole"]));
    }

    [Fact]
    public void Interrupted_it_keeps_what_is_finished_and_says_how_to_go_on()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "20000"), database = Path.Join(folder["out"], "study.sqlite");
        Ran cut = Tooled.Interrupted(() => File.Exists(database) && new FileInfo(database).Length > 60_000, "sweep",
            study, "--out", folder["out"]);
        cut.ShouldEndWith(130);
        cut.Error.ShouldContain($"Go on: crisissim sweep {study} --out {folder["out"]}");
        cut.Out.ShouldContain("Interrupted: ");
        cut.Out.ShouldNotContain("· 0 of 12 points");
    }

    [Fact]
    public void Two_processes_do_not_work_on_one_study()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "20000"), database = Path.Join(folder["out"], "study.sqlite");
        Ran? second = null;
        Tooled.Interrupted(
            () => File.Exists(database) && new FileInfo(database).Length > 0
                && (second ??= Here.Run("sweep", study, "--out", folder["out"])) is not null,
            "sweep", study, "--out", folder["out"]).ShouldEndWith(130);
        second!.ShouldBeRefused(2, "is in use by another process");
    }

    [Fact]
    public void Parts_merged_give_the_tables_of_the_whole()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "300");
        Here.Run("sweep", study, "--out", folder["whole"], "--export", "--threads", "1").ShouldEndWith(0);
        foreach (string part in (string[])["1/3", "2/3", "3/3"])
            Here
                .Run("sweep", study, "--out", folder["parts"], "--shard", part)
                .ShouldEndWith(0).Error
                .ShouldContain($"crisissim merge {folder["parts"]}");
        Ran merged = Here.Run("merge", folder["parts"], "--export").ShouldEndWith(0);
        merged.Out.ShouldContain("12 situations");
        StudyCase.Tables(folder["parts"]).ShouldBe(StudyCase.Tables(folder["whole"]));
    }

    [Fact]
    public void More_crises_are_added_and_then_all_is_as_if_asked_for_at_once()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "300");
        Here.Run("sweep", study, "--out", folder["out"]).ShouldEndWith(0);
        Here.Run("sweep", study, "--out", folder["out"], "--more", "200", "--export").ShouldEndWith(0);
        string larger = StudyCase.With(folder, "500");
        Here.Run("sweep", larger, "--out", folder["at once"], "--export").ShouldEndWith(0);
        StudyCase.Tables(folder["out"]).ShouldBe(StudyCase.Tables(folder["at once"]));
    }

    [Fact]
    public void A_precision_that_was_not_reached_is_told_with_its_code()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "{until: {precision: 0.001, first: 200, most: 400}}");
        Here.Run("sweep", study, "--out", folder["out"]).ShouldEndWith(4).Out.ShouldContain("not as precise as asked");
    }

    [Fact]
    public void A_dry_run_tells_points_and_crises_and_time_and_writes_nothing()
    {
        using var folder = new Folder();
        Ran ran = Here.Run("sweep", StudyCase.File, "--out", folder["out"], "--dry-run").ShouldEndWith(0);
        ran.Out.ShouldContain("12 situations, 2 texts: 24,000 crises in all.");
        ran.Out.ShouldContain("That takes ");
        Directory.Exists(folder["out"]).ShouldBeFalse();
    }

    [Fact]
    public void A_study_that_has_changed_is_not_mixed_with_what_was_played_before()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "200");
        Here.Run("sweep", study, "--out", folder["out"]).ShouldEndWith(0);
        File.WriteAllText(study, File
            .ReadAllText(study)
            .Replace("levels: [2, 3, 4]", "levels: [2, 3, 5]", StringComparison.Ordinal));
        Here.Run("sweep", study, "--out", folder["out"]).ShouldBeRefused(2, "another study", "left as it is");
    }

    [Fact]
    public void Other_settings_or_another_seed_are_not_mixed_with_what_was_played_before()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "200");
        string[] asked =
        [
            "sweep", study, "--out", folder["out"], "--seed", "7", "--set", "model.evidence.shared_error=0.3"
        ];
        Ran first = Here.Run(asked).ShouldEndWith(0);
        first.Out.ShouldContain("seed 7");
        first.Out.ReplaceLineEndings(" ").ShouldContain("--seed 7 --set model.evidence.shared_error=0.3");
        Here.Run(asked).ShouldEndWith(0);
        Here
            .Run("sweep", study, "--out", folder["out"], "--seed", "7")
            .ShouldBeRefused(2, "with other settings", "left as it is");
        Here.Run([.. asked[..5], "8", .. asked[6..]]).ShouldBeRefused(2, "with seed 7, not 8");
        Here.Run("sweep", study, "--out", folder["new"], "--set", "nowhere.at_all=1").ShouldBeRefused(3, "nowhere");
    }

    [Fact]
    public void A_study_whose_first_stored_crises_come_otherwise_is_not_gone_on_with()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "200"), store = Path.Join(folder["out"], "study.sqlite");
        Here.Run("sweep", study, "--out", folder["out"]).ShouldEndWith(0);
        StudyCase.Execute(store, "UPDATE outcomes SET mean = mean / 2 WHERE batch = 0");
        string[] more = ["sweep", study, "--out", folder["out"], "--more", "100"];
        Here.Run(more).ShouldBeRefused(1, "was played otherwise than this build plays", "of its first 200 crises",
            $"this is {Build.Current.Told}", "name another directory");
        StudyCase.Execute(store, "UPDATE outcomes SET mean = mean * 2 WHERE batch = 0");
        Here.Run(more).ShouldEndWith(0);
    }

    [Fact]
    public void A_point_that_cannot_be_played_is_named_and_the_others_go_on()
    {
        using var folder = new Folder();
        StudyCase.With(folder, "200");
        string study = folder.Write("cabinet.yaml", """
            crisissim: 1
            study: Where two values do not go together
            scenario: small.yaml
            wordings: [vague, precise]
            factors:
              shortest:
                path: members.Midland.authorization[0].cabinet.takes.low
                levels: [2 h, 11 h]
              usual:
                path: members.Midland.authorization[0].cabinet.takes.mode
                levels: [12 h, 10 h]
            design: factorial
            replications: 100
            """);
        Ran ran = Here.Run("sweep", study, "--out", folder["out"], "--detail", "--export").ShouldEndWith(4);
        ran.Out.ShouldContain("Precise against Vague in 3 of 4 situations");
        ran.Out.ShouldContain("1 situation could not be played");
        const string Why = "'low', 'mode' and 'high' must rise in this order; stated are {low: 11 h, mode: 10 h, high: 2 d}";
        System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " ")
            .ShouldContain($"could not be played 3 the scenario refuses this point: {Why}");
        string[] points = File.ReadAllLines(Path.Join(folder["out"], "points.csv"));
        points[4].ShouldContain($"11 h,11,10 h,10,0,\"the scenario refuses this point: {Why}\"");
        points[1..4].ShouldAllBe(point => point.EndsWith(",100,NA", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scenario_in_place_of_a_study_and_a_directory_without_parts_are_refused()
    {
        using var folder = new Folder();
        Here
            .Run("sweep", Repository.Case("small.yaml"), "--out", folder["out"])
            .ShouldBeRefused(3, "this is a scenario, not a study");
        Here.Run("merge", folder.Path).ShouldBeRefused(3, "holds no shard of a study");
        Here.Run("sweep", StudyCase.File, "--shard", "4/3").ShouldBeRefused(2, "--shard takes which part of how many");
        Here
            .Run("sweep", StudyCase.File, "--shard", "1/3", "--export")
            .ShouldBeRefused(2, "--export is of a whole study");
    }
}
