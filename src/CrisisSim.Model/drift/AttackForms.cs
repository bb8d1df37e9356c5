using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The forms of attack of one history: that of the scenario first, then one after the other that no text foresaw. They come as
/// a Poisson process, the same under every text.
/// </summary>
internal sealed class AttackForms(Scenario scenario, Chance chance)
{
    private static readonly ulong Key = Name.Key("\u0001forms");

    /// <summary>The forms known after some years, with the year from which each is known; the last is the form of the day.</summary>
    public IReadOnlyList<(string Form, double Since)> Until(double years)
    {
        double rate = scenario.Mechanisms.Drift.NewForms;
        List<(string Form, double Since)> forms = [(scenario.Incident.Form, 0)];
        double since = Gap(1, rate);
        for (ulong k = 1; since <= years; since += Gap(++k, rate)) forms.Add((FormattableString.Invariant($"new form {k}"), since));
        return forms;
    }

    private double Gap(ulong number, double rate) => chance.Of(Key, (ulong)HistoryPurpose.NewForm, number).Gap(rate);
}
