using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

/// <summary>The choice given a response surface that is written down, in which resolve denies the objective.</summary>
public class ChooserTests
{
    private static readonly IReadOnlyList<MenuAction> Menu = [Choices.Sabotage, Choices.Raid];

    /// <summary>
    /// Success of the raid falls by a quarter for each standard deviation of resolve; sabotage meets no resistance.
    /// </summary>
    private static readonly double[][] Surfaces = [Surface(1, 0), Surface(0.5, -0.25)];

    [Fact]
    public void Who_thinks_the_alliance_resolute_finds_the_raid_less_worth()
    {
        double[] timid = Utilities(new(), new AttackerType { Value = 1, CostSensitivity = 1, Resolve = 1 },
            new BeliefSpread(1, 0.5));
        double[] bold = Utilities(new(), new AttackerType { Value = 1, CostSensitivity = 1, Resolve = -1 },
            new BeliefSpread(1, 0.5));
        timid[1].ShouldBeLessThan(bold[1]);
        timid[0].ShouldBe(bold[0]);
    }

    [Fact]
    public void One_error_serves_all_acts()
    {
        IReadOnlyList<MenuAction> twice = [Choices.Raid, Choices.Raid with { Name = "the same by another name" }];
        var parameters = new ChoiceParameters();
        double[] utilities = new double[2];
        new Chooser(parameters, twice, new BeliefDesign(parameters))
            .Utilities(new AttackerType { Value = 1, CostSensitivity = 1, Resolve = 0.7, Speed = -1.3 },
                new BeliefSpread(1, 0.5), [Surfaces[1], Surfaces[1]], utilities);
        utilities[1].ShouldBe(utilities[0]);
    }

    [Fact]
    public void Doubt_costs_those_who_look_at_the_worst_and_serves_those_who_look_at_the_best()
    {
        var who = new AttackerType { Value = 1, CostSensitivity = 1 };
        double sure = Utilities(new(), who, default)[1];
        Utilities(new() { Ambiguity = 0.9 }, who, new BeliefSpread(1, 0.5))[1].ShouldBeLessThan(sure);
        Utilities(new() { Ambiguity = 0.1 }, who, new BeliefSpread(1, 0.5))[1].ShouldBeGreaterThan(sure);
        Utilities(new() { Ambiguity = 0.9 }, who, default)[1].ShouldBe(sure);
    }

    [Fact]
    public void A_bias_towards_resolve_lowers_what_a_raid_is_worth()
    {
        var who = new AttackerType { Value = 1, CostSensitivity = 1 };
        Utilities(new() { ResolveBias = 1 }, who, default)[1].ShouldBeLessThan(Utilities(new(), who, default)[1]);
    }

    [Fact]
    public void Exact_words_and_a_public_schedule_narrow_beliefs_by_their_couplings_alone()
    {
        var vague = new DeterrenceSetting(Choices.World, Crises.Vague);
        var exact = new DeterrenceSetting(Choices.World,
            Crises.Precise with { Pledges = new Pledges { Public = true } });
        double[] weights = MenuWeights.For(Menu);
        Belief(exact).ResolveSd.ShouldBeLessThan(Belief(vague).ResolveSd);
        Belief(exact).SpeedSd.ShouldBeLessThan(Belief(vague).SpeedSd);
        Belief(Off(exact)).ShouldBe(Belief(Off(vague)));

        BeliefSpread Belief(DeterrenceSetting setting) => Experiments.BeliefSpread.From(setting, Menu, weights);
    }

    [Fact]
    public void Public_messaging_narrows_and_silence_widens_the_belief_of_resolve_and_what_is_usual_does_neither()
    {
        double[] weights = MenuWeights.For(Menu);
        double Sd(double messaging, double coupling = 0.3) => Experiments.BeliefSpread.From(
            new DeterrenceSetting(
                Choices.World with { Couplings = Choices.World.Couplings.With(CouplingRegistry.Messaging, coupling) },
                Crises.Vague with { Pledges = new Pledges { Messaging = messaging } }),
            Menu,
            weights).ResolveSd;
        Sd(1).ShouldBeLessThan(Sd(0.5));
        Sd(0).ShouldBeGreaterThan(Sd(0.5));
        Sd(0.5).ShouldBe(Sd(0.5, coupling: 0));
        Sd(1, coupling: 0).ShouldBe(Sd(0, coupling: 0));
    }

    [Fact]
    public void The_keener_attacker_reads_the_response_that_keener_attackers_meet()
    {
        double[] surface = Surface(0.5, 0);
        surface[SurfaceCell.Common] = 0.2;
        double Worth(double keenness)
        {
            double[] utilities = new double[1];
            var parameters = new ChoiceParameters();
            new Chooser(parameters, [Choices.Raid], new BeliefDesign(parameters))
                .Utilities(new AttackerType { Value = 1, CostSensitivity = 1, Keenness = keenness }, default, [surface],
                    utilities);
            return utilities[0];
        }

        (Worth(1) - Worth(0)).ShouldBe(0.2 * new ChoiceParameters().Value * Choices.Raid.Gains, 1e-12);
        (Worth(0) - Worth(-1)).ShouldBe(Worth(1) - Worth(0), 1e-12);
    }

    [Fact]
    public void Where_all_attackers_are_alike_none_is_keener()
    {
        Scenario alike = Choices.World.With(choice => choice with { ValueSpread = 0, CostSpread = 0 });
        AttackerType.Draw(alike, 1, 3).Keenness.ShouldBe(0);
        Keenness.At(1, alike).ShouldBe(alike);
        Keenness.At(1, Choices.World).Attacker.Value.ShouldBeGreaterThan(Keenness.At(-1, Choices.World).Attacker.Value);
    }

    [Fact]
    public void Narrower_beliefs_may_raise_or_lower_attacks()
    {
        // Where a raid would fail in truth, fewer who are mistaken attack; where it would succeed, fewer who are
        // mistaken hold back.
        Attacks(Surface(0.1, -0.25), new BeliefSpread(0.2, 0)).ShouldBeLessThan(
            Attacks(Surface(0.1, -0.25), new BeliefSpread(1.2, 0)));
        Attacks(Surface(0.9, -0.25), new BeliefSpread(0.2, 0)).ShouldBeGreaterThan(
            Attacks(Surface(0.9, -0.25), new BeliefSpread(1.2, 0)));
    }

    private static DeterrenceSetting Off(DeterrenceSetting setting) => setting with
    {
        Scenario = setting.Scenario with
        {
            Couplings = setting.Scenario.Couplings.With(CouplingRegistry.Belief, 0).With(CouplingRegistry.Schedule, 0)
        },
    };

    private static double Attacks(double[] surface, BeliefSpread belief)
    {
        ChoiceParameters parameters = new() { Act = 0.35 };
        var chooser = new Chooser(parameters, [Choices.Raid], new BeliefDesign(parameters));
        double sum = 0;
        double[] p = new double[1];
        for (int k = 0; k < 1000; k++)
        {
            chooser.Choose(AttackerType.Draw(Choices.World, 5, k), belief, [surface], p);
            sum += p[0];
        }
        return sum;
    }

    private static double[] Utilities(ChoiceParameters parameters, AttackerType who, BeliefSpread belief)
    {
        double[] utilities = new double[Menu.Count];
        new Chooser(parameters, Menu, new BeliefDesign(parameters)).Utilities(who, belief, Surfaces, utilities);
        return utilities;
    }

    private static double[] Surface(double success, double slope)
    {
        double[] surface = new double[SurfaceCell.Coefficients];
        (surface[0], surface[1]) = (success, slope);
        return surface;
    }
}
