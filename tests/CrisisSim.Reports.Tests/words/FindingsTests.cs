using CrisisSim.Model;

namespace CrisisSim.Reports.Tests;

public class FindingsTests
{
    private static readonly Scenario Played = Crises.Small with { Horizon = 1000 };

    [Fact]
    public void A_resolved_finding_names_the_declaration_all_provisions_and_the_condition() =>
        Sentences(Shares(41), Shares(58), 41, 58).ShouldBe(
        [
            "Under 'precise' (4 provisions changed: threshold, precision, limits, delegation) half of the allied "
                + "strength has leave within 3 days in 58 of 100 crises instead of 41 under 'vague' "
                + "(95 % interval of the difference: +14 to +21), given attack.",
            "Under 'precise' (4 provisions changed) allies send 58 % of their strength by day 30 instead of 41 under "
                + "'vague' (95 % interval of the difference: +13 to +21), given attack.",
            "Under 'precise' (4 provisions changed) the attack is stopped by day 30 in 58 of 100 crises instead of 41 "
                + "under 'vague' (95 % interval of the difference: +14 to +21), given attack.",
            "'precise' (4 provisions changed) does not differ from 'vague' in general war by day 30: it happens in "
                + "none of 400 crises under either, given attack.",
            "Under 'precise' (4 provisions changed) the forces that come spend 5.8 brigade-days in theatre by day 30 "
                + "instead of 4.1 under 'vague' (95 % interval of the difference: +1.3 to +2.1), given attack.",
            "The decision to assist, under 'precise': half of all crises have one within 10 h, where under 'vague' fewer "
                + "than half have one, and 42 of 100 have none by day 30 instead of 59.",
        ]);

    [Fact]
    public void Outside_land_air_and_sea_an_effort_ends()
    {
        Scenario cyber = Played with { Incident = new Incident { Domain = Domain.Cyber } };
        string[] sentences =
            [.. Findings.From(Compare(Shares(41), Shares(58), 41, 58), cyber).Select(finding => finding.Sentence)];
        sentences[2].ShouldContain("the attack has ended by day 30 in 58 of 100 crises instead of 41");
        sentences[4].ShouldContain("measures are in effect for 5.8 days of allied influence by day 30");
    }

    [Theory]
    [InlineData(3, 0, "fewer than half of all crises have one, where under 'vague' half have one within 10 h")]
    [InlineData(0, 3, "half of all crises have one within 10 h, where under 'vague' fewer than half have one")]
    [InlineData(4, 3, "fewer than half of all crises have one, as under 'vague'")]
    [InlineData(1, 2, "half of all crises have one within 10 h, as under 'vague', and 20 of 100 have none by day 30 "
        + "instead of 40")]
    public void The_decision_stands_apart_with_its_median_and_its_never(int lackOther, int lackBaseline, string words)
    {
        static bool[] Decided(int lack) => [.. Enumerable.Range(0, 400).Select(i => i % 5 >= lack)];
        Sentences(Decided(lackBaseline), Decided(lackOther), 40, 40)[^1]
            .ShouldStartWith($"The decision to assist, under 'precise': {words}");
    }

    [Fact]
    public void What_is_not_resolved_is_said_not_to_be_with_the_trials_that_would_settle_it()
    {
        bool[] a = [.. Enumerable.Range(0, 400).Select(i => i % 4 != 0)],
            b = [.. Enumerable.Range(0, 400).Select(i => i % 4 != 1 || i < 20)];
        Sentences(a, b, 40, 40)[0].ShouldStartWith(
            "'precise' (4 provisions changed: threshold, precision, limits, delegation) is not shown to differ from "
                + "'vague' in timeliness (half authorized within 72 h) with 400 crises (");
    }

    [Fact]
    public void A_wording_against_itself_differs_in_no_crisis() => Sentences(Shares(41), Shares(41), 41, 41)[0].ShouldBe(
        "'precise' (4 provisions changed: threshold, precision, limits, delegation) does not differ from 'vague' in "
            + "timeliness (half authorized within 72 h): not one of 400 crises differs, given attack.");

    [Fact]
    public void No_sentence_credits_precision_where_other_provisions_changed()
    {
        string[] sentences = Sentences(Shares(41), Shares(58), 41, 58);
        sentences[0].ShouldStartWith("Under 'precise' (4 provisions changed: ");
        sentences[0].Split("precision").Length.ShouldBe(2, "named once, in the list of what changed");
        sentences[1].ShouldStartWith("Under 'precise' (4 provisions changed) ");
        sentences[1].ShouldNotContain("precision");
    }

    [Fact]
    public void An_incident_that_is_no_attack_is_called_so() =>
        Findings.From(Compare(Shares(41), Shares(41), 41, 58), Played with { Incident = new Incident { Real = false } })
            .ShouldAllBe(finding => finding.Sentence.Contains("given an incident that is no attack"));

    [Fact]
    public void Real_runs_give_one_sentence_for_each_wording_and_primary_endpoint_that_is_known()
    {
        var comparison = Comparison.From(
            Run.Play(Crises.Plan(200, 1, Crises.Vague, Crises.Precise, Crises.Vague)).Tables);
        Finding[] findings =
            [.. Findings.From(comparison, Crises.Small).Where(finding => finding.Difference.Endpoint.IsPrimary)];
        findings.Length.ShouldBe(2 * Endpoints.PrimaryAsPlayed.Count);
        findings.ShouldAllBe(f => f.Sentence.EndsWith('.') && f.Sentence.Contains("given attack"));
        findings[Endpoints.PrimaryAsPlayed.Count].Sentence.ShouldStartWith(
            "'vague' (no provision changed) does not differ from 'vague'");
    }

    [Fact]
    public void A_wording_that_the_scenario_lacks_is_refused() => Should.Throw<ArgumentException>(
        () => Findings.From(Comparison.From([Tables.Create(3, _ => { }), Tables.Create(3, _ => { })]), Crises.Small));

    private static string[] Sentences(bool[] baseline, bool[] other, int ofBaseline, int ofOther) =>
        [.. Findings.From(Compare(baseline, other, ofBaseline, ofOther), Played).Select(f => f.Sentence)];

    private static Comparison Compare(bool[] baseline, bool[] other, int ofBaseline, int ofOther) =>
        Comparison.From([Table("vague", baseline, ofBaseline), Table("precise", other, ofOther)]);

    private static bool[] Shares(int hundredths) =>
        [.. Enumerable.Range(0, 400).Select(i => i % 100 < hundredths)];

    /// <summary>
    /// Leave and a decision after ten hours in these trials; in so many of each hundred all is sent, the attack is
    /// stopped, and ten brigade-days are spent.
    /// </summary>
    private static TrialTable Table(string declaration, bool[] decided, int sent) => Tables.Create(
        decided.Length,
        columns =>
        {
            for (int i = 0; i < decided.Length; i++)
            {
                if (decided[i]) columns[Milestone.Decision][i] = columns[Milestone.HalfAuthorized][i] = 10;
                if (i % 100 >= sent) continue;
                columns[Portion.SentByDay30][i] = 1;
                columns[Quantity.BrigadeDays][i] = 10;
                columns.States[i] = (byte)AttackState.Stopped;
            }
        },
        Tables.Head with { Declaration = declaration });
}
