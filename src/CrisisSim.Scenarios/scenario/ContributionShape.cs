namespace CrisisSim.Scenarios;

internal static class ContributionShape
{
    private static readonly ContributionParameters Defaults = new();

    public static readonly Shape<ContributionParameters> Shape =
        new("contribution", "Parameters of M6, how much of its pledge a member sends.", o =>
    {
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
            .Default(Defaults.BudgetWeight);
        QuantityField<double> relief = o
            .Number("pooled_relief", "Share of the budget burden that a common fund takes, where costs are pooled.")
            .Between(0, 1)
            .Default(Defaults.PooledRelief);
        QuantityField<double> need = o
            .Number("need_spread",
                "Spread of the chance of effective response about the force needed, as a share of that force.")
            .Above(0)
            .Default(Defaults.NeedSpread);
        QuantityField<double> inflation = o
            .Number("inflation", "Share of a pledge that is not there when called, uninspected.")
            .AtLeast(0)
            .Below(1)
            .Default(Defaults.Inflation);
        QuantityField<double> tripwire = o
            .Number("tripwire", "Largest share that reinforcement short of combat sends.")
            .Between(0, 1)
            .Default(Defaults.Tripwire);
        QuantityField<double> weariness = o
            .Number("weariness", "Fall of public support for each ten days in theatre.")
            .AtLeast(0)
            .Default(Defaults.Weariness);
        QuantityField<double> withdrawal = o
            .Number("withdrawal", "Public support below which a contingent comes home.")
            .Between(0, 1)
            .Default(Defaults.Withdrawal);
        QuantityField<double> mandate = o
            .Number("without_mandate",
                "Log-odds against sending all that acting without the alliance's decision costs.")
            .Default(Defaults.WithoutMandate);
        return v => new ContributionParameters
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
            WithoutMandate = mandate[v],
        };
    });
}
