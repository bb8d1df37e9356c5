using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Scenarios.Bases.Tests;

namespace CrisisSim.Scenarios.Shipped.Tests;

public sealed class The_acts_of_the_library
{
    private const string Shoal = "2024-06-17 Second Thomas Shoal";

    [Fact]
    public void More_than_a_hundred_and_twenty_stand_in_it_each_read_in_a_document()
    {
        CodedActs.All.Count.ShouldBeGreaterThanOrEqualTo(120);
        CodedActs.All.ShouldAllBe(act => act.Seen && act.Source.Length > 0 && act.Rung.Why.Length > 0);
        CodedActs.Find(Shoal).ShouldNotBeNull().Domain.ShouldBe(Domain.Sea);
        CodedActs.Find("2024-06-18 Second Thomas Shoal").ShouldBeNull();
    }

    [Fact]
    public void An_incident_may_be_as_grave_as_one_of_them()
    {
        CodedAct act = CodedActs.Find(Shoal).ShouldNotBeNull();
        using Stack stack = Over($"incidents: [{{form: ramming, rung: like \"{Shoal}\"}}]\n");
        stack.Sound().Incident.Rung.ShouldBe(act.Rung.Value);
        LedgerEntry rung = stack.Load().Ledger.Entries.Single(entry => entry.Path == "incidents[0].rung");
        rung.Range.ShouldBe(new PlausibleRange(act.Rung.Low, act.Rung.High));
        rung.Grade.ShouldBe(Grade.Judged);
        rung.Source.ShouldNotBeNull().ShouldContain(Shoal);
        rung.At.ShouldNotBeNull().ToString().ShouldStartWith("library:acts.yaml:");
        stack.Sound(new Override("incidents[0].rung", "4.5")).Incident.Rung.ShouldBe(4.5);
    }

    [Fact]
    public void One_that_is_misspelt_is_told_the_nearest()
    {
        using Stack stack = Over("incidents: [{form: ramming, rung: like \"2024-06-17 Second Tomas Shoal\"}]\n");
        stack.Lines().ShouldBe(
        [
            "s.yaml:4:35: error: there is no act '2024-06-17 Second Tomas Shoal' in the library; did you mean "
                + $"'{Shoal}'?",
        ]);
    }

    [Fact]
    public void On_another_ladder_they_say_nothing()
    {
        using Stack stack = Over($"ladder: [calm, words, clash]\nincidents: [{{form: ramming, rung: like \"{Shoal}\"}}]\n");
        stack.Lines().ShouldContain("s.yaml:5:35: error: the acts of the library are coded on the default ladder; on a "
            + "ladder of its own a file states the rung");
    }

    [Fact]
    public void The_nearest_to_an_incident_are_of_its_domain_and_of_its_form_first()
    {
        var incident = new Incident { Domain = Domain.Sea, Form = "sinking_of_warship", Rung = 6.2 };
        IReadOnlyList<CodedAct> near = CodedActs.Nearest(incident);
        near.Count.ShouldBe(3);
        near.ShouldAllBe(act => act.Domain == Domain.Sea && Math.Abs(act.Rung.Value - 6.2) <= 1.5);
        near[0].Form.ShouldBe("sinking_of_warship");
        near.ShouldAllBe(act => act.Kind != CodedActKind.Accident && act.Kind != CodedActKind.FalseAlarm);
    }

    [Theory]
    [InlineData("anzus-ramming", Domain.Sea)]
    [InlineData("nato-baltic", Domain.Land)]
    [InlineData("cut-cables", Domain.Hybrid)]
    public void A_scenario_of_the_library_has_its_like(string name, Domain domain)
    {
        IReadOnlyList<CodedAct> alike = LoadedScenario.Read(name).Alike;
        alike.Count.ShouldBe(3);
        alike.ShouldAllBe(act => act.Domain == domain);
    }

    [Theory]
    [InlineData("anzus-ramming", "2024-06-17 Second Thomas Shoal", AnswerKind.Statement)]
    [InlineData("drone-swarm", "2025-09-10 eastern Poland", AnswerKind.Combat)]
    [InlineData("baltic-cyber-then-land", "1999-05-03 Kargil", AnswerKind.Mediation)]
    public void A_scenario_tells_reports_what_its_gravest_incident_is_like(string name, string act, AnswerKind answer)
    {
        var loaded = LoadedScenario.Read(name);
        IReadOnlyList<RealAct> told = loaded.Source.Alike.ShouldNotBeNull().Value;
        told.Select(one => one.Name).ShouldBe(loaded.Alike.Select(one => one.Name));
        (told[0].Name, told[0].Answer).ShouldBe((act, answer));
    }

    [Fact]
    public void Nothing_is_told_of_what_no_act_is_near_to_nor_on_another_ladder()
    {
        LoadedScenario.Read("anzus-ramming", new Override("incidents[0].rung", "9.5")).Source.Alike.ShouldNotBeNull()
            .Value.ShouldBeEmpty();
        using Stack stack = Over($"ladder: [{string.Join(", ", Ladder.Default.Rungs)}, beyond]\n");
        LoadedScenario.Read(stack.Path("s.yaml")).Source.Alike.ShouldBeNull();
    }

    [Fact]
    public void One_is_told_in_a_line()
    {
        CodedAct act = CodedActs.All.First(one => one.Name.Contains("Cheonan", StringComparison.Ordinal)) with
        {
            Answer = new CodedAnswer(AnswerKind.ArmsAndMoney, 12, 0.5, ""),
        };
        act.Brief.ShouldBe("2010 Cheonan (sinking of warship, 46 dead): arms and money on day 12, the first answer on day "
            + "0.5");
        (act with { Killed = "0", Answer = new CodedAnswer(AnswerKind.Statement, 0, 0, "") }).Brief
            .ShouldBe("2010 Cheonan (sinking of warship): statement on day 0");
        (act with { Killed = "0", Answer = new CodedAnswer(AnswerKind.None, null, null, "") }).Brief
            .ShouldBe("2010 Cheonan (sinking of warship): no answer");
    }

    [Theory]
    [InlineData("rung: {value: 3, range: [4, 5], why: w}", "'range' is the lowest and the highest rung, with 'value' between")]
    [InlineData("rung: {value: 3, range: [2, 4], why: w}, knd: x", "unknown key 'knd' in coded act; did you mean 'kind'?")]
    [InlineData("rung: {value: 3, range: [2, 4], why: w}, form: raming", "did you mean 'ramming'?")]
    public void A_file_of_acts_that_is_wrong_is_refused(string keys, string problem)
    {
        string form = keys.Contains("form:", StringComparison.Ordinal) ? "" : "form: ramming, ";
        using var stack = new Stack(("acts.yaml", "crisissim: 2\nacts:\n  - {name: n, what: w, kind: hostile, victim: v, "
            + $"actor: a, domain: sea, {form}{keys}, plain: {{act: 1, author: 1}}, killed: 0, lasted_days: 0, pact: none, "
            + "answer: {gravest: none}, source: s, seen: yes}\n"));
        CodedActs.IsCatalogue(stack.Path("acts.yaml")).ShouldBeTrue();
        PanelFile.IsPanel(stack.Path("acts.yaml")).ShouldBeFalse();
        CodedActs.Read(stack.Path("acts.yaml")).Problems.Lines().ShouldHaveSingleItem().ShouldContain(problem);
    }

    private static Stack Over(string text) => Stack.Over("crisissim: 2\nbase: alliance.yaml\ntitle: T\n" + text);
}
