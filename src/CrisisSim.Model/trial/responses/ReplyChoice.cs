using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Whether a reply is one for this act, and whether those who may use it do. What is turned against the author needs an
/// act that calls for it: as grave as the reply's own rung, and still believed to be meant when it takes effect, for what
/// was an accident has come out by then more often than not.
/// </summary>
internal static class ReplyChoice
{
    /// <summary>Whether the body, or a union whose luck this names, uses what it may.</summary>
    public static bool Uses(Crisis crisis, ResponseOption option, ulong union = 0) => option.Chance >= 1
        || (option.Chance > 0
            && crisis.Luck.Draw(Purpose.Reply, union + (ulong)option.Kind).Uniform() < option.Chance);

    /// <summary>Whether a member uses what it may.</summary>
    public static bool Uses(Party party, ResponseOption option)
    {
        double chance = ChanceFor(party, option);
        return chance >= 1 || (chance > 0
            && party.Crisis.Luck.Draw(party, Purpose.Reply, (ulong)option.Kind).Uniform() < chance);
    }

    /// <summary>
    /// Probability that a member uses what it may. A tie to the attacker speaks against what is turned against that, as
    /// it speaks against a vote: chance · e^(−β_t max(0, tie)), which for a small chance is the same in log-odds.
    /// </summary>
    public static double ChanceFor(Party party, ResponseOption option) => option.From is null
        ? option.Chance
        : option.Chance * Math.Exp(-party.Crisis.Parameters.Authorization.TieWeight
            * Math.Max(0, party.Member.TieToAttacker));

    /// <summary>Whether the act, as a member sees it, is grave enough for it.</summary>
    public static bool CallsFor(Party party, ResponseOption option) =>
        option.From is not { } rung || party.Severity >= rung;

    /// <summary>
    /// Whether a member still believes, some hours after it took the act for what it seemed, that it was meant. The
    /// reports of these hours move its log-odds by ± n d² / 2, with variance n d², n their number and d what one weighs.
    /// </summary>
    public static bool IsStillMeant(Party party, ResponseOption option, double hours)
    {
        Crisis crisis = party.Crisis;
        Incident incident = crisis.Incident;
        if (option.From is null || incident.IsOpen) return true;
        EvidenceParameters evidence = crisis.Parameters.Evidence;
        double d = incident.ReportStrength ?? evidence.Strength[incident.Domain];
        double rate = incident.ReportRate ?? evidence.Rate[incident.Domain];
        double information = rate * party.Sight * Math.Max(0, hours) * d * d;
        double intent = LogOdds.FromProbability(evidence.Standard) + IntentBeyondAct(incident);
        double learnt = ((incident.Real ? information : -information) / 2)
            + (Math.Sqrt(information)
                * crisis.Luck.Draw(party, Purpose.LooksAgain, (ulong)option.Kind).Normal());
        return intent + learnt > 0;
    }

    /// <summary>How much likelier intent is than the act before any report, log-odds.</summary>
    private static double IntentBeyondAct(Incident incident) =>
        incident is { IntentPrior: { } intent, ActPrior: { } act }
            ? LogOdds.FromProbability(intent) - LogOdds.FromProbability(act)
            : 0;
}
