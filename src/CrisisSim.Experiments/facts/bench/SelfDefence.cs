using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>A crisis in which self-defence can be seen alone: the attack meets every allied force that stands there.</summary>
internal static class SelfDefence
{
    /// <summary>
    /// The same crisis with an attack that meets them all and keeps to its plan; no aircraft on duty, which fight by
    /// leave, no accident and no terms, which would end the crisis before the hour.
    /// </summary>
    public static Scenario Certain(Scenario scenario) => scenario.Where(incident => incident with { Contact = 1 }) with
    {
        Members = [.. scenario.Members.Select(member => member with
        {
            Forces = [.. member.Forces.Where(force => !force.OnDuty).Select(force => force with { Contact = null })],
        })],
        Attacker = scenario.Attacker with { Adaptive = false },
        Mechanisms = scenario.Mechanisms with
        {
            Escalation = scenario.Mechanisms.Escalation with
            {
                AccidentChance = 0,
                SettlementRate = 0,
                SettlementRateHeld = 0,
            },
        },
    };

    /// <summary>Columns of the members that stand there in which a table differs from the first.</summary>
    public static int ColumnsApart(Scenario scenario, IReadOnlyList<TrialTable> tables) =>
        tables.Skip(1).Sum(table => There(scenario).Count(member =>
            !Fought(tables[0], member).SequenceEqual(Fought(table, member))));

    /// <summary>The first hour at which any ally's troops fight.</summary>
    public static double[] FirstContact(Scenario scenario, TrialTable table) =>
        Arms.Column(table, (_, row) => There(scenario).Min(member => (double)Fought(table, member)[row]));

    private static IReadOnlyList<int> There(Scenario scenario) =>
    [
        .. Enumerable.Range(0, scenario.Members.Count).Where(k =>
            scenario.Members[k].Name != scenario.Victim && scenario.Members[k].Forces.Any(force => force.InTheatre)),
    ];

    private static ReadOnlySpan<float> Fought(TrialTable table, int member) =>
        table.Member(member)[MemberMilestone.Fought];
}
