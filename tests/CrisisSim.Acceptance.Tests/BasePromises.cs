namespace CrisisSim.Acceptance.Tests;

/// <summary>A scenario that rests on two other files is played as one that states all of it.</summary>
public sealed class BasePromises : IDisposable
{
    private const string Head = "crisissim: 2\n";
    private static readonly string Small = File.ReadAllText(Repository.Case("small.yaml"));
    private readonly Folder folder = new();
    private readonly string scenario;

    public BasePromises()
    {
        int members = Small.IndexOf("members:", StringComparison.Ordinal),
            texts = Small.IndexOf("declarations:", StringComparison.Ordinal),
            crisis = Small.IndexOf("title:", StringComparison.Ordinal);
        folder.Write("members.yaml", $"{Head}fragment: yes\n{Small[members..texts]}  Farland: {{influence: 9}}\n");
        folder.Write("texts.yaml", Head + Small[texts..]);
        scenario = folder.Write("small.yaml",
            $"{Head}base: [members.yaml, texts.yaml]\nleave_out: {{members: [Farland]}}\n{Small[crisis..members]}");
    }

    [Theory]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("trace")]
    public void Every_command_finds_in_it_what_the_whole_file_gives(string command)
    {
        string[] options = command == "trace" ? ["--trial", "3"] : ["--trials", "200", "--format", "csv"];
        string whole = Here.Run([command, Repository.Case("small.yaml"), .. options]).ShouldEndWith(0).Out;
        Here.Run([command, scenario, .. options]).ShouldEndWith(0).Out
            .ShouldBe(whole.Replace(Repository.Case("small.yaml"), scenario, StringComparison.Ordinal));
    }

    [Fact]
    public void Values_are_set_from_outside_as_in_the_whole_file()
    {
        string[] options = ["--trials", "200", "--format", "csv", "--set", "members.Westland.influence=1"];
        Here.Run(["run", scenario, .. options]).ShouldEndWith(0).Out
            .ShouldBe(Here.Run(["run", Repository.Case("small.yaml"), .. options]).ShouldEndWith(0).Out);
    }

    [Fact]
    public void Judgement_is_drawn_from_its_ranges_as_in_the_whole_file()
    {
        string[] options = ["--trials", "50", "--judgement", "3", "--format", "markdown", "--quiet"];
        string whole = Here.Run(["compare", Repository.Case("small.yaml"), .. options]).ShouldEndWith(0).Out;
        Here.Run(["compare", scenario, .. options]).ShouldEndWith(0).Out
            .ShouldBe(whole.Replace(Repository.Case("small.yaml"), scenario, StringComparison.Ordinal));
    }

    [Fact]
    public void The_scenario_and_its_fragment_are_sound()
    {
        Ran ran = Here.Run("validate", scenario, folder["members.yaml"]).ShouldEndWith(0);
        ran.Out.ShouldContain("small.yaml: ok, 3 members, 3 wordings, ");
        ran.Out.ShouldContain("members.yaml: ok, a fragment, ");
    }

    [Fact]
    public void A_fragment_alone_is_refused_where_something_is_to_be_played() =>
        Here.Run("run", folder["members.yaml"])
            .ShouldBeRefused(3, "members.yaml:2:1: error: this file is a fragment", "Nothing was run.");

    [Fact]
    public void A_mistake_in_a_base_is_told_with_the_line_of_the_base()
    {
        string members = File.ReadAllText(folder["members.yaml"]);
        folder.Write("members.yaml", members.Replace("intelligence", "inteligence", StringComparison.Ordinal));
        Here.Run("run", scenario).ShouldBeRefused(3, "members.yaml:5:5: error: unknown key 'inteligence'");
    }

    [Fact]
    public void A_study_is_played_over_it_and_not_gone_on_with_once_a_base_has_changed()
    {
        string study = folder.Write("study.yaml", File.ReadAllText(Repository.Case("study.yaml"))
            .Replace("replications: 1000", "replications: 20", StringComparison.Ordinal));
        string[] sweep = ["sweep", study, "--out", folder["out"]];
        Here.Run(sweep).ShouldEndWith(0);
        File.AppendAllText(folder["members.yaml"], "# a comment changes nothing\n");
        Here.Run(sweep).ShouldEndWith(0);
        string members = File.ReadAllText(folder["members.yaml"]);
        folder.Write("members.yaml", members.Replace("influence: 2", "influence: 2.5", StringComparison.Ordinal));
        Here.Run(sweep).ShouldBeRefused(2, "left as it is");
    }

    public void Dispose() => folder.Dispose();
}
