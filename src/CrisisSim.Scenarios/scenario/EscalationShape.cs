namespace CrisisSim.Scenarios;

internal static class EscalationShape
{
    private static readonly EscalationParameters Plain = new();

    public static readonly Shape<EscalationParameters> Shape = new("escalation", "Parameters of M11, escalation, accidents and settlement.", o =>
    {
        var rate = o.Number("accident_rate", "Hazard per hour of general war by accident at rung 6, without contact or alert; 0 switches accidents off.").AtLeast(0).Plausible(0, 1e-4).Default(Plain.AccidentRate, Grade.Judged);
        var slope = o.Number("accident_slope", "Slope of the logarithm of that hazard, per rung.").Plausible(0.3, 1.2).Default(Plain.AccidentSlope, Grade.Judged);
        var contact = o.Number("contact", "Weight of contact: allied force in theatre, as a share of what would stop the attack.").AtLeast(0).Plausible(0, 3).Default(Plain.Contact, Grade.Judged);
        var alert = o.Number("alert", "Weight of alert: share of the allies whose forces are alerted.").AtLeast(0).Plausible(0, 2).Default(Plain.Alert, Grade.Judged);
        var prevent = o.Number("channels_prevent", "Share of accidents that open channels would prevent, were they perfect.").Between(0, 1).Plausible(0, 0.8).Default(Plain.ChannelsPrevent, Grade.Judged);
        var channels = o.Number("channels", "How open the channels between the sides are.").Between(0, 1).Plausible(0.1, 0.9).Default(Plain.Channels, Grade.Judged);
        var reply = o.Rungs("reply", "Rungs by which allied force in combat raises the conflict: a reply in proportion.").AtLeast(0).Plausible(0, 1).Default(Plain.Reply, Grade.Judged);
        var settlement = o.Number("settlement_rate", "Hazard per hour of a settlement in a full stalemate after the first month, channels half open.").AtLeast(0).Plausible(3e-4, 1.5e-3).Default(Plain.SettlementRate, Grade.Judged, "upper bound, from the duration of militarized disputes");
        var unsettled = o.Number("unsettled", "The same while the matter is not at a stand, as a share.").Between(0, 1).Plausible(0.1, 1).Default(Plain.Unsettled, Grade.Judged);
        return v => new EscalationParameters
        {
            AccidentRate = rate[v],
            AccidentSlope = slope[v],
            Contact = contact[v],
            Alert = alert[v],
            ChannelsPrevent = prevent[v],
            Channels = channels[v],
            Reply = reply[v],
            SettlementRate = settlement[v],
            Unsettled = unsettled[v],
        };
    });
}
