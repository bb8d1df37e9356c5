namespace CrisisSim.Scenarios;

internal static class ContributionShape
{
    private static readonly ContributionParameters Defaults = new();

    public static readonly Shape<ContributionParameters> Shape =
        new("contribution", "Parameters of M6, how much of its pledge a member sends.", o =>
    {
        o.Ranges("no study measures the choice of a share; each from where it hardly weighs to where it decides");
        QuantityField<double> rationality = o
            .Number("rationality", "Rationality of the choice; 0 is a throw of dice.")
            .AtLeast(0)
            .Plausible(2, 20)
            .Default(Defaults.Rationality, Grade.Judged);
        QuantityField<double> substitution = o
            .Number("substitution", "0: every share is needed; 1: a pure public good.")
            .Between(0, 1)
            .Plausible(0, 0.8)
            .Default(Defaults.Substitution, Grade.Judged);
        QuantityField<double> membership = o
            .Number("membership", "Membership effect, log-odds between sending nothing and everything.")
            .Plausible(0.9, 1.6)
            .Default(Defaults.Membership, Grade.Sourced,
                "computed from 45 % and 74 % support without and with membership, Tomz, Weeks & Bansak 2023");
        QuantityField<double> budget = o
            .Number("budget_weight", "Weight of the budget: burden of sending all at ordinary slack.")
            .AtLeast(0)
            .Plausible(0, 0.3, "from no weight to that of the usual burden")
            .Default(Defaults.BudgetWeight);
        QuantityField<double> relief = o
            .Number("pooled_relief", "Share of the budget burden that a common fund takes, where costs are pooled.")
            .Between(0, 1)
            .Plausible(0.1, 0.8, "common funds carry a small part or most")
            .Default(Defaults.PooledRelief);
        QuantityField<double> need = o
            .Number("need_spread",
                "Spread of the chance of effective response about the force needed, as a share of that force.")
            .Above(0)
            .Plausible(0.15, 0.7, "half to twice; no campaign tells how sure a force of that size is")
            .Default(Defaults.NeedSpread);
        QuantityField<double> inflation = o
            .Number("inflation", "Share of a pledge that is not there when called, uninspected.")
            .AtLeast(0)
            .Below(1)
            .Plausible(0.05, 0.4, "from one brigade in twenty missing to two in five")
            .Default(Defaults.Inflation, Grade.Judged,
                "5 of 28 ships called without notice in September 2019 were not under way to standard, 18 % (gCaptain)");
        QuantityField<double> tripwire = o
            .Number("tripwire", "Largest share that reinforcement short of combat sends.")
            .Between(0, 1)
            .Plausible(0.25, 0.75, "a quarter to three quarters of what a combat mandate sends")
            .Default(Defaults.Tripwire);
        QuantityField<double> weariness = o
            .Number("weariness", "Fall of public support for each ten days in theatre.")
            .AtLeast(0)
            .Plausible(0.005, 0.06, "from years in theatre to two months at ordinary support")
            .Default(Defaults.Weariness);
        QuantityField<double> withdrawal = o
            .Number("withdrawal", "Public support below which a contingent comes home.")
            .Between(0, 1)
            .Plausible(0.1, 0.35, "governments may stay with a tenth behind them or leave with a third")
            .Default(Defaults.Withdrawal);
        QuantityField<double> disproportion = o
            .Number("disproportion", "Public support lost for each rung by which a member goes above the act.")
            .Between(0, 1)
            .Plausible(0, 0.15, "from a public that does not mind to one in which a sixth turns away")
            .Default(Defaults.Disproportion, Grade.Judged);
        var interest = new InterestRows(o);
        QuantityField<double> will = o
            .Number("will", "Spread of the will that allies of one crisis share, log-odds, on votes and on sending.")
            .AtLeast(0)
            .Plausible(1, 2.5, "from half the wars with one partner or more to a third, at the same share of partners")
            .Default(Defaults.Will, Grade.Sourced,
                "12 % of partners joined, 8.6 a war, and in 44 % of wars at least one (militarized disputes 1816-2010 with "
                    + "ATOP, computed)");
        QuantityField<double> mandate = o
            .Number("without_mandate",
                "Log-odds against sending all that acting without the alliance's decision costs.")
            .Plausible(0.5, 2, "odds from a factor of 1.6 to one of 7")
            .Default(Defaults.WithoutMandate);
        return v => interest.Over(v, new ContributionParameters
        {
            Rationality = rationality[v],
            Substitution = substitution[v],
            Membership = membership[v],
            BudgetWeight = budget[v],
            PooledRelief = relief[v],
            NeedSpread = need[v],
            Inflation = inflation[v],
            Tripwire = tripwire[v],
            Weariness = weariness[v],
            Withdrawal = withdrawal[v],
            Disproportion = disproportion[v],
            Will = will[v],
            WithoutMandate = mandate[v],
        });
    });
}

/// <summary>The rows of contribution that say what a state has at stake of its own.</summary>
internal sealed class InterestRows(Rows o)
{
    private static readonly ContributionParameters Defaults = new();

    private readonly Field<double> reach = o
        .Number("reach", "Distance over which a state's interest in a theatre falls by the factor e.", "km")
        .Above(0)
        .Plausible(500, 4000, "from neighbours alone to half a continent")
        .Default(Defaults.Reach, Grade.Judged);
    private readonly Field<double> presence = o
        .Number("interest_by_presence", "Interest of a state whose own forces stand in the theatre, at least.")
        .Between(0, 1)
        .Plausible(0.4, 1, "small tripwires bind less than is said (Reiter & Poast 2021), and they bind")
        .Default(Defaults.InterestByPresence, Grade.Judged);
    private readonly Field<double> distant = o
        .Number("distant_value",
            "Share of the value of helping that a state without any interest of its own still puts on it.")
        .Between(0, 1)
        .Plausible(0.05, 0.5, "a promise alone has moved distant allies, and seldom far")
        .Default(Defaults.DistantValue, Grade.Judged);
    private readonly Field<double> tie = o
        .Number("tie_weight", "What a tie to the attacker takes off the value of helping, to an alliance with it.")
        .AtLeast(0)
        .Plausible(0, 1, "from nothing to all of it")
        .Default(Defaults.TieWeight, Grade.Judged);

    public ContributionParameters Over(Values v, ContributionParameters parameters) => parameters with
    {
        Reach = reach[v],
        InterestByPresence = presence[v],
        DistantValue = distant[v],
        TieWeight = tie[v],
    };
}
