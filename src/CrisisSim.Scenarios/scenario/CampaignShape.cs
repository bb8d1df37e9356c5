namespace CrisisSim.Scenarios;

internal static class CampaignShape
{
    private static readonly CampaignParameters Defaults = new();

    public static readonly Shape<CampaignParameters> Shape = new("campaign", "Parameters of M9, the campaign.", o =>
    {
        o.Ranges("rules of thumb on ratios of force differ by a factor of two to three");
        QuantityField<double> local = o
            .Number("local_strength", "Force of the attacked member, in brigade equivalents.", "brigades")
            .AtLeast(0)
            .Default(Defaults.LocalStrength, Grade.Assumed, "set it by scenario; a small state has 1 to 4 brigades",
                (1, 4));
        QuantityField<double> effective = o
            .Number("effective", "Ratio of opposing to attacking force at which the attack stops.")
            .Above(0)
            .Plausible(0.33, 1, "a third stops it in half of the cases by the manual, parity in all of France in 1944")
            .Default(Defaults.Effective, Grade.Sourced,
                "range: 1/3, defenders beat three times their strength in over half of cases (FM 6-0 of 2014, 9-103); "
                    + "1, attackers at up to 1.01 to 1 failed in all of 5 division engagements of 1944 (Lawrence, War by "
                    + "Numbers, p. 10)");
        QuantityField<double> retake = o
            .Number("retake", "Ratio at which the alliance can retake what was lost.")
            .Above(0)
            .Plausible(1, 3, "parity, at which attacks failed, to the planning ratio of three, at which they did not")
            .Default(Defaults.Retake, Grade.Sourced,
                "range: attackers failed in all of 5 division engagements of 1944 up to 1.01 to 1, in 21 % of 48 from 1.15 "
                    + "to 1.88, in none of 42 from 2.71 (Lawrence, War by Numbers, p. 10)");
        QuantityField<double> opposition = o
            .Number("opposition", "Exponent of opposition in the rate of progress.")
            .Above(0)
            .AtMost(10)
            .Plausible(0.5, 2, "from the root of the ratio of forces to its square")
            .Default(Defaults.Opposition);
        QuantityField<double> attrition = o
            .Number("attrition", "Share of both sides' engaged force lost a day while fighting goes on; 0 is off.")
            .AtLeast(0)
            .Below(1)
            .Plausible(0, 0.03, "off, to the 1 to 3 % a day of divisions in the Second World War (Dupuy)")
            .Default(Defaults.Attrition, Grade.Sourced,
                "range: 1 to 3 % a day in division engagements of the Second World War (Dupuy, verities); 0 leaves it out");
        Field<FrontWeights> weights = o
            .Field("weights", "What one of each kind of force weighs on each front.", FrontWeightsShape.Shape)
            .Defaults();
        QuantityField<double> floor = o
            .Number("dry_floor", "Share of its strength that is left to a force that has run dry.")
            .Between(0, 1)
            .Plausible(0.2, 0.7, "from a force that holds by its presence alone to one that lives on what it finds")
            .Default(Defaults.DryFloor, Grade.Judged);
        QuantityField<double> dry = o
            .Duration("runs_dry_over", "Time from the end of its stocks over which a force runs dry.")
            .AtLeast(0)
            .Plausible(24, 168, "one day to a week")
            .Default(Defaults.RunsDryOver, Grade.Judged);
        QuantityField<double> open = o
            .Probability("contact_open",
                "Probability that allied troops who stand where an open attack falls come into contact with it.")
            .Plausible(0.5, 1, "an attacker may spare them, and pays for it in surprise or in ground")
            .Default(Defaults.ContactOpen, Grade.Judged);
        QuantityField<double> doubtful = o
            .Probability("contact_doubtful", "The same where the act is doubtful.")
            .Plausible(0, 0.5, "men without badges have reason to avoid foreign garrisons")
            .Default(Defaults.ContactDoubtful, Grade.Judged);
        QuantityField<Distribution> contact = o
            .RandomDuration("contact_after", "Time from the act to that contact.")
            .Plausible(1, 12, "from troops at the border to troops half a day behind it")
            .Default(Defaults.ContactAfter, Grade.Judged);
        QuantityField<double> support = o
            .Number("support_at_most",
                "How much the arms that support a front count at most, as a multiple of the force of its own kind there.")
            .AtLeast(0)
            .Plausible(0.5, 2, "aircraft and ships multiply what stands on the ground; alone they hold none of it")
            .Default(Defaults.SupportAtMost, Grade.Judged);
        QuantityField<Distribution> aftermath = o
            .RandomDuration("aftermath", "Time for which the alliance stays with a matter after the act is over.")
            .Plausible(168, 1440, "one week to two months")
            .Default(Defaults.Aftermath, Grade.Judged);
        QuantityField<double> calms = o
            .Duration("calms", "Time after the act is over in which the conflict comes down by a rung.")
            .AtLeast(1)
            .Plausible(24, 336, "one day to two weeks")
            .Default(Defaults.Calms, Grade.Judged);
        QuantityField<Distribution> counter = o
            .RandomDuration("counter_offensive", "Time of a counter-offensive.")
            .TimesOrOver(2, "ten days at the middle; five to twenty")
            .Default(Defaults.CounterOffensive);
        QuantityField<Distribution> acceptance = o
            .RandomDuration("acceptance",
                "Time after which an alliance that cannot retake the objective accepts its loss.")
            .TimesOrOver(2, "45 days at the middle; three weeks to three months")
            .Default(Defaults.Acceptance);
        return v => new CampaignParameters
        {
            LocalStrength = local[v],
            Effective = effective[v],
            Retake = retake[v],
            Opposition = opposition[v],
            Attrition = attrition[v],
            Weights = weights[v],
            DryFloor = floor[v],
            RunsDryOver = dry[v],
            ContactOpen = open[v],
            ContactDoubtful = doubtful[v],
            ContactAfter = contact[v],
            SupportAtMost = support[v],
            Aftermath = aftermath[v],
            Calms = calms[v],
            CounterOffensive = counter[v],
            Acceptance = acceptance[v],
        };
    });
}
