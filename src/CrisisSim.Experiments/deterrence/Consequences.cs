using System.Diagnostics;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Reads consequences out of a crisis.</summary>
internal static class Consequences
{
    public const int Count = 4;

    /// <summary>Writes the four consequences of a crisis.</summary>
    public static void Read(Outcome outcome, Scenario scenario, Span<double> to)
    {
        to[(int)Consequence.ObjectiveHeld] = Held(outcome, scenario.Mechanisms.Choice.Settlement);
        to[(int)Consequence.Intervention] = outcome.Participation;
        to[(int)Consequence.ForceSent] = scenario.Incident.Domain.IsKinetic()
            ? outcome.Members.Where(member => member.Member != scenario.Victim).Sum(member => member.Delivered)
            : 0;
        to[(int)Consequence.GeneralWar] = outcome.End == EndKind.GeneralWar ? 1 : 0;
    }

    /// <summary>A value within the bounds of its kind: a share in [0, 1], brigades 0 or more.</summary>
    public static double Bounded(int consequence, double value) =>
        consequence == (int)Consequence.ForceSent ? Math.Max(0, value) : Math.Clamp(value, 0, 1);

    private static double Held(Outcome outcome, double settlement) => outcome.End switch
    {
        EndKind.FaitAccompli => 1,
        EndKind.Settled => settlement,
        EndKind.Open => outcome.ObjectiveTaken.Happened && !outcome.Restored.Happened ? 1 : 0,
        EndKind.Halted or EndKind.Restored or EndKind.NoAttack or EndKind.Withdrew or EndKind.GeneralWar => 0,
        _ => throw new UnreachableException($"End {outcome.End} is not accounted for."),
    };
}

/// <summary>What an act leads to, as far as the attacker cares.</summary>
public enum Consequence
{
    /// <summary>Share of its gain that it holds at the end.</summary>
    ObjectiveHeld,

    /// <summary>Share of the allies that act.</summary>
    Intervention,

    /// <summary>Allied brigades in theatre at the end; 0 in other than kinetic domains.</summary>
    ForceSent,

    /// <summary>It ends in general war.</summary>
    GeneralWar,
}
