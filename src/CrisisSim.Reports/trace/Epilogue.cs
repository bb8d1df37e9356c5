using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>What came of one crisis, in sentences.</summary>
internal static class Epilogue
{
    public static IEnumerable<string> Describe(Story story, Scenario scenario)
    {
        Outcome outcome = story.Outcome;
        string sent = TookPart(outcome, scenario);
        string came =
            $"{End(outcome)}. {Decision(outcome, scenario)}; first force sent: {Arrival(outcome.FirstForce)}";
        yield return scenario.Incident.Real
            ? $"{came}; response effective: {When(outcome.Effective)}; objective taken: "
                + $"{When(outcome.ObjectiveTaken)}. {sent}"
            : $"{came}. {sent}";
        yield return $"Highest rung: {Rung(outcome.PeakRung, scenario)}{JoinAsides(Asides(outcome))}."
            + Verdict(outcome, scenario);
        if (scenario.Incident.Real && !NeverCame(outcome, scenario) && Path(outcome, scenario) is { } path)
            yield return path;
    }

    /// <summary>Who had forces there that fought took part, whether or not it sent any.</summary>
    private static string TookPart(Outcome outcome, Scenario scenario)
    {
        MemberOutcome[] others = [.. outcome.Members.Where(member => member.Member != scenario.Victim)];
        bool kinetic = scenario.Incident.Domain.IsKinetic();
        int sent = others.Count(Sent), fought = others.Count(member => !Sent(member) && Fought(member));
        string did = !kinetic ? "took part" : fought > 0 ? "sent forces or fought with those there" : "sent forces";
        return $"{100.0 * (sent + fought) / Math.Max(1, others.Length):0} % of the other members {did}.";
    }

    private static bool Sent(MemberOutcome member) => member.Moved.Happened || member.Arrived.Happened;

    private static bool Fought(MemberOutcome member) => member[MemberMilestone.Fought].Happened;

    private static string Arrival(Moment moment) =>
        moment.Happened ? $"there at {Clock.Text(moment.Hours)}" : "none";

    private static string End(Outcome outcome) =>
        WordList.Capital(Names.Describe(outcome.End))
            + (outcome.Ended.Happened ? $" after {Clock.Text(outcome.Ended.Hours)}" : "");

    /// <summary>Of several incidents the decision on the gravest counts.</summary>
    private static string Decision(Outcome outcome, Scenario scenario)
    {
        string on = scenario.Incidents.Count > 1
            ? $" over the {Named(scenario)}, the gravest attack among {scenario.Incidents.Count} incidents"
            : "";
        string asked = outcome.Dilution > 0 ? $", {Names.Plain(outcome.Asked)} asked for" : "";
        string level = outcome.Decision.Happened ? $" ({Names.Plain(outcome.Level)}{asked})" : "";
        return $"Decision to assist{on}: {When(outcome.Decision)}{level}";
    }

    /// <summary>
    /// 6 as "6 (limited attack)", 6.5 as "6.5 (above limited attack)"; where nobody attacked, as high as one would stand.
    /// </summary>
    private static string Rung(double rung, Scenario scenario)
    {
        IReadOnlyList<string> rungs = scenario.Ladder.Rungs;
        int whole = (int)Math.Floor(rung + 1e-9);
        string name = rungs[Math.Clamp(whole, 1, rungs.Count) - 1].Replace('_', ' ');
        string stands = rung - whole > 0.05 ? "above " : scenario.Incident.Real ? "" : "as high as ";
        return FormattableString.Invariant($"{rung:0.#} ({stands}{name})");
    }

    private static IEnumerable<string> Asides(Outcome outcome)
    {
        if (outcome.Escalations > 0) yield return $"{Names.Count(outcome.Escalations, "escalation")} by the attacker";
        if (outcome.SilencesBroken > 0) yield return $"an ally objected before the deadline {Times(outcome.SilencesBroken)}";
        if (outcome.Refusals > 0) yield return $"{Names.Count(outcome.Refusals, "vote")} lost at home";
        if (outcome.MissedLimits > 0) yield return $"{Names.Count(outcome.MissedLimits, "limit")} missed";
        if (outcome.Dilution > 0)
            yield return $"{(outcome.Dilution == 1 ? "one level" : $"{outcome.Dilution} levels")} below what was asked for";
    }

    private static string Times(int n) => n switch { 1 => "once", 2 => "twice", _ => $"{n} times" };

    private static string JoinAsides(IEnumerable<string> asides) => string.Concat(asides.Select(aside => $"; {aside}"));

    /// <summary>Whether the crisis was over before its gravest incident.</summary>
    private static bool NeverCame(Outcome outcome, Scenario scenario) =>
        outcome.Ended.By(scenario.Incident.At) && scenario.Incident.At > 0;

    private static string Verdict(Outcome outcome, Scenario scenario) =>
        NeverCame(outcome, scenario) ? $" The {Named(scenario)} never came."
        : (outcome.FalseAlarm ? " Forces moved for nothing: there was no attack." : "")
        + (outcome.Entrapment ? " They were drawn in: the member had brought the attack on itself." : "")
        + (outcome.MissedAttack ? " The text owed assistance, and the allies never decided on it." : "");

    /// <summary>
    /// The stages up to the end of the crisis, or of the days that count; before a later incident nothing was lost. Null
    /// where no hour was lost.
    /// </summary>
    private static string? Path(Outcome outcome, Scenario scenario)
    {
        CriticalPath path = outcome.Path;
        double ended = outcome.Ended.HoursWithout(scenario.Horizon), lasted = Math.Min(ended, path.Total), left = lasted,
            before = Math.Min(scenario.Incident.At, path[Stage.Detection]);
        var stages = new List<string>();
        if (before > 0) stages.Add($"before the {Named(scenario)} {Clock.Text(before)}");
        foreach (Stage stage in Enum.GetValues<Stage>())
        {
            double hours = Math.Min(left, path[stage]), counted = stage == Stage.Detection ? hours - before : hours;
            if (counted > 0) stages.Add($"{Names.Plain(stage)} {Clock.Text(counted)}");
            left -= hours;
        }
        if (stages.Count == 0) return null;
        string total = outcome.Effective.Happened
            ? $"{Clock.Text(path.Total)} until the response was effective"
            : $"{(lasted < ended ? "the first" : "all")} {Clock.Text(lasted)} without an effective response";
        return $"Critical path{(path.Member is null ? "" : $", ending with {path.Member}")}: {string.Join(", ", stages)}; "
            + $"{total}.";
    }

    /// <summary>The gravest incident by its form.</summary>
    private static string Named(Scenario scenario) => scenario.Incident.Form.Replace('_', ' ');

    private static string When(Moment moment) => moment.Happened ? Clock.Text(moment.Hours) : "never";
}
