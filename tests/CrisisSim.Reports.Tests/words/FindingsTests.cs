using CrisisSim.Model;

namespace CrisisSim.Reports.Tests;

public class FindingsTests
{
    private static readonly Scenario Played = Crises.Small with { Horizon = 1000 };

    [Fact]
    public void A_resolved_finding_names_the_declaration_all_provisions_and_the_condition()
    {
        double[] slow = [.. Enumerable.Range(0, 400).Select(i => 300.0 + i)],
            quick = [.. slow.Select((h, i) => h - 31 - (i % 9) + 4)];
        Sentences(slow, quick, 41, 58).ShouldBe(
        [
            "'precise' (4 provisions changed: threshold, precision, limits, delegation) takes 31.0 h off the mean "
                + "hours without a decision "
                + "(95 % interval: 30.7 to 31.2), given attack: half of all crises have one within 470 h instead of "
                + "500 h under 'vague', "
                + "and all have one in the end; a crisis without a decision counts with all 1,000 h.",
            "'precise' (4 provisions changed) denies the attacker its objective by day 30 in 58 of 100 crises instead "
                + "of 41 under 'vague' "
                + "(95 % interval of the difference: +14 to +21), given attack.",
            "'precise' (4 provisions changed) does not differ from 'vague' in general war: it happens in none of 400 "
                + "crises under either, given attack.",
        ]);
    }

    [Fact]
    public void A_mean_that_comes_from_crises_without_a_decision_says_so()
    {
        double[] seldom = [.. Enumerable.Range(0, 400).Select(i => i % 4 == 0 ? double.PositiveInfinity : 100.0)];
        double[] often = [.. seldom.Select((h, i) => i % 8 == 0 ? 100.0 : h)];
        Sentences(seldom, often, 40, 40)[0].ShouldEndWith(
            "given attack: half of all crises have one within 100 h, as under 'vague', and 13 of 100 have none "
                + "instead of 25; "
            + "a crisis without a decision counts with all 1,000 h.");
    }

    [Theory]
    [InlineData(3, 0, "fewer than half of all crises have one, where under 'vague' half have one within 100 h")]
    [InlineData(0, 3, "half of all crises have one within 100 h, where under 'vague' fewer than half have one")]
    [InlineData(4, 3, "fewer than half of all crises have one, as under 'vague'")]
    public void A_median_that_is_not_reached_is_called_so(int lackOther, int lackBaseline, string words)
    {
        double[] Decided(int lack) =>
            [.. Enumerable.Range(0, 400).Select(i => i % 5 < lack ? double.PositiveInfinity : 100.0)];
        Sentences(Decided(lackBaseline), Decided(lackOther), 40, 40)[0].ShouldContain(words);
    }

    [Fact]
    public void What_happens_under_neither_wording_is_said_not_to_happen()
    {
        double[] hours = [.. Enumerable.Range(0, 400).Select(i => 300.0 + i)];
        Sentences(hours, hours, 0, 0)[1].ShouldEndWith(
            "in objective denied by day 30: it happens in none of 400 crises under either, given attack.");
    }

    [Fact]
    public void Hours_that_are_added_are_said_to_be_added()
    {
        double[] quick = [.. Enumerable.Range(0, 400).Select(i => 300.0 + i)],
            slow = [.. quick.Select((h, i) => h + 20 + (i % 9))];
        Sentences(quick, slow, 40, 40)[0].ShouldContain(
            "adds 24.0 h to the mean hours without a decision (95 % interval: 23.7 to 24.2)");
    }

    [Fact]
    public void What_is_not_resolved_is_said_not_to_be_with_the_trials_that_would_settle_it()
    {
        double[] a = [.. Enumerable.Range(0, 400).Select(i => 300.0 + i)],
            b = [.. a.Select((h, i) => h + (i % 2 == 0 ? 50 : -53))];
        string sentence = Sentences(a, b, 40, 40)[0];
        sentence.ShouldBe(
            "'precise' (4 provisions changed: threshold, precision, limits, delegation) is not shown to differ from "
                + "'vague' in hours "
            + "without decision with 400 crises (−7 to +4 h, luck alone), given attack; about 10,000 would settle a "
            + "difference of this size (--trials 10000).");
    }

