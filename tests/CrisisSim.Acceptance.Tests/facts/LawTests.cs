using CrisisSim.Experiments;
using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>L: what must hold by algebra. Each is exact, or a sign whose interval excludes zero.</summary>
public sealed class LawTests
{
    [Fact]
    public void L2_strength_delivered_rises_with_lift_until_the_queue_is_gone()
    {
        Scenario overseas = Overseas();
        Declaration text = Laboratory.Text("precise");
        TrialTable[] arms = [.. new[] { 2, 4, 24, 48 }.Select(lift => Laboratory.Play(WithLift(overseas, lift), text))];
        static double Delivered(TrialTable table, int row) => table[Portion.DeliveredByDay90][row];

        var scarce = Laboratory.Change(arms[0], arms[1], Delivered);
        var plenty = Laboratory.Change(arms[2], arms[3], Delivered);
        scarce.ShouldBeAboveZero();
        plenty.Interval.High.ShouldBeLessThan(scarce.Interval.Low / 3, "twenty-four more lifts beyond the knee bring less than a third of what two bring before it");
    }

    [Fact]
    public void L3_savings_in_series_add()
    {
        double none = FirstForce(convene: 20, cabinet: 20, border: 0), both = FirstForce(convene: 10, cabinet: 10, border: 0);
        double convene = FirstForce(convene: 10, cabinet: 20, border: 0), cabinet = FirstForce(convene: 20, cabinet: 10, border: 0);

        (none - both).ShouldBe(none - convene + (none - cabinet), 1e-9);
        (none - both).ShouldBe(20, 1e-9);
    }

    [Fact]
    public void L3_savings_in_parallel_are_worth_more_together_than_apart()
    {
        double none = FirstForce(notice: 50, border: 50), notice = FirstForce(notice: 40, border: 50);
        double border = FirstForce(notice: 50, border: 40), both = FirstForce(notice: 40, border: 40);

        (none - notice + (none - border)).ShouldBe(0, 1e-9);
        (none - both).ShouldBe(10, 1e-9);
    }

    [Fact]
    public void L3_a_branch_that_takes_over_makes_the_joint_saving_less()
    {
        double none = FirstForce(cabinet: 20, notice: 60, border: 10), notice = FirstForce(cabinet: 20, notice: 10, border: 10);
        double slowBorder = FirstForce(cabinet: 20, notice: 60, border: 50), noticeThen = FirstForce(cabinet: 20, notice: 10, border: 50);

        (slowBorder - noticeThen).ShouldBe(10, 1e-9, "clearance takes over once the notice is short");
        (none - notice).ShouldBe(50, 1e-9);
    }

    [Fact]
    public void L4_another_declaration_of_the_same_words_changes_nothing()
    {
        Declaration precise = Laboratory.Text("precise");
        Declaration again = precise with { Name = "another name", Text = "the same in other type" };
        var tables = Run.Play(new RunPlan { Scenario = Laboratory.Baltic, Declarations = [precise, again], Seed = 5, Trials = 500 }).Tables;

        foreach (Endpoint endpoint in Endpoints.All)
        {
            EndpointDifference difference = endpoint.Difference(tables[0], tables[1]);
            if (difference.Difference is not { } estimate) continue;
            estimate.Value.ShouldBe(0);
            (estimate.Interval.Low, estimate.Interval.High).ShouldBe((0, 0));
        }
    }

    /// <summary>The Baltic crisis in which every ally is overseas, needs lift and is ready at once.</summary>
    private static Scenario Overseas() => Laboratory.Baltic with
    {
        Members = [.. Laboratory.Baltic.Members.Select(m => m with
        {
            Forces = [.. m.Forces.Select(f => f with
            {
                InTheatre = false, Prepositioned = false, NeedsLift = true, Corridor = null,
                Notice = Distribution.Fixed(24), Transit = Distribution.Lognormal(300, 0.3),
            })],
        })],
    };

    private static Scenario WithLift(Scenario scenario, int lift) => scenario with
    {
        Alliance = scenario.Alliance with { Logistics = scenario.Alliance.Logistics with { Lift = lift, Reception = 20 } },
    };

    /// <summary>Hours to the first force in a world without chance: one ally, every duration given.</summary>
    private static double FirstForce(double convene = 0, double cabinet = 0, double notice = 0, double border = 0)
    {
        Scenario clockwork = Clockwork.World(convene, cabinet, notice, border);
        return new Trial(clockwork, clockwork.Declarations[0]).Play(1, 0).FirstForce.Hours;
    }
}
