using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bases.Tests;

public sealed class A_file_over_its_bases
{
    [Fact]
    public void It_states_only_what_differs()
    {
        using var stack = Stack.Over("crisissim: 2\nbase: alliance.yaml\nmembers:\n  B: {influence: 7}\n");
        Scenario scenario = stack.Sound();
        scenario.Title.ShouldBe("The alliance");
        scenario.Members.Select(member => (member.Name, member.Influence))
            .ShouldBe([("A", 2), ("B", 7), ("C", 4)]);
        scenario.Members.ShouldAllBe(member => member.Name == "A" || member.Forces.Count == 1);
        scenario.Declarations.Select(text => text.Name).ShouldBe(["plain", "sharp"]);
    }

    [Fact]
    public void It_is_the_same_as_the_whole_in_one_file()
    {
        using var parts = new Stack(
            ("texts.yaml", "crisissim: 2\ndeclarations:\n  plain: {obligation: consult_only}\n"
                + "  sharp: {extends: plain, triggers: {land: {consult_at: 3, assist_at: 5}}}\n"),
            ("states/a.yaml", "crisissim: 2\nfragment: yes\nmembers: {A: {influence: 2}}\n"),
            ("states/b.yaml", "crisissim: 2\nmembers:\n  B: {influence: 3, forces: [{name: brigade}]}\n"),
            ("crises/s.yaml", "crisissim: 2\nbase: [../states/a.yaml, ../states/b.yaml, ../texts.yaml]\n"
                + "title: The alliance\nvictim: A\nincidents:\n  - {}\nmembers:\n  C: {extends: B, influence: 4}\n"
                + "declarations: {plain: {obligation: assist}}\n"));
        using var whole = new Stack(("whole.yaml", Stack.Alliance));
        parts.Sound();
        parts.Load().Hash.ShouldBe(whole.Load().Hash);
    }

    [Fact]
    public void Later_bases_lie_over_earlier_ones_and_the_order_of_members_is_that_of_the_bases()
    {
        string first = "crisissim: 2\nmembers:\n  X: {influence: 1}\n  Y: {influence: 1}\n";
        string second = "crisissim: 2\nmembers:\n  Z: {forces: [{name: one}]}\n  X: {influence: 9}\n";
        string rest = "title: T\nvictim: X\nincidents: [{}]\ndeclarations: {d: {}}\nmembers: {W: {}, Z: {influence: 8}}\n";
        using var stack = new Stack(("1.yaml", first), ("2.yaml", second),
            ("s.yaml", $"crisissim: 2\nbase: [1.yaml, 2.yaml]\n{rest}"));
        string[] Names() => [.. stack.Load().Value!.Members.Select(member => $"{member.Name}{member.Influence}")];
        Names().ShouldBe(["X9", "Y1", "Z8", "W1"]);
        string hash = stack.Load().Hash;
        stack.Write("s.yaml", $"crisissim: 2\nbase: [2.yaml, 1.yaml]\n{rest}");
        Names().ShouldBe(["Z8", "X1", "Y1", "W1"]);
        stack.Load().Hash.ShouldNotBe(hash);
    }

    [Fact]
    public void Two_orders_of_the_same_members_are_two_contents()
    {
        using var stack = new Stack(
            ("ab.yaml", "crisissim: 2\nmembers: {A: {}, B: {forces: [{name: b}]}}\n"),
            ("ba.yaml", "crisissim: 2\nmembers: {B: {forces: [{name: b}]}, A: {}}\n"),
            ("s.yaml", Resting("ab.yaml")));
        string hash = stack.Load().Hash;
        stack.Write("s.yaml", Resting("ba.yaml"));
        stack.Sound();
        stack.Load().Hash.ShouldNotBe(hash);
    }

    [Fact]
    public void What_a_base_leaves_out_or_states_anew_is_gone_or_changed()
    {
        using var stack = Stack.Over("crisissim: 2\nbase: alliance.yaml\nleave_out: {members: C, declarations: [sharp]}\n");
        Scenario scenario = stack.Sound();
        scenario.Members.Select(member => member.Name).ShouldBe(["A", "B"]);
        scenario.Declarations.Select(text => text.Name).ShouldBe(["plain"]);
    }

    [Fact]
    public void What_is_left_out_and_stated_again_begins_anew_at_the_end()
    {
        using var stack = Stack.Over("crisissim: 2\nbase: alliance.yaml\nleave_out: {members: [B, C]}\n"
            + "members: {B: {forces: [{name: two}]}}\n");
        stack.Sound().Members.Select(member => (member.Name, member.Influence)).ShouldBe([("A", 2), ("B", 1)]);
    }

    [Fact]
    public void A_base_may_have_a_base()
    {
        using var stack = Stack.Over("crisissim: 2\nbase: alliance.yaml\nmembers: {B: {influence: 7}}\n");
        stack.Write("deeper/t.yaml", "crisissim: 2\nbase: ../s.yaml\ntitle: Third\n");
        Scenario scenario = stack.Sound();
        (scenario.Title, scenario.Members[1].Influence).ShouldBe(("Third", 7));
    }

