namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>profile</c> shows, promises and refuses.</summary>
public class ProfileScreens
{
    private static readonly string Panel = Act("panel"), Open = Act("open"), Doubtful = Act("doubtful");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void The_same_wordings_over_a_panel_of_acts(int width) =>
        Read(Here.Wide(width, "profile", Panel, "--wordings", "vague,bound", "--trials", "200", "--full"),
            $"{width}");

    [Fact]
    public void A_panel_with_what_attackers_choose_of_it() =>
        Read(Here.Wide(80, "profile", Panel, "--wordings", "vague,bound", "--trials", "100", "--deter"));

    [Theory]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void A_profile_for_other_programs(string format) =>
        Read(Here.Run("profile", Panel, "--wordings", "vague,bound", "--trials", "100", "--format", format), format);

    [Fact]
    public void Files_that_are_named_are_the_panel_that_lists_them()
    {
        string[] listed = ["none", "provoked", "doubtful", "open"];
        string Rows(params string[] files) => Here
            .Run(["profile", .. files, "--wordings", "vague,bound", "--trials", "40", "--format", "csv", "--quiet"])
            .ShouldEndWith(0).Out;
        Rows([.. listed.Select(Act)]).ShouldBe(Rows(Panel));
    }

    [Fact]
    public void The_report_of_a_profile_has_its_picture()
    {
        using var folder = new Folder();
        Here.Run("profile", Panel, "--wordings", "vague,bound", "--trials", "40", "--out", folder["out"], "--report")
            .ShouldEndWith(0);
        string[] files = ["profile.csv", "profile.json", "report.html", "charts/profile.svg"];
        foreach (string file in files) File.Exists(Path.Join(folder["out"], file)).ShouldBeTrue();
    }

    [Fact]
    public void Texts_that_say_other_things_in_another_file_are_refused_with_their_line() =>
        Here.Run("profile", Open, Act("otherwise"), "--wordings", "vague,bound").ShouldBeRefused(3,
            "otherwise.yaml:12:3: error: wording 'bound' is not that of", "decide within 24 h → 48 h");

    [Fact]
    public void A_wording_that_a_file_lacks_is_refused_with_its_line() =>
        Here.Run("profile", Open, Doubtful, "--wordings", "vague,bond").ShouldBeRefused(3,
            "alliance.yaml:22:1: error: wording 'bond' is missing", "did you mean 'bound'?");

    [Theory]
    [InlineData("vague")]
    [InlineData("vague,vague")]
    public void One_wording_is_no_profile(string wordings) =>
        Here.Run("profile", Open, "--wordings", wordings).ShouldBeRefused(2, "two different wordings");

    [Theory]
    [InlineData("acts: []", "'acts' is a list of one or more scenario files")]
    [InlineData("acts: [nowhere.yaml]", "nowhere.yaml: error: no such file")]
    [InlineData("acts: [nowhere.yaml]\nvictim: Estonia", "a panel has no key 'victim'")]
    public void A_panel_that_is_none_is_refused_and_validate_says_the_same(string text, string word)
    {
        using var folder = new Folder();
        string panel = folder.Write("panel.yaml", text + "\n");
        Here.Run("profile", panel, "--wordings", "vague,bound").ShouldBeRefused(3, word);
        Here.Run("validate", panel).ShouldEndWith(3).Error.ShouldContain(word);
    }

    [Fact]
    public void A_sound_panel_is_told_by_its_acts() =>
        Here.Run("validate", Panel).ShouldEndWith(0).Out.ShouldContain("panel.yaml: ok, a panel of 4 acts");

    [Fact]
    public void Attackers_need_an_act_that_they_can_choose() =>
        Here.Run("profile", Act("none"), "--wordings", "vague,bound", "--deter").ShouldBeRefused(2,
            "no act of the panel is one that an attacker could choose");

    [Fact]
    public void An_act_in_the_open_is_no_question_for_a_warning_instrument() =>
        Here.Run("roc", Open).ShouldBeRefused(2, "nobody could mistake it");

    private static string Act(string name) => Repository.Case(Path.Join("panel", $"{name}.yaml"));

    private static void Read(Ran ran, string name = "",
        [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        ran.ShouldEndWith(0).Out.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified(name, test);
}
