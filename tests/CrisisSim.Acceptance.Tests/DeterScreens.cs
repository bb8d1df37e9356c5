namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>deter</c> shows, promises and refuses.</summary>
public class DeterScreens
{
    private static readonly string Small = Repository.Case("small.yaml"), Raids = Repository.Case("raids.yaml");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void What_attackers_choose(int width) =>
        Read(Here.Wide(width, Brief("--wordings", "vague,precise", "--full")), $"{width}");

    [Theory]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void What_attackers_choose_for_other_programs(string format) =>
        Read(Here.Run(Brief("--wordings", "vague", "--format", format)), format);

    [Fact]
    public void A_page_keeps_to_the_width_of_the_screen()
    {
        string[] lines = Here.Wide(80, Brief("--full")).ShouldEndWith(0).Out.Split('\n');
        lines
            .Where(line => !line.Contains("crisissim ", StringComparison.Ordinal))
            .Max(line => line.Length)
            .ShouldBeInRange(70, 80);
        lines.ShouldNotContain(line => line.EndsWith(' '));
    }

    [Theory]
    [InlineData("deter", "--attackers", "30", "--precision", "1")]
    [InlineData("roc", "--rules", "own", "--trials", "40")]
    [InlineData("drift", "--years", "0..5", "--trials", "20")]
    public void What_is_believed_and_set_counts_and_stands_in_the_command_that_reproduces_it(string command,
        params string[] extent)
    {
        string[] plain = [command, Raids, "--wordings", "vague,precise", .. extent];
        string[] asked =
        [
            .. plain, "--prior", "sceptic", "--set", "attacker.strength=2.5", "--accidents", "off", "--attacker",
            "passive", "--seed", "7"
        ];
        Ran first = Here.Run(asked).ShouldEndWith(0);
        string again = first.Out.Split('\n').Single(
            line => line.StartsWith("Again: ", StringComparison.Ordinal))["Again: crisissim ".Length..];
        again.ShouldContain("--prior sceptic --set attacker.strength=2.5");
        again.ShouldContain("--set model.escalation.accident_chance=0");
        again.ShouldContain("--set attacker.adaptive=no");
        Here.Run(again.Split(' ')).ShouldEndWith(0).Out.ShouldBe(first.Out);
        string Figures(params string[] more) => Here.Run([.. plain, "--format", "csv", .. more]).ShouldEndWith(0).Out;
        Figures("--set", "attacker.strength=9").ShouldNotBe(Figures());
    }

    [Fact]
    public void The_number_of_threads_changes_not_one_byte()
    {
        using var folder = new Folder();
        Ran one = Here.Run(Brief("--threads", "1", "--format", "csv", "--out", folder["one"])).ShouldEndWith(0);
        Here.Run(Brief("--threads", "2", "--format", "csv", "--quiet")).ShouldEndWith(0).Out.ShouldBe(one.Out);
        File.ReadAllText(Path.Join(folder["one"], "deterrence.csv")).ShouldBe(one.Out);
        one.Error.ShouldContain("Reproduce: crisissim deter");
        one.Error.ShouldContain("deterrence.json");
    }

    [Fact]
    public void Quiet_is_results_alone() =>
        Here.Run(Brief("--format", "csv", "--quiet")).ShouldEndWith(0).Error.ShouldBeEmpty();

    [Fact]
    public void A_wording_against_itself_differs_by_exactly_nothing()
    {
        string[][] rows = [.. Here.Run(Brief("--wordings", "precise,precise", "--format", "csv"))
            .ShouldEndWith(0).Out.TrimEnd().Split('\n').Select(row => row.Split(','))];
        // Names may hold commas, so columns are counted from the end.
        int Column(string name) => rows[0].Length - Array.IndexOf(rows[0], name);
        string[] differences = [.. rows
            .Skip(1)
            .Where(row => row[0] == "difference" && row[^Column("against")] == "precise")
            .Select(row => row[^Column("value")])];
        differences.Length.ShouldBeGreaterThan(4);
        differences.ShouldAllBe(cell => cell == "0");
    }

    [Fact]
    public void A_precision_that_is_not_reached_has_an_exit_code_of_its_own_and_names_the_act()
    {
        Ran ran = Here
            .Run("deter", Raids, "--wordings", "vague", "--attackers", "20", "--precision", "0.0005", "--full")
            .ShouldEndWith(4);
        ran.Out.ShouldContain("Not known as closely as asked");
        ran.Out.ShouldContain("what they do");
    }

    [Fact]
    public void More_lift_alone_deters_where_the_objective_takes_long_enough_for_forces_to_come()
    {
        double Attacks(string lift) => ArmedAttack(Here.Run(
            "deter", Raids, "--wordings", "precise", "--attackers", "100", "--precision", "0.1", "--format", "csv",
                "--set", "attacker.objective.takes=50 d",
            "--set", "attacker.strength=6", "--set", "alliance.reception.capacity=8", "--set",
                "alliance.lift.returns=2", "--set", $"alliance.lift.capacity={lift}"));
        Attacks("6").ShouldBeLessThan(Attacks("1") - 0.002);
    }

    [Theory]
    [InlineData("--attackers", "0", "--attackers takes a whole number")]
    [InlineData("--attackers", "many", "'many'")]
    [InlineData("--precision", "0", "--precision takes a number above 0 and at most 1")]
    [InlineData("--precision", "1h", "'1h'")]
    [InlineData("--wordings", "precice", "did you mean 'precise'?")]
    [InlineData("--prior", "optimist", "--prior takes sceptic, neutral or advocate")]
    public void What_deter_cannot_take_is_refused(string option, string value, string word) =>
        Here.Run("deter", Small, option, value).ShouldBeRefused(2, word);

    [Fact]
    public void Deter_interrupted_before_anybody_chose_says_so() =>
        Here.Cancelled("deter", Small).ShouldBeRefused(130, "interrupted after too few inner crises");

    private static string[] Brief(params string[] more) =>
        ["deter", Raids, "--attackers", "60", "--precision", "0.5", .. more];

    private static double ArmedAttack(Ran ran) => ran.ShouldEndWith(0).Out.Split('\n')
        .Select(row => row.Split(','))
        .Where(row => row is ["measure", "armed_attack", ..] && row[6] == "precise")
        .Select(row => double.Parse(row[9], System.Globalization.CultureInfo.InvariantCulture)).Single();

    private static void Read(Ran ran, string name,
        [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        ran.ShouldEndWith(0).Out.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified(name, test);
}
