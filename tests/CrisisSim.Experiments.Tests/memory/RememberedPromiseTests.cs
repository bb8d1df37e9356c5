using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

/// <summary>What earlier rounds are to every play that is made of a scenario.</summary>
public class RememberedPromiseTests
{
    private static readonly Declaration Pact = Crises.Precise with { Obligation = Obligation.Assist };

    private static readonly Scenario Thrice = Crises.Small with { Rounds = 3 };

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        RunPlan plan = Crises.Plan(40, 1, Crises.Vague, Pact) with { Scenario = Thrice };
        foreach ((TrialTable one, TrialTable three) in Run.Play(plan).Tables.Zip(Run.Play(plan with { Threads = 3 }).Tables))
        {
            foreach (Portion portion in Portion.All) one[portion].ToArray().ShouldBe(three[portion].ToArray());
            foreach (Milestone milestone in Milestone.All) one[milestone].ToArray().ShouldBe(three[milestone].ToArray());
        }
    }

    [Fact]
    public void The_same_crisis_were_it_none_or_provoked_has_the_past_that_was()
    {
        RunPlan plan = Crises.Plan(24, 1, Pact) with
        {
            Scenario = Thrice,
            AsksForFalseAlarms = true,
            AsksForEntrapment = true,
        };
        TrialTable table = Run.Play(plan).Tables[0];
        foreach (TrialTable other in (TrialTable[])[table.IfNoAttack!, table.IfProvoked!])
            other[Portion.Reputation].ToArray()
                .ShouldBe(table[Portion.Reputation][..other.Trials].ToArray());
    }

    [Fact]
    public void Attackers_think_less_of_an_alliance_that_broke_its_word_and_better_of_one_that_kept_it()
    {
        double Shift(double resolve, int rounds) => RememberedResolve.In(
            new DeterrenceSetting(
                Thrice with { Rounds = rounds, Alliance = new Alliance { Resolve = resolve } }, Pact), 1);
        Shift(-9, 1).ShouldBe(0);
        Shift(-9, 3).ShouldBeLessThan(0);
        Shift(9, 3).ShouldBeGreaterThan(Shift(-9, 3));
        RememberedResolve.In(Baselines.NoDeclaration(Thrice), 1).ShouldBe(0);
        RememberedResolve.In(Baselines.NoAlliance(Thrice), 1).ShouldBe(0);
    }

    [Fact]
    public void A_belief_that_memory_lowers_is_worth_as_much_as_a_bias_of_that_size()
    {
        Scenario world = Choices.World.Exact();
        IReadOnlyList<MenuAction> menu = Menu.For(world);
        var design = new BeliefDesign(world.Mechanisms.Choice);
        double[][] surfaces = [.. menu.Select((_, a) =>
            Enumerable.Range(0, 2 * Consequences.Count * QuadraticTerms).Select(k => 0.01 * (k + a)).ToArray())];
        double[] Utilities(double bias, double remembered)
        {
            double[] utilities = new double[menu.Count];
            new Chooser(world.Mechanisms.Choice with { ResolveBias = bias }, menu, design).Utilities(
                AttackerType.Typical(world.Attacker), new BeliefSpread(0.5, 0.5) { ResolveRemembered = remembered },
                surfaces, utilities);
            return utilities;
        }

        Utilities(0, -0.4).ShouldBe(Utilities(-0.4, 0));
        Utilities(0, -0.4).ShouldNotBe(Utilities(0, 0));
    }

    [Fact]
    public void A_member_that_was_left_alone_provokes_less_readily()
    {
        double Provokes(double reputation) => Endpoints.Provocation
            .Estimate(Tables.Create(4, _ => { }).If(Counterfactual.Provoked, Table(reputation)))!.Value.Value;
        var usual = new ProvocationParameters();
        Provokes(0.5).ShouldBe(usual.Chance(0.5), 1e-15);
        Provokes(0.3).ShouldBe(usual.Chance(0.5 - 0.2), 1e-12);
        Provokes(0.7).ShouldBe(usual.Chance(0.5 + 0.2), 1e-12);
    }

    private const int QuadraticTerms = 6;

    /// <summary>Backed in two trials of four, with this reputation.</summary>
    private static TrialTable Table(double reputation) => Tables.Create(4, columns =>
    {
        ((double[])[10, 20, Tables.Never, Tables.Never]).CopyTo(columns[Milestone.Decision]);
        columns[Portion.Reputation].Fill(reputation);
    });
}
