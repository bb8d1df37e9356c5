using System.Globalization;

namespace CrisisSim.Scenarios;

/// <summary>The version of a format that is read, and what it has changed in the one before.</summary>
internal sealed record FormatHistory(int Current, IReadOnlyList<FormatStep> Steps)
{
    private const string ByContact =
        "accidents come of contacts between forces now (model.escalation.accident_chance)";

    private const string ByMovement = "force takes effect by its own movement",
        WithoutForce = "where no force is used, nobody asks for more than a reply in cyberspace";

    /// <summary>That of scenarios: one row for each key that version 2 has changed.</summary>
    public static readonly FormatHistory OfScenarios = new(FormatVersion.Current,
    [
        FormatStep.Renamed("incidents[*].prior", "plainness.act"),
        FormatStep.Dropped("model.evidence.prior", "the plainness of each form stands in the catalogue of forms"),
        FormatStep.Dropped("model.escalation.accident_rate", ByContact),
        FormatStep.Dropped("model.escalation.unsettled",
            "a ceasefire has a hazard of its own now (model.escalation.ceasefire_rate)"),
        FormatStep.Dropped("model.escalation.contact", ByContact),
        FormatStep.Dropped("model.escalation.alert", ByContact),
        .. from response in (string[])["reinforcement", "combat"]
           from key in (string[])["latency", "capacity", "cost_to_attacker", "below_line"]
           select FormatStep.Dropped($"model.responses.{response}.{key}", ByMovement),
        FormatStep.Dropped("model.responses.strategic_signalling.capacity", WithoutForce),
    ]);

    /// <summary>Whether a file states the version before.</summary>
    public bool IsOld(Mapping root) =>
        root.Find(FormatVersion.Key)?.Value is Scalar { Text: var text }
            && text == (Current - 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// What is wrong with a file of the version before: an error at each key that has changed, and at the last of them
    /// how to write the file anew.
    /// </summary>
    /// <param name="root">The file.</param>
    /// <param name="path">Its path, as the command line takes it.</param>
    /// <param name="problems">Takes the errors.</param>
    public void Refuse(Mapping root, string path, Problems problems)
    {
        SourcePosition last = root.Find(FormatVersion.Key)!.Value.At;
        foreach (FormatStep step in Steps.Where(step => step.Change != FormatChange.Added))
            foreach (FoundKey found in NodePaths.Find(root, step.Path))
            {
                problems.Error(found.Entry.KeyAt, step.Tell(found.Path));
                if (found.Entry.KeyAt > last) last = found.Entry.KeyAt;
            }

        problems.Error(last,
            $"the file is of format {Current - 1}, and format {Current} is read; write it anew with 'crisissim migrate "
                + $"{path}'");
    }
}
