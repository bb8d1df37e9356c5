namespace CrisisSim.Scenarios.Tests;

public sealed class What_extends_another_entry
{
    [Fact]
    public void An_entry_states_only_what_differs()
    {
        Declaration precise = Narva.Load(Narva.Text).Value!.Declarations["precise"];
        Trigger trigger = precise.Triggers[Domain.Land];
        (trigger.ConsultAt, trigger.AssistAt, trigger.Precision).ShouldBe((3, 4, 0.9));
        trigger.Lists.ShouldBe(["incursion", "shelling"]);
        precise.Name.ShouldBe("precise");
    }

    [Fact]
    public void None_removes_what_would_be_taken_over()
    {
        IReadOnlyDictionary<string, Declaration> declarations = Narva.Load(Narva.Text).Value!.Declarations;
        declarations["in-force"].TimeLimits.ShouldBe(new TimeLimits(null, 48));
        declarations["precise"].TimeLimits.ShouldBeNull();
    }

    [Fact]
    public void A_source_is_not_lent_to_numbers_that_another_entry_states()
    {
        var entries = Narva.Load(Narva.Text).Ledger.Entries.ToDictionary(entry => entry.Path);
        entries["declarations.in-force.triggers.land.precision"].Source.ShouldBe("Art. 5");
        entries["declarations.precise.triggers.land.consult_at"].Source.ShouldBe("Art. 5");
        entries["declarations.precise.triggers.land.precision"].Source.ShouldBeNull();
        entries["declarations.precise.triggers.land.precision"].Grade.ShouldBe(Grade.Assumed);
    }

    [Fact]
    public void A_mistake_in_what_is_taken_over_is_reported_once_where_it_stands() =>
        Narva.With("precision: 0.5,", "precision: 0.5, general: 1,").Problems.Lines()
            .Count(line => line.Contains("unknown key 'general' in trigger", StringComparison.Ordinal)).ShouldBe(1);

    [Fact]
    public void A_list_replaces_a_list() =>
        Map("a: {forces: [{name: x, strength: 1}], authorization: [cabinet]}\nb: {extends: a, forces: [{name: y, "
            + "strength: 2}]}")["b"]
        .Forces.Select(force => force.Name).ShouldBe(["y"]);

    [Fact]
    public void An_entry_may_extend_one_that_stands_below_it() =>
        Map("b: {extends: a}\na: {influence: 7, authorization: [cabinet]}")["b"].Influence.ShouldBe(7);

    [Fact]
    public void An_entry_cannot_extend_itself() =>
        Faults("a: {extends: a}").ShouldBe(["f:2:16: error: member 'a' extends itself: a → a"]);

    [Fact]
    public void A_circle_is_shown()
    {
        IReadOnlyList<string> faults =
            Faults(
                "a: {extends: b, authorization: [cabinet]}\nb: {extends: c}\nc: {extends: a}\nd: {extends: a, "
                    + "authorization: [cabinet]}");
        faults.ShouldBe(
        [
            "f:2:16: error: member 'a' extends itself: a → b → c → a",
            "f:3:16: error: member 'b' extends itself: b → c → a → b",
            "f:4:16: error: member 'c' extends itself: c → a → b → c",
            "f:5:16: error: member 'd' extends a circle: d → a → b → c → a",
        ]);
    }

    [Fact]
    public void A_chain_of_thousands_is_refused_without_exhausting_the_stack()
    {
        string chain = string.Join("\n", Enumerable.Range(0, 20_000).Select(i => $"m{i}: {{extends: m{i + 1}}}"))
            + "\nm20000: {authorization: [cabinet]}";
        Faults(chain).ShouldContain(
            "f:2:17: error: member 'm0' extends through more than 20 others; state it in fewer steps");
    }

    [Fact]
    public void Extending_cannot_make_a_file_grow_without_end()
    {
        string wide = "a: {authorization: [cabinet], "
            + string.Join(", ", Enumerable.Range(0, 30_000).Select(i => $"k{i}: 1")) + "}\n";
        Loaded<Box<IReadOnlyDictionary<string, Member>>> loaded =
            Probe.ReadText(o => o.Map("x", "Members.", Shapes.Member),
            "x:\n" + Indented(wide + string.Join("\n", Enumerable.Range(0, 200).Select(i => $"b{i}: {{extends: a}}"))));
        loaded.Problems
            .Sorted()
            .Count(problem => problem.Text == "after 'extends' the file would hold more than 1,000,000 values")
            .ShouldBe(1);
    }

    [Fact]
    public void A_population_gives_what_a_member_does_not_state()
    {
        IReadOnlyDictionary<string, Member> members = Map("Estonia: {like: small_frontline_state, influence: 2}");
        members["Estonia"].ShouldSatisfyAllConditions(
            estonia => estonia.Influence.ShouldBe(2),
            estonia => estonia.Bias.ShouldBe(-0.5),
            estonia => estonia.Forces.ShouldBe([new ForcePackage("battalion", 0.3, 720)]));
    }

    [Fact]
    public void An_unknown_population_is_suggested() =>
        Faults("a: {like: small_frontlin_state, authorization: [cabinet]}")
        .ShouldBe(
            ["f:2:13: error: there is no default population 'small_frontlin_state'; did you mean "
                + "'small_frontline_state'?"]);

    [Fact]
    public void An_entry_takes_over_from_one_side_only() =>
        Faults("a: {authorization: [cabinet]}\nb: {extends: a, like: small_state}")
        .ShouldBe(["f:3:7: error: give either 'extends' or 'like', not both"]);

    [Fact]
    public void Extends_is_no_key_of_things_that_cannot_extend() =>
        Narva.With("lift: {capacity: 3,", "lift: {capacity: 3, extends: x,").Problems.Lines()[0]
            .ShouldBe("narva.yaml:8:23: error: unknown key 'extends' in lift; it has: capacity, clearance");

    private static IReadOnlyDictionary<string, Member> Map(string members)
    {
        Loaded<Box<IReadOnlyDictionary<string, Member>>> loaded = Load(members);
        loaded.Problems.Lines().ShouldBeEmpty();
        return loaded.Value!.Value;
    }

    private static IReadOnlyList<string> Faults(string members) => Load(members).Problems.Lines();

    private static Loaded<Box<IReadOnlyDictionary<string, Member>>> Load(string members) =>
        Probe.ReadText(o => o.Map("x", "Members.", Shapes.Member), "x:\n" + Indented(members));

    private static string Indented(string text) => string.Join("\n", text.Split('\n').Select(line => "  " + line));
}
