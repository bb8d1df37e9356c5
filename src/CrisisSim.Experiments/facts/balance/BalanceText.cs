using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>A text under which couplings are weighed, with what members need for it to act.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The text, made from those of a scenario.</param>
/// <param name="At">The scenario in which it is played.</param>
internal sealed record BalanceText(string Name, Func<Scenario, Declaration> Of, Func<Scenario, Scenario> At)
{
    private const double StocksInDays = 10, OpenChannels = 0.9, OutspokenMessaging = 0.9, SharedReports = 0.3;

    /// <summary>The treaty as it is.</summary>
    public static BalanceText InForce { get; } = OfFile(RecordPlays.InForce);

    /// <summary>The treaty as it is, clear words, and clear words with every provision beside them.</summary>
    public static IReadOnlyList<BalanceText> All { get; } =
        [InForce, OfFile("precise"), new("everything", Everything, WithStocks)];

    private static BalanceText OfFile(string name) =>
        new(name, scenario => scenario.Wording(name), scenario => scenario);

    /// <summary>
    /// The clear words with all that a text may add to them: what is said of conduct, common means, a data room, a union.
    /// </summary>
    private static Declaration Everything(Scenario scenario)
    {
        Declaration clear = scenario.Wording("precise");
        return clear with
        {
            Name = "everything",
            Conduct = new()
            {
                Proportionate = true,
                Channels = OpenChannels,
                Published = true,
                Ratified = Ratification.People,
            },
            Body = clear.Body with { HeadsFrom = Incident.ArmedAttack },
            Procedure = clear.Procedure with { WithUnion = true, Panel = Kernel.Distribution.Fixed(48) },
            Verification = clear.Verification with { DataRoom = SharedReports },
            Delegated = Delegation.Alert | Delegation.Stage | Delegation.Move | Delegation.RulesOfEngagement,
            Pledges = clear.Pledges with
            {
                Messaging = OutspokenMessaging,
                Standards = 1,
                Supply = true,
                CaveatsLifted = 1,
                Quota = true,
                CommandAgreed = true,
            },
        };
    }

    /// <summary>Members that have ammunition and fuel for a while, so that supply has something to do.</summary>
    private static Scenario WithStocks(Scenario scenario) => scenario with
    {
        Members = [.. scenario.Members.Select(member => member with { Stocks = StocksInDays })],
    };
}
