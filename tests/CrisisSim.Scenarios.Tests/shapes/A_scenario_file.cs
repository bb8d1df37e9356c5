namespace CrisisSim.Scenarios.Tests;

public sealed class A_scenario_file
{
    [Fact]
    public void A_sound_file_becomes_the_crisis_that_it_describes()
    {
        Loaded<Crisis> loaded = Narva.Load(Narva.Text);
        Crisis crisis = loaded.Value.ShouldNotBeNull();
        loaded.Problems.Errors.ShouldBe(0);
        crisis.Members.Keys.ShouldBe(["Germany", "Estonia"]);
        Member germany = crisis.Members["Germany"];
        germany.Name.ShouldBe("Germany");
        germany.Bias.ShouldBe(0.4);
        germany.Authorization.Select(step => step.GetType()).ShouldBe([typeof(Cabinet), typeof(Parliament)]);
        germany.Forces.ShouldBe([new ForcePackage("heavy brigade", 1, 720)]);
        crisis.Alliance.Lift.ShouldBe(new Lift(3, 24));
        crisis.Signed.ShouldBeNull();
    }

    [Fact]
    public void All_problems_are_reported_at_once_by_place()
    {
        string text = Narva.Text
            .Replace("  strength: 10\n", "  strenght: 10\n", StringComparison.Ordinal)
            .Replace("notice: 30 d", "notice: 30 dd", StringComparison.Ordinal)
            .Replace("extends: in-force", "extends: inforce", StringComparison.Ordinal)
            .Replace("victim: Estonia", "victim: Estnia", StringComparison.Ordinal);
        Narva.Lines(text).ShouldBe(
        [
            "narva.yaml:3:9: error: victim 'Estnia' is not in members; did you mean 'Estonia'?",
            "narva.yaml:5:3: error: unknown key 'strenght' in attacker; did you mean 'strength'?",
            "narva.yaml:17:52: error: duration '30 dd' has no unit I know; write h, d or w, as in '30 d'",
            "narva.yaml:25:14: error: declaration 'precise' extends 'inforce', which is not in this file; did you mean "
                + "'in-force'?",
            "narva.yaml:27:25: warning: 'assist_at' (4) lies outside the plausible range, 4.5 to 6.5",
        ]);
        Narva.Load(text).Problems.Summary().ShouldBe("4 errors, 1 warning. Nothing was run.");
        Narva.Load(text).Value.ShouldBeNull();
    }

    [Fact]
    public void A_missing_key_says_what_it_is_for() =>
        Narva
            .With("  objective: {median: 60 h, p90: 10 d, source: RAND RR1253, grade: sourced}\n", "").Problems
            .Lines()[0]
            .ShouldBe(
                "narva.yaml:4:1: error: attacker needs the key 'objective': Time needed to take the objective, "
                    + "unopposed.");

    [Fact]
    public void A_misspelt_key_is_not_also_reported_as_missing() =>
        Narva
            .With("  objective:", "  objectve:").Problems
            .Lines()
            .Where(line => line.Contains("error", StringComparison.Ordinal))
            .ShouldBe(["narva.yaml:6:3: error: unknown key 'objectve' in attacker; did you mean 'objective'?"]);

    [Fact]
    public void An_unknown_key_that_resembles_none_lists_what_there_is() =>
        Narva.With("lift: {capacity: 3,", "lift: {capacity: 3, tonnage: 9,").Problems.Lines()[0]
            .ShouldBe("narva.yaml:8:23: error: unknown key 'tonnage' in lift; it has: capacity, clearance");

    [Fact]
    public void A_file_that_is_no_block_of_keys_says_which_keys_it_should_have() =>
        Narva
            .Lines("- a")
            .ShouldBe(
                ["narva.yaml:1:1: error: the file must be a block of keys (title, start, signed, ladder, victim …), "
                    + "not a list"]);

    [Fact]
    public void A_text_where_a_block_belongs_is_refused() =>
        Narva.With("lift: {capacity: 3, grade: judged}", "council: permanent").Problems.Lines()[0]
            .ShouldBe("narva.yaml:8:12: error: 'council' must be a block of keys (standing, convene), not 'permanent'");

    [Fact]
    public void A_rule_between_two_values_stands_at_the_value_that_the_text_states() =>
        Narva.With("consult_at: grey_zone", "consult_at: invasion").Problems.Lines()[0]
            .ShouldBe("narva.yaml:22:26: error: 'consult_at' must not lie above 'assist_at'");

    [Fact]
    public void A_rule_broken_with_what_is_taken_over_stands_at_the_key_that_the_entry_states() =>
        Narva.With("assist_at: border_clash, precision", "assist_at: economic_coercion, precision").Problems.Lines()[1]
            .ShouldBe("narva.yaml:27:25: error: 'consult_at' must not lie above 'assist_at'");

    [Fact]
    public void A_step_is_said_by_one_key() =>
        Narva.With("- cabinet\n", "- {cabinet: {}, court: {}}\n").Problems.Lines()[0]
            .ShouldBe("narva.yaml:14:9: error: step is said by one key (cabinet or parliament), not by 2");

    [Fact]
    public void A_misspelt_step_is_suggested() =>
        Narva.With("- cabinet\n", "- cabinett\n").Problems.Lines()[0]
            .ShouldBe(
                "narva.yaml:14:9: error: step 'cabinett' is not one of cabinet or parliament; did you mean 'cabinet'?");

    [Fact]
    public void A_domain_that_does_not_exist_is_refused() =>
        Narva.With("      land: {consult_at", "      lnad: {consult_at").Problems.Lines()[0]
            .ShouldBe(
                "narva.yaml:22:7: error: key 'lnad' of triggers is not one of land, cyber or sea; did you "
                    + "mean 'land'?");

    [Fact]
    public void A_list_is_not_a_single_word() =>
        Narva.With("lists: [incursion, shelling]", "lists: incursion").Problems.Lines()[1]
            .ShouldBe(
                "narva.yaml:27:62: error: 'lists' must be a list, as in [a, b] or with '-' on lines of their own, not "
                    + "'incursion'");

    [Fact]
    public void What_a_constructor_refuses_is_a_problem_of_the_object()
    {
        var shape = new Shape<string>("box", "A box.", o =>
        {
            QuantityField<double> x = o.Number("x", "A number.");
            return v => x[v] > 3 ? throw new ArgumentException("the lid does not close") : "closed";
        });
        new FileFormat<string>("Box", shape)
            .OpenText("x: 4", "f")
            .Bind().Problems
            .Lines()
            .ShouldBe(["f:1:1: error: box: the lid does not close"]);
    }

    [Fact]
    public void A_default_that_does_not_fit_the_ladder_asks_to_be_stated() =>
        Narva
            .Load("ladder: [peace, war]\n" + Narva.Text.Replace("consult_at: grey_zone, assist_at: limited_attack",
                "assist_at: 1.5", StringComparison.Ordinal)).Problems
            .Lines()
            .ShouldContain(
                "narva.yaml:23:7: error: the default of 'consult_at' does not fit here: rung 'grey_zone' is not on the "
                    + "ladder; its rungs are: peace, war");

    [Fact]
    public void The_warning_for_a_source_that_is_claimed_and_not_named() =>
        Narva.With("lift: {capacity: 3, grade: judged}", "lift: {capacity: 3, grade: sourced}").Problems.Lines()[0]
            .ShouldBe(
                "narva.yaml:8:30: warning: grade 'sourced' names no source; add 'source: …' or grade it 'judged'");
}
