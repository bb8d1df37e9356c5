using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;


/// <summary>
/// What an attacker does that thinks again. It begins in moods in which to go on is best, so that it takes another
/// course when a mood turns.
/// </summary>
public class CourseTests
{
    private const double Sharp = 1e9, Mood = 10;

    /// <summary>Nobody helps, and moods turn.</summary>
    private static readonly World Alone = Worlds.Small().NobodyCalls().Attacker(a => a with { Adaptive = true })
        .Adversary(a => a with { Mood = Mood });

    /// <summary>What it attacks for is worth next to nothing, and to give up is free.</summary>
    private static readonly World Senseless = Alone.Attacker(a => a with { Value = 0.01 })
        .Adversary(a => a with
        {
            Rationality = Sharp,
            WithdrawalCost = 0,
            EscalationCost = 99,
            PauseKeeps = 0,
            PauseRisks = 1
        });

    [Fact]
    public void Without_rationality_moods_alone_choose_among_the_other_courses_alike()
    {
        string[] first = [.. Enumerable
            .Range(0, 2000)
            .Select(k => Alone
                .TheAttackNeverEnds()
                .Adversary(a => a with { Rationality = 0 })
                .Story(k)
                .First(TellsOfACourse).What)];
        foreach (string course in (string[])["pauses", "escalates", "calls it off"])
            first.ShouldHold(what => what.StartsWith(course, StringComparison.Ordinal), 1.0 / 3);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(2.0)]
    [InlineData(6.0)]
    public void Where_moods_turn_fast_the_share_of_time_in_a_course_is_its_quantal_response(double rationality)
    {
        // To go on is worth 1, a pause three quarters; the rest is out of the question.
        World world = Alone.TheAttackNeverEnds().Horizon(300)
            .Adversary(a => a with
            {
                Rationality = rationality,
                PriorResolve = 1e-9,
                WithdrawalCost = 1e9,
                EscalationCost = 1e9
            });
        if (rationality == 0)
            world = world.Adversary(a => a with { Rationality = 1e-6 }); // what is out of the question stays so
        string?[] last = [.. Enumerable
            .Range(0, 1500)
            .Select(k => world.Story(k).Where(TellsOfACourse).Select(e => e.What).LastOrDefault())];
        last.ShouldHold(what => what?.StartsWith("pauses", StringComparison.Ordinal) != true,
            1 / (1 + Math.Exp(-0.25 * rationality)));
    }

    [Theory]
    [InlineData(0.01, 0.0, EndKind.Withdrew)] // worth nothing, and giving up is free
    [InlineData(0.01, 9.0, EndKind.FaitAccompli)]
    [InlineData(9.0, 0.0, EndKind.FaitAccompli)]
    public void With_full_rationality_it_takes_the_best_course_once_moods_have_turned(double value, double withdrawal,
        EndKind end) =>
        Senseless
            .Attacker(a => a with { Value = value })
            .Adversary(a => a with { WithdrawalCost = withdrawal })
            .PlayAll(50)
            .ShouldAllBe(o => o.End == end);

    [Fact]
    public void A_senseless_attack_lasts_as_long_as_the_mood_in_which_it_was_begun()
    {
        // It ends when the mood to go on is over, at rate 1 a mood, or when one to give up comes that is stronger than
        // the strongest at first was, at rate U with U uniform: P(T > t) = e⁻ˣ ∫ e⁻ᵘˣ du = e⁻ˣ (1 − e⁻ˣ) / x with x = t
        // / mood.
        double[] hours = [.. Senseless.TheAttackNeverEnds().PlayAll(3000).Select(o => o.Ended.Hours)];
        hours.ShouldFollow(t => 1 - (Math.Exp(-t / Mood) * (1 - Math.Exp(-t / Mood)) / (t / Mood)));
    }

    [Fact]
    public void What_it_has_chosen_it_goes_on_with_while_nothing_changes()
    {
        World still = Alone.Adversary(a => a with { Mood = 1e12 });
        foreach (double rationality in (double[])[0, 5, Sharp])
            still
                .Adversary(a => a with { Rationality = rationality, EscalationCost = -9, WithdrawalCost = -9 })
                .PlayAll(100)
                .ShouldAllBe(o => o.End == EndKind.FaitAccompli && o.Escalations == 0
                    && o.ObjectiveTaken == Moment.At(100));
    }

