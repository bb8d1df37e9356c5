using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Over many worlds: who has not the means does not succeed, and who has not the will does not help.</summary>
public class WillAndMeansTests
{
    private const int WorldsTried = 150, TrialsEach = 4;

    [Fact]
    public void An_attacker_that_would_need_for_ever_never_has_its_objective()
    {
        for (int number = 0; number < WorldsTried; number++)
        {
            World world = RandomWorlds.Number(number).Attacker(a => a with { Objective = Distribution.Fixed(1e12) });
            foreach (Outcome outcome in world.PlayAll(TrialsEach))
            {
                outcome.ObjectiveTaken.Happened.ShouldBeFalse($"world {number}, trial {outcome.Trial}");
                outcome.End.ShouldNotBe(EndKind.FaitAccompli);
            }
        }
    }

    [Fact]
    public void An_alliance_in_which_nobody_is_willing_never_answers_with_force()
    {
        int asked = 0;
        for (int number = 0; number < WorldsTried; number++)
        {
            World world = RandomWorlds.Number(number);
            if (Answers(world)) continue;
            foreach (Outcome outcome in world.Alliance(a => a with { Resolve = -1e4 }).PlayAll(TrialsEach))
            {
                if (outcome.Request.Happened) asked++;
                outcome.Decision.Happened.ShouldBeFalse($"world {number}, trial {outcome.Trial}");
                outcome.Members.ShouldAllBe(m => !m.Moved.Happened && m.Share == 0 && m.Delivered == 0);
            }
        }
        asked.ShouldBeGreaterThan(50, "worlds in which nobody asks show nothing");
    }

    /// <summary>An order that stands, or movement that is delegated, asks nobody's will.</summary>
    private static bool Answers(World world) =>
        world.Declaration.Procedure.Rule == DecisionRule.StandingOrder
            || world.Declaration.Delegated.HasFlag(Delegation.Move);
}
