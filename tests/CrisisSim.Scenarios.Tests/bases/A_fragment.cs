namespace CrisisSim.Scenarios.Bases.Tests;

public sealed class A_fragment
{
    private const string Head = "crisissim: 2\nfragment: yes\n";

    [Theory]
    [InlineData("members: {A: {influence: 2}}\n")]
    [InlineData("members: {A: {forces: [{name: brigade, corridor: elsewhere}]}}\n")]
    [InlineData("declarations: {d: {extends: elsewhere}}\n")]
    [InlineData("declarations: {d: {decision: {rule: lead_state, leader: Elsewhere}}}\n")]
    [InlineData("victim: A\n")]
    [InlineData("attacker: {strength: {value: 3, range: [2, 4]}}\n")]
    [InlineData("")]
    public void It_need_not_hold_what_others_bring(string text)
    {
        using var stack = new Stack(("f.yaml", Head + text));
        stack.Checked().ShouldBeEmpty();
        Loaded<Model.Scenario> read = stack.Open().Check();
        (read.IsFragment, read.Value).ShouldBe((true, null));
    }

    [Theory]
    [InlineData("members: {A: {influnce: 2}}\n",
        "f.yaml:3:15: error: unknown key 'influnce' in member; did you mean 'influence'?")]
    [InlineData("members: {A: {influence: -2}}\n", "f.yaml:3:26: error: 'influence' must be above 0, not '-2'")]
    [InlineData("members: {A: {forces: [{strength: 1}]}}\n",
        "f.yaml:3:24: error: force needs the key 'name': What it is.")]
    [InlineData("declarations: {d: {extends: e}, e: {extends: d}}\n",
        "f.yaml:3:29: error: declaration 'd' extends itself: d → e → d")]
    public void What_it_holds_must_be_right(string text, string problem)
    {
        using var stack = new Stack(("f.yaml", Head + text));
        stack.Checked().ShouldContain(problem);
    }

    [Fact]
    public void It_says_so_itself_and_what_rests_on_it_is_no_fragment()
    {
        using var stack = new Stack(("f.yaml", Head + "members: {A: {influence: 2}}\n"));
        stack.Open().IsFragment.ShouldBeTrue();
        stack.Write("s.yaml", "crisissim: 2\nbase: f.yaml\ntitle: T\nvictim: A\nincidents: [{}]\n"
            + "members: {B: {forces: [{name: b}]}}\ndeclarations: {d: {}}\n");
        stack.Open().IsFragment.ShouldBeFalse();
        stack.Sound();
    }
}
