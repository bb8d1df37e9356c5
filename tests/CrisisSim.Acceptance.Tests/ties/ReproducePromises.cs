using System.Text.RegularExpressions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>reproduce</c> promises: the same files, or where they part, or why it cannot be known.</summary>
public sealed class ReproducePromises
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData("run", "--trials", "80", "--wording", "precise", "--members")]
    [InlineData("compare", "--trials", "80", "--judgement", "4", "--seed", "7", "--set", "attacker.strength=8")]
    [InlineData("compare", "--trials", "60", "--judgement", "0", "--format", "parquet")]
    [InlineData("compare", "--precision", "60h", "--judgement", "0", "--trials", "2000")]
    [InlineData("drift", "--trials", "20", "--years", "0..2")]
    [InlineData("attribute", "--from", "vague", "--to", "precise", "--trials", "60")]
    [InlineData("trace", "--trial", "17")]
    public void A_finished_result_comes_out_byte_for_byte(string command, params string[] options)
    {
        using var folder = new Folder();
        Here.Run([command, Small, .. options, "--out", folder["out"]]).ShouldEndWith(0);
        Ran again = Here.Run("reproduce", folder["out"]).ShouldEndWith(0);
        again.Out.ShouldContain("YES. ");
        again.Error.ShouldContain($"Plays again: crisissim {command} ");
    }

    [Fact]
    public void A_study_comes_out_table_by_table()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "200");
        Here.Run("sweep", study, "--out", folder["out"]).ShouldEndWith(0);
        Here.Run("reproduce", folder["out"]).ShouldEndWith(0).Out.ShouldContain("study.sqlite: outcomes");
    }

    [Fact]
    public void Tables_beside_a_study_are_held_to_it_and_renewed_with_it()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "200"), points = Path.Join(folder["out"], "points.csv");
        Here.Run("sweep", study, "--out", folder["out"], "--export").ShouldEndWith(0);
        Here.Run("sweep", study, "--out", folder["out"], "--more", "50").ShouldEndWith(0);
        string text = File.ReadAllText(points);
        text.ShouldContain(",250,");
        text.ShouldNotContain(",200,");
        Here.Run("reproduce", folder["out"]).ShouldEndWith(0).Out.ShouldContain("the 7 tables and files came out byte for byte");
        File.WriteAllText(points, text.Replace(",250,", ",251,", StringComparison.Ordinal));
        Ran again = Here.Run("reproduce", folder["out"]).ShouldEndWith(1);
        again.Out.ShouldContain("NO. 1 of the 7 tables and files came out otherwise; the first is points.csv");
        File.Delete(points);
        Here.Run("reproduce", folder["out"]).ShouldEndWith(3).Out.ShouldContain("points.csv is missing from it");
    }

    [Theory]
    [InlineData("3", 3, "was played under numerics version 3, and the report beside it says")]
    [InlineData("999999", 3, "was played under numerics version 999999")]
    [InlineData("-1", 3, "numerics_version")]
    [InlineData("\"x\"", 3, "numerics_version")]
    [InlineData(null, 3, "it does not say under which numerics version it was played")]
    public void Data_of_another_numerics_version_are_refused_whatever_the_report_says(string? version, int code, string said)
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "20", "--out", folder["run"]).ShouldEndWith(0);
        string path = Path.Join(folder["run"], "manifest.json"), text = File.ReadAllText(path),
            now = $"\"numerics_version\": {NumericsVersion.Current},";
        text.ShouldContain(now);
        File.WriteAllText(path, text.Replace(now, version is null ? "" : $"\"numerics_version\": {version},",
            StringComparison.Ordinal));
        Here.Run("sweep", StudyCase.With(folder, "20"), "--out", folder["study"]).ShouldEndWith(0);
        StudyCase.Execute(Path.Join(folder["study"], "study.sqlite"), version is null
            ? "DELETE FROM manifest WHERE key = 'numerics_version'"
            : $"UPDATE manifest SET value = '{version.Trim('"')}' WHERE key = 'numerics_version'");
        foreach (string of in (string[])["run", "study"])
            foreach (string[] line in (string[][])[["reproduce", folder[of]], ["diff", folder[of], folder[of]]])
                Here.Run(line).ShouldBeRefused(code, of == "run" ? path : "study.sqlite", said);
    }

    [Fact]
    public void Rows_without_a_manifest_or_with_one_that_does_not_say_its_format_are_damaged()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "20", "--out", folder["out"]).ShouldEndWith(0);
        string path = Path.Join(folder["out"], "manifest.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"format\": 1,", "", StringComparison.Ordinal));
        Here.Run("reproduce", folder["out"]).ShouldBeRefused(3, path, "damaged");
        Here.Run("diff", folder["out"], folder["out"]).ShouldBeRefused(3, path, "damaged");
        File.Delete(path);
        Here.Run("reproduce", folder["out"]).ShouldBeRefused(3, "lacks manifest.json");
        Here.Run("diff", folder["out"], folder["out"]).ShouldBeRefused(3, "lacks manifest.json");
    }

    [Fact]
    public void A_line_that_leaves_no_result_is_no_line_of_a_result()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "20", "--out", folder["out"]).ShouldEndWith(0);
        string path = Path.Join(folder["out"], "report.json"), line = $"crisissim run {Small}";
        File.WriteAllText(path, Regex.Replace(File.ReadAllText(path), $"\"{Regex.Escape(line)}[^\"]*\"", $"\"{line} --help\""));
        Here.Run("reproduce", folder["out"], "--quiet")
            .ShouldBeRefused(3, $"'{path}' names a command that leaves no result: 'crisissim run ");
    }

    [Fact]
    public void A_line_that_names_a_directory_of_its_own_writes_nothing_there()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "20", "--out", folder["out"]).ShouldEndWith(0);
        string path = Path.Join(folder["out"], "report.json"), text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace(" --trials 20 ", $" --trials 20 --out={folder["else"]} ", StringComparison.Ordinal));
        Here.Run("reproduce", folder["out"]).ShouldEndWith(0);
        Directory.Exists(folder["else"]).ShouldBeFalse();
    }

    [Fact]
    public void Crises_that_were_added_in_steps_are_played_at_once()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "200");
        foreach (string[] more in (string[][])[[], ["--more", "100"], ["--more", "50"], []])
            Here.Run(["sweep", study, "--out", folder["out"], .. more]).ShouldEndWith(0);
        Here.Run("reproduce", folder["out"]).ShouldEndWith(0);
    }

    [Fact]
    public void A_result_that_comes_out_otherwise()
    {
        using var folder = new Folder();
        string scenario = folder.Write("small.yaml", File.ReadAllText(Small)),
            trials = Path.Join(folder["out"], "trials.csv");
        Here.Run("compare", scenario, "--wordings", "vague,precise", "--trials", "80", "--judgement", "0", "--out",
            folder["out"]).ShouldEndWith(0);
        string[] lines = File.ReadAllLines(trials);
        lines[41] = lines[41].Replace(",0,", ",1,", StringComparison.Ordinal);
        File.WriteAllText(trials, string.Join('\n', lines) + "\n");
        Ran again = Here.Run("reproduce", folder["out"]).ShouldEndWith(1);
        again.Out.ShouldContain("differs from line 42 on");
        Bare(again.Out, folder).ShouldBeAsVerified();
    }

    [Fact]
    public void A_scenario_that_was_changed_or_moved_is_a_reason_and_no_difference()
    {
        using var folder = new Folder();
        string scenario = folder.Write("small.yaml", File.ReadAllText(Small));
        Here.Run("run", scenario, "--trials", "50", "--out", folder["out"]).ShouldEndWith(0);
        File.WriteAllText(scenario, File.ReadAllText(Small)
            .Replace("value: 3, range", "value: 3.5, range", StringComparison.Ordinal));
        Here.Run("reproduce", folder["out"], "--quiet")
            .ShouldBeRefused(3, "cannot be played again", "was changed since", "sha256:");
        File.Delete(scenario);
        Here.Run("reproduce", folder["out"], "--quiet").ShouldBeRefused(3, "cannot be played again", "no such file");
    }

    [Fact]
    public void A_result_of_another_numerics_version_or_of_no_play_is_refused()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "50", "--out", folder["out"]).ShouldEndWith(0);
        string report = Path.Join(folder["out"], "report.json");
        string now = $"\"numerics_version\":{NumericsVersion.Current}";
        File.ReadAllText(report).ShouldContain(now);
        File.WriteAllText(report, File.ReadAllText(report)
            .Replace(now, "\"numerics_version\":1", StringComparison.Ordinal));
        string manifest = Path.Join(folder["out"], "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(
            $"\"numerics_version\": {NumericsVersion.Current},", "\"numerics_version\": 1,", StringComparison.Ordinal));
        Here.Run("diff", folder["out"], folder["out"]).ShouldEndWith(0);
        Here.Run("reproduce", folder["out"])
            .ShouldBeRefused(2, "under numerics version 1", $"this build is of {NumericsVersion.Current}");
        Here.Run("reproduce", folder["none"]).ShouldBeRefused(2, "there is no directory");
        Directory.CreateDirectory(folder["empty"]);
        Here.Run("reproduce", folder["empty"]).ShouldBeRefused(3, "holds no report.json");
    }

    [Fact]
    public void What_merge_joined_is_not_played_by_it()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "200");
        foreach (string part in (string[])["1/2", "2/2"])
            Here.Run("sweep", study, "--out", folder["parts"], "--shard", part).ShouldEndWith(0);
        Here.Run("merge", folder["parts"]).ShouldEndWith(0);
        Here.Run("reproduce", folder["parts"]).ShouldBeRefused(2, "joined by 'merge'", "crisissim diff");
    }

    /// <summary>Without what is another in each build and on each machine.</summary>
    internal static string Bare(string text, Folder folder) => Regex.Replace(
        text.Replace(folder.Path, "", StringComparison.Ordinal),
        @"(It names this build|Both name one build): .*?\.\n(?=[A-Z])", "$1.\n", RegexOptions.Singleline);
}