    [Fact]
    public void A_wording_against_itself_differs_in_no_crisis()
    {
        double[] hours = [.. Enumerable.Range(0, 400).Select(i => 300.0 + i)];
        Sentences(hours, hours, 40, 40).ShouldBe(
        [
            "'precise' (4 provisions changed: threshold, precision, limits, delegation) does not differ from 'vague' "
                + "in hours without decision: "
                + "not one of 400 crises differs, given attack.",
            "'precise' (4 provisions changed) does not differ from 'vague' in objective denied by day 30: "
                + "not one of 400 crises differs, given attack.",
            "'precise' (4 provisions changed) does not differ from 'vague' in general war: it happens in none of 400 "
                + "crises under either, given attack.",
        ]);
    }

    [Fact]
    public void No_sentence_credits_precision_where_other_provisions_changed()
    {
        double[] slow = [.. Enumerable.Range(0, 400).Select(i => 300.0 + i)], quick = [.. slow.Select(h => h - 30)];
        string[] sentences = Sentences(slow, quick, 41, 58);
        sentences[0].ShouldStartWith("'precise' (4 provisions changed: ");
        sentences[0].Split("precision").Length.ShouldBe(2, "named once, in the list of what changed");
        sentences[1].ShouldStartWith("'precise' (4 provisions changed) ");
        sentences[1].ShouldNotContain("precision");
    }

    [Fact]
    public void An_incident_that_is_no_attack_is_called_so()
    {
        double[] slow = [.. Enumerable.Range(0, 400).Select(i => 300.0 + i)],
            quick = [.. slow.Select((h, i) => h - 30 - (i % 3))];
        Comparison comparison = Compare(slow, quick, 41, 58);
        Findings.From(comparison, Played with { Incident = new Incident { Real = false } })
            .ShouldAllBe(finding => finding.Sentence.Contains("given an incident that is no attack"));
    }

    [Fact]
    public void Real_runs_give_one_sentence_for_each_wording_and_primary_endpoint()
    {
        var comparison = Comparison.From(
            Run.Play(Crises.Plan(200, 1, Crises.Vague, Crises.Precise, Crises.Vague)).Tables);
        IReadOnlyList<Finding> findings = Findings.From(comparison, Crises.Small);
        findings.Count.ShouldBe(2 * Endpoints.Primary.Count);
        findings.ShouldAllBe(f => f.Sentence.EndsWith('.') && f.Sentence.Contains("given attack")
            && f.Difference.Endpoint.IsPrimary);
        findings[Endpoints.Primary.Count].Sentence.ShouldStartWith(
            "'vague' (no provision changed) does not differ from 'vague'");
    }

    [Fact]
    public void A_wording_that_the_scenario_lacks_is_refused() => Should.Throw<ArgumentException>(
        () => Findings.From(Comparison.From([Tables.Create(3, _ => { }), Tables.Create(3, _ => { })]), Crises.Small));

    private static string[] Sentences(double[] baseline, double[] other, int deniedBaseline, int deniedOther) =>
        [.. Findings.From(Compare(baseline, other, deniedBaseline, deniedOther), Played).Select(f => f.Sentence)];

    private static Comparison Compare(double[] baseline, double[] other, int deniedBaseline, int deniedOther) =>
        Comparison.From([Table("vague", baseline, deniedBaseline), Table("precise", other, deniedOther)]);

    /// <summary>Decisions at these hours; the objective denied in so many of each hundred trials.</summary>
    private static TrialTable Table(string declaration, double[] decisions, int denied) => Tables.Create(
        decisions.Length,
        columns =>
        {
            decisions.CopyTo(columns[Milestone.Decision]);
            for (int i = 0; i < decisions.Length; i++)
                if (i % 100 < denied) columns[Milestone.Halted][i] = 100;
        },
        Tables.Head with { Declaration = declaration });
}
