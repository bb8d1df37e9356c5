namespace CrisisSim.Scenarios.Bases.Tests;

public sealed class Mistakes_with_bases
{
    private const string Head = "crisissim: 2\nbase: alliance.yaml\n";

    [Theory]
    // The base itself.
    [InlineData("crisissim: 2\nbase: aliance.yaml\n",
        "s.yaml:2:7: error: there is no file 'aliance.yaml'; its path begins at the folder of this file; did you mean 'alliance.yaml'?")]
    [InlineData("crisissim: 2\nbase: [alliance.yaml, ../none/of/it.yaml]\n",
        "s.yaml:2:23: error: there is no file '../none/of/it.yaml'; its path begins at the folder of this file")]
    [InlineData("crisissim: 2\nbase: s.yaml\n",
        "s.yaml:2:7: error: the base 's.yaml' leads back here: s.yaml → s.yaml")]
    [InlineData("crisissim: 2\nbase: {a: 1}\n",
        "s.yaml:2:7: error: 'base' must be the path of a file, or a list of paths, as in [a.yaml, b.yaml]")]
    [InlineData("crisissim: 2\nbase: []\n",
        "s.yaml:2:7: error: 'base' must be the path of a file, or a list of paths, as in [a.yaml, b.yaml]")]
    [InlineData("base: alliance.yaml\n", "s.yaml:1:1: error: the file needs the key 'crisissim': write 'crisissim: 2'")]
    // What is left out.
    [InlineData("crisissim: 2\nleave_out: {members: [C]}\n",
        "s.yaml:2:1: error: 'leave_out' needs a 'base': it drops what the base holds")]
    [InlineData(Head + "leave_out: {declarations: [sharpe]}\n",
        "s.yaml:3:28: error: 'sharpe' is not in the declarations of the base; did you mean 'sharp' (alliance.yaml:12:3)?")]
    [InlineData(Head + "leave_out: {members: [Turkey]}\n",
        "s.yaml:3:23: error: 'Turkey' is not in the members of the base; there are: A, B, C (alliance.yaml:6:1)")]
    [InlineData(Head + "leave_out: {menu: [x]}\n",
        "s.yaml:3:20: error: 'x' cannot be left out: the base states no 'menu'")]
    [InlineData(Head + "leave_out: {member: [C]}\n",
        "s.yaml:3:13: error: unknown key 'member' in leave_out; did you mean 'members'?")]
    [InlineData(Head + "leave_out: [C]\n",
        "s.yaml:3:12: error: 'leave_out' must be a block with names under members, declarations or menu, as in {members: [A, B]}")]
    [InlineData(Head + "leave_out: {members: {C: 1}}\n",
        "s.yaml:3:22: error: 'members' must be a list of names, as in [A, B]")]
    [InlineData(Head + "leave_out: {members: [A]}\n",
        "alliance.yaml:3:9: error: victim 'A' is not in members; it is left out at s.yaml:3:23")]
    [InlineData(Head + "leave_out: {members: [B]}\n",
        "alliance.yaml:9:16: error: member 'C' extends 'B', which is not in this scenario; it is left out at s.yaml:3:23")]
    // What two files say together.
    [InlineData(Head + "declarations: {mine: {extends: sharpe}}\n",
        "s.yaml:3:32: error: declaration 'mine' extends 'sharpe', which is not in this file and its bases; did you mean "
            + "'sharp' (alliance.yaml:12:3)?")]
    [InlineData(Head + "declarations: {sharp: {triggers: {land: {consult_at: 6}}}}\n",
        "s.yaml:3:54: error: 'consult_at' must not lie above 'assist_at' ('assist_at' stands at alliance.yaml:12:71)")]
    [InlineData(Head + "declarations: {sharp: {triggers: {land: {assist_at: 2}}}}\n",
        "s.yaml:3:53: error: 'consult_at' must not lie above 'assist_at' ('consult_at' stands at alliance.yaml:12:57)")]
    [InlineData(Head + "victim: D\n", "s.yaml:3:9: error: victim 'D' is not in members; there are: A, B, C")]
    [InlineData(Head + "members: {A: {influnce: 3}}\n",
        "s.yaml:3:15: error: unknown key 'influnce' in member; did you mean 'influence'?")]
    [InlineData(Head + "members: {D: none}\n",
        "s.yaml:3:14: error: 'D' must be a block of keys (influence, intelligence, reads_triggers, exposure, "
            + "susceptibility …), not 'none'")]
    [InlineData(Head + "fragment: perhaps\n", "s.yaml:3:11: error: 'fragment' must be yes or no, not 'perhaps'")]
    [InlineData(Head + "fragment: yes\n",
        "s.yaml:3:1: error: this file is a fragment, which another file takes over with 'base'; it is no scenario by itself")]
    public void Each_is_said_once_with_its_place_and_the_other_file_s(string text, string problem)
    {
        using var stack = Stack.Over(text);
        stack.Lines().ShouldBe([problem]);
    }

