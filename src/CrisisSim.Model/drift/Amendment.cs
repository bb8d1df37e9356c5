namespace CrisisSim.Model;

/// <summary>Takes forms of attack into a text that had left them out.</summary>
internal static class Amendment
{
    /// <summary>The text with the forms in its lists and plans, where it has any and does not except the form; else the text itself.</summary>
    public static Declaration Of(Declaration text, IReadOnlyList<string> forms)
    {
        Declaration amended = text;
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            Trigger trigger = amended.Triggers[domain];
            string[] missing = [.. forms.Except(trigger.Lists, StringComparer.Ordinal).Except(trigger.Excepts, StringComparer.Ordinal)];
            if (trigger.Lists.Count == 0 || missing.Length == 0) continue;
            amended = amended with { Triggers = amended.Triggers.With(domain, trigger with { Lists = [.. trigger.Lists, .. missing] }) };
        }
        string[] unplanned = [.. forms.Except(text.Pledges.PlansFor, StringComparer.Ordinal)];
        return text.Pledges.PlansFor.Count == 0 || unplanned.Length == 0
            ? amended
            : amended with { Pledges = text.Pledges with { PlansFor = [.. text.Pledges.PlansFor, .. unplanned] } };
    }
}
