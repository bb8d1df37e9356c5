using CrisisSim.Model;
using CrisisSim.Scenarios.Bases.Tests;

namespace CrisisSim.Scenarios.Shipped.Tests;

public sealed class Provisions_by_name
{
    private static readonly Lazy<IReadOnlyList<(string Text, ProvisionBench Bench)>> Treaties = new(() =>
    [
        .. from treaty in TreatyHead.All
           let bench = ScenarioFile.Open(treaty.Path).Bench([])
           from text in treaty.Texts
           select (text, bench),
    ]);

    public static TheoryData<string> Names => [.. NamedProvisions.All.Select(one => one.Name)];

    [Fact]
    public void A_text_takes_them_over_what_it_extends_and_before_its_own_keys()
    {
        using Stack stack = Over("""
            declarations:
              old: {decision: {rule: qualified_majority}, delegated: [stage], obligation: assist, limits: {decide: 9 d}}
              new: {extends: old, with: [silence-48h, delegated-alert, decide-24h], limits: {convene: 2 h}}
            """);
        Declaration text = stack.Sound().Declarations[^1];
        (text.Procedure.Rule, text.Procedure.SilencePeriod.Median).ShouldBe((DecisionRule.Silence, 48));
        text.Delegated.ShouldBe(Delegation.Stage | Delegation.Alert);
        (text.Obligation, text.Limits.Convene, text.Limits.Decide).ShouldBe((Obligation.Assist, 2, 24));
        stack.Load().Ledger.Entries.First(one => one.Path == "declarations.new.decision.period").At
            .ShouldNotBeNull().ToString().ShouldStartWith("library:provisions.yaml:");
    }

    [Fact]
    public void A_single_name_needs_no_list_and_a_text_that_is_extended_hands_them_on()
    {
        using Stack stack = Over("declarations: {a: {with: joint-cell}, b: {extends: a, with: transit-agreed}}\n");
        Declaration text = stack.Sound().Declarations[^1];
        (text.Verification.JointCell, text.Pledges.TransitAgreed).ShouldBe((true, true));
    }

    [Fact]
    public void What_they_say_of_all_domains_holds_in_each_and_a_clause_on_a_domain_in_its_own()
    {
        using Stack stack = Over("""
            declarations:
              old: {triggers: {default: {precision: 0.5}, cyber: {precision: 0.2}, space: {precision: 0.3}}}
              new: {extends: old, with: [cyber-clause, defined-words]}
            """);
        Declaration text = stack.Sound().Declarations[^1];
        (text.Triggers[Domain.Land].Precision, text.Triggers[Domain.Space].Precision, text.Triggers[Domain.Cyber].Precision)
            .ShouldBe((0.85, 0.85, 0.7));
    }

    [Fact]
    public void A_base_may_name_them_and_the_file_over_it_name_others()
    {
        using var stack = new Stack(
            ("alliance.yaml", Stack.Alliance.Replace("{obligation: assist}", "{with: [duty-to-assist, joint-cell]}", StringComparison.Ordinal)),
            ("s.yaml", "crisissim: 2\nbase: alliance.yaml\ndeclarations: {plain: {with: [duty-to-assist]}}\n"));
        stack.Sound().Declarations.Select(text => (text.Obligation, text.Verification.JointCell))
            .ShouldBe([(Obligation.Assist, false), (Obligation.Assist, false)]);
    }

    [Fact]
    public void It_is_the_same_content_as_the_keys_written_out()
    {
        using Stack named = Over("declarations: {d: {with: [delegated-alert, transit-agreed]}}\n");
        using Stack written = Over("declarations: {d: {delegated: [alert], pledges: {transit_agreed: yes}}}\n");
        named.Load().Hash.ShouldBe(written.Load().Hash);
    }