    [Fact]
    public void A_changed_base_changes_the_hash_and_a_comment_in_it_does_not()
    {
        using var stack = Stack.Over("crisissim: 2\nbase: alliance.yaml\n");
        string hash = stack.Load().Hash;
        stack.Write("alliance.yaml", "# a comment\n" + Stack.Alliance);
        stack.Write("s.yaml", "crisissim: 2\nbase: alliance.yaml\n");
        stack.Load().Hash.ShouldBe(hash);
        stack.Write("alliance.yaml", Stack.Alliance.Replace("influence: 3", "influence: 3.5", StringComparison.Ordinal));
        stack.Write("s.yaml", "crisissim: 2\nbase: alliance.yaml\n");
        stack.Load().Hash.ShouldNotBe(hash);
    }

    [Fact]
    public void A_number_that_is_stated_anew_does_not_rest_on_the_source_of_the_old_one()
    {
        using var stack = new Stack(
            ("base.yaml", Stack.Alliance.Replace("A: {influence: 2}",
                "A: {source: a poll, grade: sourced, influence: {value: 2, range: [1, 9]}, exposure: 0.4}",
                StringComparison.Ordinal)),
            ("s.yaml", "crisissim: 2\nbase: base.yaml\nmembers: {A: {influence: 3}}\n"));
        stack.Sound();
        LedgerEntry Of(string key, params Override[] set) =>
            stack.Load(set).Ledger.Entries.Last(entry => entry.Path == $"members.A.{key}");
        (Of("influence").Grade, Of("influence").Source, Of("influence").Range).ShouldBe(
            (Grade.Assumed, null, new PlausibleRange(1.5, 6)));
        (Of("exposure").Grade, Of("exposure").Source).ShouldBe((Grade.Sourced, "a poll"));
        Of("influence").At.ToString()!.ShouldEndWith("s.yaml:3:26");
        Of("exposure").At.ToString()!.ShouldEndWith("base.yaml:7:87");
    }

    [Fact]
    public void A_part_of_an_inherited_number_is_set_as_if_the_file_stated_it()
    {
        string stated = Stack.Alliance.Replace("C: {extends: B, influence: 4}",
            "C: {extends: B, recall: {median: 2 d, p90: 5 d, range: [1 d, 8 d], source: a poll}}",
            StringComparison.Ordinal);
        using var whole = new Stack(("base.yaml", stated));
        Override[] set = [new("members.C.recall.times", "2"), new("members.A.influence", "6")];
        string hash = whole.Load(set).Hash;
        whole.Write("s.yaml", "crisissim: 2\nbase: base.yaml\n");
        whole.Sound(set).Members[0].Influence.ShouldBe(6);
        whole.Load(set).Hash.ShouldBe(hash);
        whole.Load(new Override("members.C.recall.range", "[1 d, 9 d]")).Ledger.Entries
            .Last(entry => entry.Path == "members.C.recall").Source.ShouldBe("a poll");
    }

    [Fact]
    public void Distributions_and_steps_are_replaced_as_wholes()
    {
        using var stack = new Stack(
            ("base.yaml", Stack.Alliance.Replace("A: {influence: 2}",
                "A: {recall: {low: 1 d, mode: 2 d, high: 9 d}, authorization: [cabinet]}", StringComparison.Ordinal)),
            ("s.yaml", "crisissim: 2\nbase: base.yaml\nmembers:\n"
                + "  A: {recall: {median: 3 d, p90: 6 d}, authorization: [{parliament: {}}]}\n"));
        Member member = stack.Sound().Members[0];
        member.Recall.Median.ShouldBe(72, 1e-9);
        member.Authorization.Count.ShouldBe(1);
    }

    [Fact]
    public void None_drops_what_the_base_states_and_what_it_extends()
    {
        using var stack = new Stack(
            ("base.yaml", Stack.Alliance.Replace("plain: {obligation: assist}",
                "plain: {limits: {decide: 48 h}}", StringComparison.Ordinal).Replace("sharp: {extends: plain, ",
                "sharp: {extends: plain, limits: {decide: 24 h}, ", StringComparison.Ordinal)),
            ("s.yaml", "crisissim: 2\nbase: base.yaml\ndeclarations: {sharp: {limits: none}}\n"));
        stack.Sound().Declarations[1].Limits.Decide.ShouldBeNull();
        stack.Write("s.yaml", "crisissim: 2\nbase: base.yaml\ndeclarations: {plain: {limits: none}}\n");
        stack.Sound().Declarations.Select(text => text.Limits.Decide).ShouldBe([null, 24]);
    }

    [Fact]
    public void An_entry_may_extend_one_of_the_base_and_what_extends_it_takes_a_change_over()
    {
        using var stack = Stack.Over("crisissim: 2\nbase: alliance.yaml\ndeclarations:\n"
            + "  plain: {obligation: consult_only}\n  mine: {extends: sharp}\nmembers: {C: {like: small_frontline_state}}\n");
        Scenario scenario = stack.Sound();
        scenario.Declarations.ShouldAllBe(text => text.Obligation == Obligation.ConsultOnly);
        scenario.Declarations[2].Triggers[Domain.Land].AssistAt.ShouldBe(5);
        scenario.Members[2].Influence.ShouldBe(4);
    }

    [Fact]
    public void Several_threads_may_bind_it()
    {
        using var stack = Stack.Over("crisissim: 2\nbase: alliance.yaml\n");
        ScenarioFile file = stack.Open();
        string hash = file.Bind().Hash;
        Parallel.For(0, 32, _ => file.Bind().Hash.ShouldBe(hash));
    }

    private static string Resting(string file) =>
        $"crisissim: 2\nbase: {file}\ntitle: T\nvictim: A\nincidents: [{{}}]\ndeclarations: {{d: {{}}}}\n";
}