    [Fact]
    public void After_an_escalation_there_is_no_second_while_nothing_changes()
    {
        // The limit to convene passes at 60 h: the alliance is less resolute than was thought, and the line may be
        // tried. Moods last for good.
        World tried = Alone
            .VictimCallsAtOnce()
            .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(1e6) } })
            .TheAttackNeverEnds()
                .Incident(i => i with { Rung = 5 })
                .Trigger(t => t with { Precision = 1 })
                .Limits(l => l with { Convene = 60, Compliance = 0 })
            .Adversary(a => a with
            {
                Mood = 1e12,
                PriorResolve = 0.95,
                PriorWeight = 0.02,
                FightCost = 2,
                EscalationCost = 0
            });
        Outcome[] outcomes = tried.PlayAll(300);
        outcomes.ShouldAllBe(o => o.Escalations <= 1 && o.MissedLimits == 1);
        outcomes.Count(o => o.Escalations == 1).ShouldBeGreaterThan(30);
        Enumerable.Range(0, 100).SelectMany(k => tried.HoursOf("escalates", k)).ShouldAllBe(t => t == 60);
        tried.Adversary(a => a with { Mood = 100 }).PlayAll(300).Count(o => o.Escalations > 1).ShouldBeGreaterThan(30);
    }

    [Fact]
    public void A_passive_attacker_neither_withdraws_nor_escalates()
    {
        Outcome[] outcomes = Alone
            .Attacker(a => a with { Adaptive = false })
            .Adversary(a => a with { Rationality = 0 })
            .PlayAll(50);
        outcomes.ShouldAllBe(o => o.End == EndKind.FaitAccompli && o.Escalations == 0 && o.PeakRung == 8);
    }

    [Fact]
    public void A_withdrawal_stops_the_attack()
    {
        Outcome outcome = Senseless.Play();
        outcome.End.ShouldBe(EndKind.Withdrew);
        outcome.Ended.Hours.ShouldBeInRange(1e-3, 100);
        outcome.AtDay30.ShouldBe(AttackState.Stopped);
    }

    [Fact]
    public void Each_escalation_speeds_the_attack_by_its_factor_and_none_follows_the_objective()
    {
        World world = Alone
            .Incident(i => i with { Rung = 2 })
            .Adversary(a => a with { Mood = 40, Rationality = Sharp, EscalationCost = -9 });
        int several = 0;
        for (int trial = 0; trial < 100; trial++)
        {
            Outcome outcome = world.Play(trial);
            if (outcome.End == EndKind.GeneralWar) continue;
            double[] hours = world.HoursOf("escalates", trial);
            outcome.ObjectiveTaken.ShouldBeAt(Taken(hours), tolerance: 1e-6);
            hours.ShouldAllBe(t => t < outcome.ObjectiveTaken.Hours);
            (outcome.Escalations, outcome.PeakRung).ShouldBe((hours.Length, 2 + hours.Length));
            if (hours.Length > 1) several++;
        }

        several.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void What_is_a_pause_stops_the_attack()
    {
        World world = Alone.Adversary(
            a => a with
            {
                Rationality = Sharp,
                PauseKeeps = 1,
                PauseRisks = 0,
                EscalationCost = 99,
                WithdrawalCost = 99
            });
        for (int trial = 0; trial < 20; trial++)
        {
            world.HoursOf("pauses", trial).Length.ShouldBe(world.HoursOf("goes on", trial).Length + 1);
            Outcome outcome = world.Play(trial);
            (outcome.ObjectiveTaken.Happened, outcome.Halted.Happened,
                outcome.End).ShouldBe((false, false, EndKind.Open));
        }
    }

    [Fact]
    public void Before_an_exact_line_a_resolute_alliance_is_not_tried_and_before_a_vague_one_it_is()
    {
        World edge = Alone.TheAttackNeverEnds().Incident(i => i with { Rung = 5 }).Horizon(1000)
            .Adversary(a => a with
            {
                Mood = 100,
                PriorResolve = 0.95,
                PriorWeight = 1e9,
                FightCost = 1,
                EscalationCost = 0,
                WithdrawalCost = 9,
                LinePrecise = 0.05
            });
        int exact = edge.Trigger(t => t with { Precision = 1 }).PlayAll(300).Count(o => o.Escalations > 0);
        int vague = edge.PlayAll(300).Count(o => o.Escalations > 0);
        exact.ShouldBeLessThan(10);
        vague.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void An_attacker_knows_that_the_last_rung_is_general_war()
    {
        World brink = Alone
            .Incident(i => i with { Rung = 9 })
            .Adversary(a => a with { Rationality = Sharp, EscalationCost = 0, WithdrawalCost = 9 });
        brink.PlayAll(20).ShouldAllBe(o => o.Escalations == 0);
        brink
            .Adversary(a => a with { WarCost = -9, EscalationCost = -9 })
            .PlayAll(20)
            .ShouldAllBe(o => o.End == EndKind.GeneralWar);
    }

    [Fact]
    public void What_is_left_of_the_attack_is_reckoned_to_the_hour()
    {
        Crisis crisis = Alone.Stage();
        var theatre = new Theatre(crisis);
        var campaign = new Campaign(crisis, theatre);
        theatre.Begin();
        campaign.Begin();
        crisis.Sim.Run(60);
        campaign.HoursLeft.ShouldBe(40, 1e-9);
    }

    private static bool TellsOfACourse(ChronicleEntry entry) =>
        entry.What.Contains("allied resolve at", StringComparison.Ordinal);

    /// <summary>
    /// The hour at which an attack of 100 hours has its objective that goes 1.4 times as fast from each of these hours
    /// on.
    /// </summary>
    private static double Taken(double[] faster)
    {
        double progress = 0, rate = 0.01, from = 0;
        foreach (double hour in faster)
        {
            progress += (hour - from) * rate;
            (from, rate) = (hour, rate * 1.4);
        }

        return from + ((1 - progress) / rate);
    }
}
