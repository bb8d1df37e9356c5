using System.Diagnostics;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Reads consequences out of a crisis.</summary>
internal static class Consequences
{
    private const double Soon = 72;

    /// <summary>How many there are, and how many of them, the first, an attacker weighs.</summary>
    public const int Count = 9, Weighed = 4;

    /// <summary>Writes the consequences of a crisis.</summary>
    public static void Read(Outcome outcome, Scenario scenario, Span<double> to)
    {
        to[(int)Consequence.ObjectiveHeld] = Held(outcome, scenario.Mechanisms.Choice.Settlement);
        to[(int)Consequence.Intervention] = outcome.Participation;
        to[(int)Consequence.ForceSent] = scenario.Incident.Domain.IsKinetic()
            ? outcome.Members.Where(member => member.Member != scenario.Victim).Sum(member => member.Delivered)
            : 0;
        to[(int)Consequence.GeneralWar] = outcome.End == EndKind.GeneralWar ? 1 : 0;
        to[(int)Consequence.HalfAuthorized] = outcome.HalfAuthorized.By(Soon) ? 1 : 0;
        to[(int)Consequence.StrengthSent] = outcome.SentByDay30;
        to[(int)Consequence.TakenByDay30] = outcome.AtDay30 == AttackState.Taken ? 1 : 0;
        to[(int)Consequence.GeneralWarByDay30] = outcome.GeneralWarByDay30 ? 1 : 0;
        to[(int)Consequence.BrigadeDays] = scenario.Incident.Domain.IsKinetic() ? outcome.BrigadeDaysByDay30 : 0;
    }

    /// <summary>Whether it is a share, [0, 1]; the others are brigades, or brigade-days.</summary>
    public static bool IsShare(Consequence of) => of is not (Consequence.ForceSent or Consequence.BrigadeDays);

    /// <summary>Whether it takes allies that act.</summary>
    public static bool TakesAllies(Consequence of) => of is Consequence.Intervention or Consequence.ForceSent
        or Consequence.HalfAuthorized or Consequence.StrengthSent or Consequence.BrigadeDays;

    /// <summary>Whether an act cannot lead to it: to brigades, where it is not of force.</summary>
    public static bool Never(this MenuAction act, Consequence of) => !IsShare(of) && !act.Domain.IsKinetic();

    /// <summary>A value within the bounds of its kind: a share in [0, 1], brigades 0 or more.</summary>
    public static double Bounded(int consequence, double value) =>
        IsShare((Consequence)consequence) ? Math.Clamp(value, 0, 1) : Math.Max(0, value);

    private static double Held(Outcome outcome, double settlement) => outcome.End switch
    {
        EndKind.FaitAccompli or EndKind.Conceded => 1,
        EndKind.Settled => settlement,
        EndKind.Open or EndKind.Ceasefire => outcome.ObjectiveTaken.Happened && !outcome.Restored.Happened ? 1 : 0,
        EndKind.Halted or EndKind.Restored or EndKind.NoAttack or EndKind.Withdrew or EndKind.GeneralWar
            or EndKind.Over => 0,
        _ => throw new UnreachableException($"End {outcome.End} is not accounted for."),
    };
}

/// <summary>What an act leads to: first what the attacker weighs, then what is measured by day 30.</summary>
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

    /// <summary>Allies with half of the allied strength have leave within 72 h.</summary>
    HalfAuthorized,

    /// <summary>Share of the allied strength that is sent by day 30.</summary>
    StrengthSent,

    /// <summary>The attacker holds its objective on day 30.</summary>
    TakenByDay30,

    /// <summary>It has become general war by day 30.</summary>
    GeneralWarByDay30,

    /// <summary>Allied brigade-days in theatre by day 30; 0 in other than kinetic domains.</summary>
    BrigadeDays,
}