    [Fact]
    public void What_an_overlay_brings_about_where_others_extend_it_stands_at_its_own_key()
    {
        using var stack = new Stack(
            ("alliance.yaml", Stack.Alliance + "\n  sharper: {extends: sharp, triggers: {land: {precision: 0.9}}}"),
            ("s.yaml", Head + "declarations: {sharp: {triggers: {land: {assist_at: 2}}}}\n"));
        stack.Lines().ShouldBe(
            ["s.yaml:3:53: error: 'consult_at' must not lie above 'assist_at' ('consult_at' stands at alliance.yaml:12:57)"]);
    }

    [Theory]
    [InlineData("declarations.sharp.triggers.land.assist_at=1",
        "'consult_at' must not lie above 'assist_at' (alliance.yaml:12:57)")]
    [InlineData("declarations.sharp.triggers.land.consult_at=8",
        "'consult_at' must not lie above 'assist_at' (alliance.yaml:12:71)")]
    [InlineData("model.evidence.shared_error=0.96",
        "'shared_error' and 'member_error' are shares of one variance; together they must stay below 1")]
    [InlineData("incidents[0].at=1 d",
        "the first incident begins at 0 h; move 'start' instead ('incidents' stands at alliance.yaml:5:3)")]
    public void What_a_value_from_outside_brings_about_is_said_of_it(string set, string problem)
    {
        using var stack = Stack.Over(Head);
        stack.Lines(new Override("title", "T"), Override.Parse(set)!)
            .Where(line => line.Contains(": error: ", StringComparison.Ordinal))
            .ShouldBe([$"--set {set}: error: {problem}"]);
    }

    [Fact]
    public void A_circle_of_entries_over_two_files_names_the_places_in_both()
    {
        using var stack = Stack.Over(Head + "declarations: {plain: {extends: sharp}}\n");
        stack.Lines().ShouldBe(
        [
            "alliance.yaml:12:20: error: declaration 'sharp' extends itself: sharp → plain (s.yaml:3:16) → sharp",
            "s.yaml:3:33: error: declaration 'plain' extends itself: plain → sharp (alliance.yaml:12:3) → plain",
        ]);
    }

    [Fact]
    public void A_mistake_in_a_base_is_said_with_the_line_of_the_base()
    {
        using var stack = new Stack(
            ("alliance.yaml", Stack.Alliance.Replace("influence: 3", "influence: three", StringComparison.Ordinal)),
            ("s.yaml", Head));
        stack.Lines().ShouldHaveSingleItem().ShouldStartWith("alliance.yaml:8:18: error: ");
    }

    [Fact]
    public void A_warning_in_a_base_is_said_with_the_line_of_the_base()
    {
        using var stack = new Stack(("alliance.yaml", Stack.Alliance + "\ncouplings: {reading: 2}"), ("s.yaml", Head));
        stack.Lines().ShouldBe(
            ["alliance.yaml:13:22: warning: 'reading' (2) lies outside the plausible range, 0 to 1.5"]);
    }

    [Theory]
    [InlineData("a: [", "alliance.yaml:2:1: error: a value is missing here")]
    [InlineData("study: What?", "s.yaml:2:7: error: 'alliance.yaml' cannot be a base: this is a study")]
    [InlineData("just words", "alliance.yaml:1:1: error: a scenario is a block of keys, not 'just words'")]
    [InlineData("members: {}", "alliance.yaml:1:1: error: the file needs the key 'crisissim': write 'crisissim: 2'")]
    [InlineData("crisissim: 99",
        "alliance.yaml:1:12: error: version '99' of the format is not known here; write 'crisissim: 2'")]
    [InlineData("", "s.yaml:2:7: error: the base 'alliance.yaml' cannot be read: the file is empty")]
    public void A_base_that_is_none_is_the_one_mistake(string text, string problem)
    {
        using var stack = new Stack(("alliance.yaml", text), ("s.yaml", Head));
        stack.Lines().ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void A_circle_of_files_names_all_of_them_at_the_line_that_closes_it()
    {
        using var stack = new Stack(
            ("a.yaml", "crisissim: 2\n\nbase: sub/b.yaml\n"), ("sub/b.yaml", "crisissim: 2\nbase: [../a.yaml]\n"),
            ("s.yaml", "crisissim: 2\nbase: a.yaml\n"));
        stack.Lines().ShouldBe(
            ["sub/b.yaml:2:8: error: the base '../a.yaml' leads back here: a.yaml → sub/b.yaml → a.yaml"]);
    }

    [Fact]
    public void Files_that_take_each_other_over_many_times_are_refused()
    {
        using var stack = new Stack(("0.yaml", "crisissim: 2\nmembers: {A: {}}\n"));
        for (int i = 1; i < 12; i++) stack.Write($"{i}.yaml", $"crisissim: 2\nbase: [{i - 1}.yaml, {i - 1}.yaml]\n");
        stack.Lines().ShouldContain(line => line.EndsWith(
            "the file rests on more than 200 others, or on a chain of more than 20", StringComparison.Ordinal));
    }

    [Fact]
    public void Neither_base_nor_what_is_left_out_is_set_from_outside()
    {
        using var stack = Stack.Over(Head);
        foreach (string key in new[] { "base", "leave_out", "fragment" })
            stack.Lines(new Override(key, "x")).ShouldHaveSingleItem().ShouldStartWith($"--set {key}=x: error: unknown key");
    }
}
