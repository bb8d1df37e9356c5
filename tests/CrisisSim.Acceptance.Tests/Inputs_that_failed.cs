namespace CrisisSim.Acceptance.Tests;

/// <summary>Inputs that people brought down other tools with, or this one: each stands for its kind.</summary>
public class Inputs_that_failed
{
    private const string Deception = "'incidents[0].deception'";

    /// <summary>Each figure is legal by itself; what the model makes of it, or its size, is not.</summary>
    [Theory]
    [InlineData("couplings.talk_edge=-2")]
    [InlineData("couplings.talk_core=1.2")]
    [InlineData("attacker.objective.takes={low: 1 h, mode: 2 h, high: 1e300 h}")]
    [InlineData("horizon=1e300 d")]
    [InlineData("model.evidence.rate_spread=1000000")]
    [InlineData("attacker.strength=-3")]
    public void What_cannot_be_played_is_refused_where_it_is_typed(string set)
    {
        using var folder = new Folder();
        Ran ran = Here.Run("compare", Narva(folder), "--set", set, "--trials", "5");
        ran.ShouldBeRefused(3, $"--set {set[..Math.Min(set.Length, 50)]}", ": error: ", "Nothing was run.");
    }

    [Theory]
    [InlineData("strength: {value: 3,", "strength: {value: 1e300,")]
    [InlineData("takes: {median: 60 h,", "takes: {median: 1e300 h,")]
    [InlineData("lists: [incursion,", "lists: [incursoin,")]
    public void What_cannot_be_played_is_refused_where_it_is_written(string sound, string faulty)
    {
        using var folder = new Folder();
        string text = File.ReadAllText(Narva(folder));
        text.ShouldContain(sound);
        string file = folder.Write("faulty.yaml", text.Replace(sound, faulty, StringComparison.Ordinal));
        Here.Run("validate", file).Code.ShouldBe(3);
        Here.Run("compare", file, "--trials", "5").ShouldBeRefused(3, "faulty.yaml:", ": error: ", "Nothing was run.");
    }

    [Fact]
    public void More_crises_than_memory_holds_are_refused()
    {
        using var folder = new Folder();
        Here.Run("run", Narva(folder), "--trials", "100000000").ShouldBeRefused(2, "need about", "Ask for");
    }

    [Fact]
    public void A_day_that_does_not_exist_is_said_to_be_none()
    {
        using var folder = new Folder();
        Here.Run("compare", Narva(folder), "--set", "start=2027-02-30 03:00 +02:00")
            .ShouldBeRefused(3, "February 2027 has 28 days");
    }

    [Fact]
    public void A_path_in_braces_without_quotes_is_told_to_have_them()
    {
        using var folder = new Folder();
        Here.Run("sweep", Study(folder, "{path: incidents[0].deception, levels: [0, 1]}", "factorial"))
            .ShouldBeRefused(3, "study.yaml:", "needs quotes; write 'incidents[0].deception'");
    }

    [Fact]
    public void What_a_sweep_exports_is_numbers_and_can_be_given_back_as_points()
    {
        using var folder = new Folder();
        string study = Study(folder, $"{{path: {Deception}, levels: [-1, 0, 1]}}", "factorial"), played = folder["played"];
        Here.Run("sweep", study, "--out", played, "--export").ShouldEndWith(0);
        string[] points = File.ReadAllLines(Path.Join(played, "points.csv"));
        points[1].ShouldStartWith("0,,-1,-1,");
        File.Copy(Path.Join(played, "points.csv"), folder["points.csv"]);
        Here.Run("sweep", Study(folder, $"{{path: {Deception}}}", "{points: points.csv}"), "--out", folder["again"])
            .ShouldEndWith(0);
        Here.Run("report", played).ShouldEndWith(0);
    }

    /// <summary>Three crises tell little of a mean, and no interval of theirs may leave what is possible.</summary>
    [Fact]
    public void Of_three_crises_no_interval_goes_beyond_what_is_possible()
    {
        using var folder = new Folder();
        string played = folder["played"];
        Here.Run("sweep", Study(folder, $"{{path: {Deception}, levels: [-1, 0, 1]}}", "factorial"), "--out", played, "--export")
            .ShouldEndWith(0);
        const double horizon = 120 * 24;
        string[] hours = [.. File.ReadAllLines(Path.Join(played, "outcomes.csv")).Where(line => line.Contains(",h,", StringComparison.Ordinal))];
        hours.ShouldNotBeEmpty();
        foreach (string[] cells in hours.Select(line => line.Split(',')))
        {
            double.Parse(cells[6], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(0);
            double.Parse(cells[7], System.Globalization.CultureInfo.InvariantCulture).ShouldBeLessThanOrEqualTo(horizon);
        }
    }

    [Fact]
    public void An_outcome_that_is_the_same_at_all_points_has_nothing_to_explain_it()
    {
        using var folder = new Folder();
        string played = folder["played"];
        Here.Run("sweep", Study(folder, "{path: model.harm.service_slows, levels: [0.1, 0.2, 0.3, 0.4]}", "factorial"), "--out", played)
            .ShouldEndWith(0);
        Here.Run("sensitivity", played).ShouldBeRefused(2, "is the same at all 4 points: there is nothing to explain");
    }

    [Fact]
    public void No_option_is_advised_that_the_command_does_not_have()
    {
        using var folder = new Folder();
        string played = folder["played"];
        Here.Run("sweep", Study(folder, $"{{path: {Deception}, levels: [-1, 0, 1]}}", "factorial"), "--out", played).ShouldEndWith(0);
        Ran ran = Here.Run("discover", played, "--lose", "in-force");
        ran.ShouldBeRefused(2, "Name another with --lose.");
        ran.Error.ShouldNotContain("--as");
    }

    private static string Narva(Folder folder)
    {
        string file = folder["narva.yaml"];
        if (!File.Exists(file)) Here.Run("new", Path.Join(folder.Path, "narva")).ShouldEndWith(0);
        return file;
    }

    private static string Study(Folder folder, string factor, string design)
    {
        _ = Narva(folder);
        return folder.Write("study.yaml", $"""
            crisissim: 1
            study: Tried
            scenario: narva.yaml
            wordings: [in-force, precise]
            factors:
              d: {factor}
            design: {design}
            replications: 3
            """);
    }
}