    [Theory]
    [InlineData("{with: [silence-48h, silence-24h]}", "s.yaml:4:40: error: 'silence-48h' (s.yaml:4:27) and 'silence-24h' "
        + "contradict one another: decision.period: {median: 48 h, p90: 72 h} (library:provisions.yaml:")]
    [InlineData("{with: [unanimity], decision: {rule: silence}}", "s.yaml:4:56: error: declaration 'd' says decision.rule: "
        + "silence, and 'unanimity', which it takes at s.yaml:4:27, says unanimity (library:provisions.yaml:")]
    [InlineData("{with: [delegated-alert], delegated: [move]}", "s.yaml:4:56: error: declaration 'd' says delegated: "
        + "[move], and 'delegated-alert', which it takes at s.yaml:4:27, says [alert] (library:provisions.yaml:")]
    [InlineData("{with: [silense-48h]}", "s.yaml:4:27: error: there is no provision of the library 'silense-48h'; did you "
        + "mean 'silence-48h'?")]
    [InlineData("{with: [zebra]}", "s.yaml:4:27: error: there is no provision of the library 'zebra'; 'crisissim list "
        + "provisions' shows them all")]
    [InlineData("{with: [joint-cell, joint-cell]}", "s.yaml:4:39: error: 'joint-cell' stands twice in 'with', first at "
        + "s.yaml:4:27; keep one")]
    [InlineData("{with: {a: b}}", "s.yaml:4:26: error: 'with' must be the name of a provision, or a list of names, as in ")]
    [InlineData("{with: [lead-state]}", "s.yaml:4:27: error: 'lead-state' leaves 'decision.leader' to declaration 'd', which states none; state it there")]
    [InlineData("{with: [unprovoked-only]}", "s.yaml:4:27: warning: 'unprovoked-only' makes no difference to declaration "
        + "'d': it is already so")]
    public void What_does_not_fit_is_told_with_its_places(string text, string problem)
    {
        using Stack stack = Over($"declarations: {{d: {text}}}\n");
        stack.Lines().ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void What_only_the_text_can_say_stands_beside_the_name()
    {
        using Stack stack = Over("declarations: {d: {with: [lead-state], decision: {leader: B}}}\n");
        Procedure decision = stack.Sound().Declarations[^1].Procedure;
        (decision.Rule, decision.Leader).ShouldBe((DecisionRule.LeadState, "B"));
    }

    [Fact]
    public void A_value_from_outside_goes_over_them_and_so_does_the_list_of_names()
    {
        using Stack stack = Over("declarations: {d: {with: [decide-24h]}}\n");
        stack.Sound(new Override("declarations.d.limits.decide", "30 h")).Declarations[^1].Limits.Decide.ShouldBe(30);
        stack.Sound(new Override("declarations.d.with", "[decide-72h]")).Declarations[^1].Limits.Decide.ShouldBe(72);
    }

    [Theory]
    [InlineData("sets: {pledges: {transit_agred: yes}}", "f:8:22: error: unknown key 'transit_agred' in pledges; did you mean 'transit_agreed'?")]
    [InlineData("sets: {waits: 2}", "f:8:19: error: probability '2' must lie between 0 and 1")]
    [InlineData("sets: {}", "f:8:11: error: 'sets' must be a block of keys of a declaration")]
    [InlineData("sets: {waits: 0}\n    extra: 1", "f:9:5: error: unknown key 'extra' in named provision")]
    public void A_mistake_in_their_file_has_its_line(string sets, string problem)
    {
        string file = "crisissim: 2\nprovisions:\n  - name: a\n    title: t\n    part: scope\n    what: w\n    acts: [crisis]\n    "
            + $"{sets}\n    by: [waits]\n    costs: c\n    source: s\n";
        NamedProvisions.Read(file, "f").Problems.Lines().ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void A_coupling_that_is_none_and_a_name_given_twice_are_refused()
    {
        const string One = "  - {name: a, title: t, part: scope, what: w, acts: [crisis], sets: {waits: 0}, by: [wait], costs: c, source: s}\n";
        NamedProvisions.Read("crisissim: 2\nprovisions:\n" + One, "f").Problems.Lines().ShouldHaveSingleItem()
            .ShouldEndWith("there is no coupling 'wait'; did you mean 'waits'?");
        string sound = One.Replace("[wait]", "[waits]", StringComparison.Ordinal);
        NamedProvisions.Read("crisissim: 2\nprovisions:\n" + sound + sound, "f").Problems.Lines().ShouldHaveSingleItem()
            .ShouldEndWith("provision 'a' is given twice; keep one");
    }

    [Theory, MemberData(nameof(Names))]
    public void Each_binds_on_every_text_of_a_treaty(string name)
    {
        NamedProvision provision = NamedProvisions.Find(name).ShouldNotBeNull();
        foreach ((string text, ProvisionBench bench) in Treaties.Value)
        {
            (Problems adding, Problems lacking) = (new Problems(), new Problems());
            Declaration? with = bench.Adding(text, provision, adding);
            bench.Lacking(text, provision, lacking).ShouldNotBeNull(string.Join('\n', lacking.Lines()));
            if (name == "lead-state")
            {
                adding.Lines().ShouldHaveSingleItem().ShouldContain("needs a 'leader'");
                continue;
            }
            with.ShouldNotBeNull($"{text}: {string.Join('\n', adding.Lines())}").Name.ShouldBe($"{text}+{name}");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Each_is_had_by_a_text_that_takes_it_and_says_when_it_acts_and_by_what(string name)
    {
        NamedProvision provision = NamedProvisions.Find(name).ShouldNotBeNull();
        string leader = name == "lead-state" ? ", decision: {leader: B}" : "";
        using Stack stack = Over($"declarations: {{d: {{}}, e: {{with: [{name}]{leader}}}}}\n");
        stack.Load().Problems.Errors.ShouldBe(0, string.Join('\n', stack.Lines()));
        var loaded = LoadedScenario.Read(stack.Path("s.yaml"));
        loaded.Has("e", provision).ShouldBe(name != "lead-state" || loaded.Declaration("e").Procedure.Leader == "B");
        provision.Acts.ShouldNotBeEmpty();
        provision.Yaml.ShouldNotBeEmpty();
        foreach (Coupling coupling in provision.Couplings)
            provision.Acts.ShouldContain(coupling.Mechanism switch
            {
                Mechanism.Drift => ProvisionTime.Years,
                Mechanism.Choice or Mechanism.Adversary or Mechanism.Provocation => ProvisionTime.Attacker,
                _ => ProvisionTime.Crisis,
            }, coupling.Name);
    }

    [Fact]
    public void A_scenario_says_what_a_text_has_and_binds_it_with_one_more_or_less()
    {
        var loaded = LoadedScenario.Read("nato-baltic");
        (string, bool)[] had = [.. ((string[])["silence-24h", "silence-48h", "individual-action", "delegated-alert", "joint-cell",
            "convene-6h", "assigned-forces", "review-2y", "defined-words", "exit-notice-1y", "cyber-clause"])
            .Select(name => (name, loaded.Has("in-force", NamedProvisions.Find(name)!)))];
        had.ShouldBe([("silence-24h", true), ("silence-48h", false), ("individual-action", true), ("delegated-alert", true),
            ("joint-cell", false), ("convene-6h", false), ("assigned-forces", false), ("review-2y", false),
            ("defined-words", false), ("exit-notice-1y", true), ("cyber-clause", false)]);
        loaded.Has("precise", NamedProvisions.Find("convene-6h")!).ShouldBeTrue("4 h is within 6 h");

        Declaration own = loaded.Declaration("in-force");
        Declaration more = loaded.Adding("in-force", NamedProvisions.Find("joint-cell")!, out Problems problems).ShouldNotBeNull();
        problems.Lines().ShouldBeEmpty();
        more.Verification.JointCell.ShouldBeTrue();
        (more.Procedure.Rule, more.Delegated, more.Text).ShouldBe((own.Procedure.Rule, own.Delegated, own.Text));
        Declaration less = loaded.Lacking("in-force", NamedProvisions.Find("delegated-alert")!, out _).ShouldNotBeNull();
        less.Delegated.ShouldBe(Delegation.Stage);
        loaded.Lacking("in-force", NamedProvisions.Find("silence-24h")!, out _)!.Procedure.Rule.ShouldBe(DecisionRule.Unanimity);
        loaded.Adding("in-force", NamedProvisions.Find("lead-state")!, out problems).ShouldBeNull();
        problems.Lines().ShouldHaveSingleItem().ShouldContain("needs a 'leader'");
    }

    [Fact]
    public void Without_a_clause_on_a_domain_it_is_as_all_domains_are()
    {
        using Stack stack = Over("declarations: {d: {triggers: {default: {precision: 0.4}}, with: [cyber-clause]}}\n");
        var loaded = LoadedScenario.Read(stack.Path("s.yaml"));
        Trigger cyber = loaded.Lacking("d", NamedProvisions.Find("cyber-clause")!, out _).ShouldNotBeNull().Triggers[Domain.Cyber];
        (cyber.Precision, cyber.Lists.Count).ShouldBe((0.4, 0));
        loaded.Lacking("d", NamedProvisions.Find("defined-words")!, out _).ShouldNotBeNull().Triggers[Domain.Cyber].Precision
            .ShouldBe(new Trigger().Precision);
    }

    [Fact]
    public void What_is_added_is_what_a_file_says()
    {
        using Stack stack = Over("declarations: {d: {like: rio-1947}, d+decide-48h: {extends: d, with: decide-48h}}\n"
            + "areas: [Americas]\n");
        var loaded = LoadedScenario.Read(stack.Path("s.yaml"));
        Declaration added = loaded.Adding("d", NamedProvisions.Find("decide-48h")!, out _).ShouldNotBeNull();
        Declaration said = loaded.Declaration("d+decide-48h");
        (added.Name, added.Title, added.Limits.Decide).ShouldBe((said.Name, said.Title, said.Limits.Decide));
        foreach (Domain domain in Enum.GetValues<Domain>())
            Experiments.ProvisionDiff.Between(said, added, domain, overTheYears: true).ShouldBeEmpty();
    }

    private static Stack Over(string text) => Stack.Over("crisissim: 2\nbase: alliance.yaml\ntitle: T\n" + text);
}
