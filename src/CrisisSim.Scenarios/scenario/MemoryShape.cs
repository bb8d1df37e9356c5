namespace CrisisSim.Scenarios;

internal static class MemoryShape
{
    /// <summary>What gives the signs; it measures none of the sizes.</summary>
    private const string Signs =
        "sign only: Gibler 2008 and Crescenzi et al. 2012 find that reputations for keeping alliances count";

    private static readonly MemoryParameters Defaults = new();

    public static readonly Shape<MemoryParameters> Shape = new("memory",
        "Parameters of M16, what is remembered of a promise; they act where a scenario has several rounds, and in "
            + "'drift'.",
        o =>
    {
        o.Ranges("studies of reputation give a sign and no size");
        QuantityField<double> kept = o
            .Number("kept",
                "Weight in the attacker's belief of a word that all have kept, in acts of weight 1; less by the share "
                    + "that has not.")
            .AtLeast(0)
            .Default(Defaults.Kept, Grade.Judged, Signs, (0, 2));
        QuantityField<double> broken = o
            .Number("broken",
                "Weight in the attacker's belief of a wholly vague word that nobody has kept, in acts of weight 1; the "
                    + "coupling 'broken_word' makes it more under exact words.")
            .AtLeast(0)
            .Default(Defaults.Broken, Grade.Judged, Signs, (0, 2));
        QuantityField<double> halfLife = o
            .Number("half_life", "Time in which half of what is remembered fades.", "years")
            .Above(0)
            .Plausible(3, 30, "from a head of government's term of office to a generation")
            .Default(Defaults.HalfLife, Grade.Judged);
        QuantityField<double> apart = o
            .Number("apart", "Time between one crisis and the next of a scenario with several rounds.", "years")
            .AtLeast(0)
            .Plausible(1, 15, "from the next year to half a generation later")
            .Default(Defaults.Apart, Grade.Judged);
        QuantityField<double> victim = o
            .Number("victim",
                "What a reputation of 1 adds to the help that the attacked member believes in, as a share of all help.")
            .AtLeast(0).Plausible(0, 1)
            .Default(Defaults.Victim, Grade.Judged);
        QuantityField<double> allies = o
            .Number("allies",
                "What a reputation of 1 adds to the will that the allies share on votes and on sending, log-odds.")
            .AtLeast(0)
            .Plausible(0, 2)
            .Default(Defaults.Allies, Grade.Judged);
        return v => new MemoryParameters
        {
            Kept = kept[v],
            Broken = broken[v],
            HalfLife = halfLife[v],
            Apart = apart[v],
            Victim = victim[v],
            Allies = allies[v],
        };
    });
}
