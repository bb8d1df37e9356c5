namespace CrisisSim.Model;

/// <summary>
/// M11. A reply in proportion stays at or below what the rung of the act calls for. One that goes above it raises the
/// conflict by the excess, and costs the members that go so far support at home: in the vote, in what they send, and in
/// how long they stay.
/// </summary>
internal static class Disproportion
{
    /// <summary>Rungs by which a reply of this level goes above an act on a rung, 0 or more.</summary>
    public static double Excess(Crisis crisis, ResponseLevel level, double rung)
    {
        MechanismParameters parameters = crisis.Parameters;
        double calls = !crisis.IsKinetic
            ? level >= ResponseLevel.CyberReply ? parameters.Responses.At(ResponseLevel.CyberReply).FitsFrom : 0
            : level >= ResponseLevel.StrategicSignalling ? parameters.Consultation.StrategicFrom
            : level >= ResponseLevel.Combat ? parameters.Responses.At(ResponseLevel.Combat).FitsFrom
            : 0;
        return Math.Max(0, calls - rung);
    }

    /// <summary>
    /// Support at home that a member loses by going as far as its mandate, over the act as it sees it, [0, 1].
    /// </summary>
    public static double SupportLost(Party party) => Math.Min(party.Support,
        party.Crisis.Parameters.Contribution.Disproportion
            * Excess(party.Crisis, party.Contingent.Level, party.Reader.Severity));

    /// <summary>
    /// A reply to an act is seen for the first time, and raises the conflict as far as it goes above both the act and
    /// where the conflict stands: a tension that has come down makes no reply graver.
    /// </summary>
    public static void Answer(Crisis crisis, ResponseLevel level)
    {
        Conflict conflict = crisis.Conflict;
        double rises = crisis.Parameters.Escalation.Excess
            * Excess(crisis, level, Math.Max(conflict.Tension.Rung, crisis.Incident.Rung));
        if (rises <= 0) return;
        crisis.Chronicle?.TellOfAll("the conflict",
            $"rises {ChronicleText.Rungs(rises)}: the reply outweighs the act");
        conflict.Tension.Rise(rises);
        if (conflict.Tension.AtTop) conflict.Close(EndKind.GeneralWar);
    }
}
