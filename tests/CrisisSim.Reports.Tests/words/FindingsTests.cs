using CrisisSim.Model;

namespace CrisisSim.Reports.Tests;

public class FindingsTests
{
    private static readonly Scenario Played = Crises.Small with { Horizon = 1000 };

    [Fact]
    public void A_finding_that_is_shown_gives_both_texts_and_what_luck_leaves_open() =>
        Sentences(Shares(41), Shares(58), 41, 58).ShouldBe(
        [
            "Under Precise, half of the force is cleared within 3 days in 58 of 100 crises; under Vague, in 41. By luck the "
                + "change is +12 to +22.",
            "Under Precise, allies send 58 % of all force within reach by day 30; under Vague, 41 %. By luck the change is "
                + "+12 to +22.",
            "Under Precise, the attack is stopped by day 30 in 58 of 100 crises; under Vague, in 41. By luck the change is "
                + "+12 to +22.",
            "General war: in none of 400 crises under either text, so at most 0.96 of 100 differ.",
            "Under Precise, allied forces spend 5.8 brigade-days abroad by day 30; under Vague, 4.1. By luck the change is "
                + "+1.3 to +2.1.",
            "Under Precise, half of crises have a decision to help within 10 h; under Vague, fewer than half have one. By "
                + "day 30, 42 of 100 have none under Precise, and 59 under Vague.",
        ]);

    [Fact]
    public void What_changed_is_named_once_and_no_sentence_credits_one_provision_with_it()
    {
        Findings.Changed(Compare(Shares(41), Shares(58), 41, 58).AgainstBaseline[0], Played).ShouldBe(
            "Precise differs from Vague in 4 provisions: where the lines lie, exact words, deadlines and authority given in "
                + "advance. The attack is taken as given.");
        Sentences(Shares(41), Shares(58), 41, 58).ShouldAllBe(sentence => !sentence.Contains("exact words"));
    }

    [Fact]
    public void Outside_land_air_and_sea_an_effort_ends()
    {
        Scenario cyber = Played with { Incident = new Incident { Domain = Domain.Cyber } };
        string[] sentences =
            [.. Findings.From(Compare(Shares(41), Shares(58), 41, 58), cyber).Select(finding => finding.Sentence)];
        sentences[2].ShouldContain("the attack is over by day 30 in 58 of 100 crises; under Vague, in 41");
        sentences[4].ShouldContain("measures cost 5.8 days by day 30");
    }

    [Theory]
    [InlineData(3, 0, "Under Precise, fewer than half of crises have a decision to help; under Vague, half have one within 10 h")]
    [InlineData(0, 3, "Under Precise, half of crises have a decision to help within 10 h; under Vague, fewer than half have one")]
    [InlineData(4, 3, "Under either text, fewer than half of crises have a decision to help")]
    [InlineData(1, 2, "Under either text, half of crises have a decision to help within 10 h. By day 30, 20 of 100 have none "
        + "under Precise, and 40 under Vague.")]
    public void The_decision_stands_apart_with_its_median_and_its_never(int lackOther, int lackBaseline, string words)
    {
        static bool[] Decided(int lack) => [.. Enumerable.Range(0, 400).Select(i => i % 5 >= lack)];
        Sentences(Decided(lackBaseline), Decided(lackOther), 40, 40)[^1].ShouldStartWith(words);
    }

    [Fact]
    public void What_is_not_shown_is_called_unclear_with_the_trials_that_would_show_it()
    {
        bool[] a = [.. Enumerable.Range(0, 400).Select(i => i % 4 != 0)],
            b = [.. Enumerable.Range(0, 400).Select(i => i % 4 != 1 || i < 20)];
        string sentence = Sentences(a, b, 40, 40)[0];
        sentence.ShouldStartWith("Half cleared within 3 days: no clear change, 75 under Vague and 76 under Precise. By luck ");
        sentence.ShouldEndWith(").");
        sentence.ShouldContain(" crises would show a change of this size (--trials ");
    }

    [Fact]
    public void What_fewer_than_ten_crises_carry_is_too_few_to_tell_with_the_crises_that_would()
    {
        string sentence = Sentences(Shares(41), Shares(41), 40, 41)[1];
        sentence.ShouldMatch(@"^Force sent by day 30: too few crises to tell \(about [\d,]+ would\), 40 under Vague and 41 "
            + @"under Precise\. By luck the change is −[\d.]+ to \+[\d.]+\.$");
        EndpointDifference few = Compare(Shares(41), Shares(41), 40, 41).AgainstBaseline[0][Endpoints.Reliability];
        few.IsTooFew.ShouldBeTrue();
        SurenessWords.InRow(new Change(few, null), isPrice: false).ShouldBe("too few");
        TooFewWords.Note([few]).Single().ShouldMatch(@"^Too few: too few crises to tell \(about [\d,]+ would\)\.$");
        TooFewWords.Note([few with { TrialsToResolve = null }]).Single().ShouldBe("Too few: too few crises to tell.");
        TooFewWords.Note([few with { TrialsToResolve = 5_000_000 }]).Single()
            .ShouldBe("Too few: too few crises to tell (not even 1,000,000 would).");
        EndpointDifference many = Compare(Shares(41), Shares(41), 40, 43).AgainstBaseline[0][Endpoints.Reliability];
        many.IsTooFew.ShouldBeFalse();
        TooFewWords.Note([many]).ShouldBeEmpty();
        Names.Keys(few.Difference).ShouldBe("few_events");
        Names.Keys(many.Difference).ShouldBeNull();
    }

    [Theory]
    [InlineData(1, "One gain is claimed, with an interval of 95 %.")]
    [InlineData(3, "Three gains are claimed at once: each has an interval of 98.3 %, so that all hold together 19 times in 20.")]
    [InlineData(12, "Twelve gains are claimed at once: each has an interval of 99.58 %, so that all hold together 19 times "
        + "in 20.")]
    public void What_is_claimed_together_is_counted_and_has_its_level(int comparisons, string said)
    {
        var claimed = new ClaimedTogether(comparisons);
        claimed.Sentence("gain").ShouldBe(said);
        ClaimedTogether.From(new CrisisSim.Statistics.Confidence().SharedAmong(comparisons)).ShouldBe(claimed);
    }

    [Fact]
    public void A_wording_against_itself_differs_in_no_crisis() => Sentences(Shares(41), Shares(41), 41, 41)[0].ShouldBe(
        "Half cleared within 3 days: the same under both texts in each of 400 crises, so at most 0.96 of 100 differ.");

    [Fact]
    public void An_incident_that_is_no_attack_is_called_so() => Findings
        .Changed(Compare(Shares(41), Shares(41), 41, 58).AgainstBaseline[0],
            Played with { Incident = new Incident { Real = false } })
        .ShouldEndWith("The incident is taken as given, and it is no attack.");

    [Fact]
    public void Real_runs_give_one_sentence_for_each_wording_and_primary_endpoint_that_is_known()
    {
        var comparison = Comparison.From(
            Run.Play(Crises.Plan(200, 1, Crises.Vague, Crises.Precise, Crises.Vague)).Tables);
        Finding[] findings =
            [.. Findings.From(comparison, Crises.Small).Where(finding => finding.Difference.Endpoint.IsPrimary)];
        findings.Length.ShouldBe(2 * Endpoints.PrimaryAsPlayed.Count);
        findings.ShouldAllBe(f => f.Sentence.EndsWith('.'));
        Findings.Changed(comparison.AgainstBaseline[1], Crises.Small).ShouldStartWith("Vague says the same as Vague.");
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
