namespace CrisisSim.Scenarios;

internal static class EscalationShape
{
    private static readonly EscalationParameters Defaults = new();

    public static readonly Shape<EscalationParameters> Shape =
        new("escalation", "Parameters of M11, escalation, accidents and settlement.", o =>
    {
        o.Ranges("wars by accident are close to unknown; each from no weight to a heavy one");
        QuantityField<double> chance = o
            .Probability("accident_chance",
                "Probability that one contact at rung 6 runs into a general war that nobody chose; 0 switches "
                    + "accidents off.")
            .Plausible(0, 0.01, "no general war has come of a contact since 1945; one in a hundred is far above that")
            .Default(Defaults.AccidentChance, Grade.Judged);
        QuantityField<double> slope = o
            .Number("accident_slope", "Slope of the logarithm of that chance, per rung.")
            .Between(-10, 10)
            .Plausible(0.3, 1.2)
            .Default(Defaults.AccidentSlope, Grade.Judged);
        QuantityField<double> contacts = o
            .Number("expected_contacts", "Contacts that an attacker expects where the alliance fights.")
            .AtLeast(0)
            .Plausible(3, 30, "from a clash that ends in days to a campaign of weeks")
            .Default(Defaults.ExpectedContacts, Grade.Judged);
        QuantityField<double> prevent = o
            .Number("channels_prevent", "Share of accidents that open channels would prevent, were they perfect.")
            .Between(0, 1)
            .Plausible(0, 0.8)
            .Default(Defaults.ChannelsPrevent, Grade.Judged);
        QuantityField<double> channels = o
            .Number("channels", "How open the channels between the sides are.")
            .Between(0, 1)
            .Plausible(0.1, 0.9)
            .Default(Defaults.Channels, Grade.Judged);
        QuantityField<double> reply = o
            .Rungs("reply", "Rungs by which allied force in combat raises the conflict: a reply in proportion.")
            .AtLeast(0)
            .Plausible(0, 1)
            .Default(Defaults.Reply, Grade.Judged);
        QuantityField<double> excess = o
            .Number("excess", "Rungs by which each rung of a reply above the act raises the conflict.")
            .Between(0, 1)
            .Plausible(0, 1, "from a reply that is taken as it is meant to one that is answered in full")
            .Default(Defaults.Excess, Grade.Judged);
        QuantityField<double> settlement = o
            .Number("settlement_rate",
                "Hazard per hour of a settlement in a full stalemate after the first month, channels half open.")
            .AtLeast(0)
            .Plausible(6e-5, 1.5e-3, "from the rate of negotiated ends to twice that of all ends")
            .Default(Defaults.SettlementRate, Grade.Judged,
                "upper bound: militarized disputes ended by any means at 7e-4 after displays of force, 3e-4 after use of "
                    + "force, by negotiation at 6e-5 to 1.2e-4 (Gibler, Miller & Little 2.2.1, computed)");
        QuantityField<double> held = o
            .Number("settlement_rate_held", "The same once the attacker holds the ground that it came for.")
            .AtLeast(0)
            .Plausible(0, 7e-4,
                "what is taken is seldom given back across a table: since 1945 fait accompli took ground 82 times, "
                    + "coerced cession twice (Altman 2017)")
            .Default(Defaults.SettlementRateHeld, Grade.Judged);
        QuantityField<double> ceasefire = o
            .Number("ceasefire_rate",
                "Hazard per hour of a ceasefire while ground is fought for, third parties mediating, after the first month, "
                    + "channels half open.")
            .AtLeast(0)
            .Plausible(5e-5, 1e-3,
                "from the rate at which wars of 1816-2010 ended by any means to Georgia in 2008 or Suez in 1956, within days")
            .Default(Defaults.CeasefireRate, Grade.Judged);
        return v => new EscalationParameters
        {
            AccidentChance = chance[v],
            AccidentSlope = slope[v],
            ExpectedContacts = contacts[v],
            ChannelsPrevent = prevent[v],
            Channels = channels[v],
            Reply = reply[v],
            Excess = excess[v],
            SettlementRate = settlement[v],
            SettlementRateHeld = held[v],
            CeasefireRate = ceasefire[v],
        };
    });
}
