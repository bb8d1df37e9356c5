namespace CrisisSim.Model;

/// <summary>
/// M11. War may come that nobody chose, at each contact of forces: first contact, an ally's first arrival in combat, an
/// interception, an escalation. One contact at rung R runs into general war with probability q₀ exp(a (R − 6))
/// (1 − χ channels), each by a draw of its own, so that what brings no contact brings no danger.
/// </summary>
internal sealed class Contacts(Conflict conflict)
{
    private const double ReferenceRung = 6;

    private readonly EscalationParameters parameters = conflict.Scenario.Mechanisms.Escalation;

    /// <summary>Probability that one contact at a rung runs into general war, channels open so far, [0, 1].</summary>
    public static double Chance(EscalationParameters parameters, double rung, double channels) =>
        Math.Min(1, parameters.AccidentChance * Math.Exp(parameters.AccidentSlope * (rung - ReferenceRung))
            * (1 - (parameters.ChannelsPrevent * channels)));

    /// <summary>
    /// A member's force meets the other side's, for the reason that the occasion names; of several forces, each by its
    /// own key.
    /// </summary>
    public void Happen(Party party, Contact contact, ulong force = 0) =>
        Happen(party.Crisis.Luck.Draw(party, Purpose.Accident, (ulong)contact + force).Uniform());

    /// <summary>The attacker has gone a rung higher, for the time of this number.</summary>
    public void Escalate(int time) => Happen(conflict.Main.Luck.Draw(Purpose.Accident, (ulong)time).Uniform());

    private void Happen(double uniform)
    {
        double channels = conflict.Main.Text.Channels(parameters);
        if (uniform >= Chance(parameters, conflict.Tension.Rung, channels)) return;
        conflict.Main.Chronicle?.TellOfAll("both sides", "are at war that neither chose");
        conflict.Tension.Rise(double.PositiveInfinity);
        conflict.Close(EndKind.GeneralWar);
    }
}

/// <summary>How forces of the two sides may meet.</summary>
internal enum Contact
{
    /// <summary>The attack falls where allied forces stand.</summary>
    Stationed = 1,

    /// <summary>Aircraft on duty intercept.</summary>
    Interception = 2,

    /// <summary>The first force that a member sends goes into combat.</summary>
    Arrival = 3,
}
