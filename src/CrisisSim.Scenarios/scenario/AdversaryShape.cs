namespace CrisisSim.Scenarios;

internal static class AdversaryShape
{
    private static readonly AdversaryParameters Defaults = new();

    public static readonly Shape<AdversaryParameters> Shape = new("adversary",
        "Parameters of M10, the attacker in the crisis; utilities in units of what objectives are worth to attackers "
            + "at large.",
        o =>
    {
        o.Ranges("nothing measures an attacker's utility; each from where it hardly weighs to where it decides");
        QuantityField<double> reassess = o
            .Duration("reassess",
                "Time between looks at a situation that moves of itself; what happens is looked at when it happens.")
            .AtLeast(1)
            .Plausible(6, 48)
            .Default(Defaults.Reassess, Grade.Judged);
        QuantityField<double> rationality = o
            .Number("rationality", "Rationality of its choice; 0 is a throw of dice.")
            .AtLeast(0)
            .Plausible(2, 20)
            .Default(Defaults.Rationality, Grade.Judged);
        QuantityField<double> mood = o
            .Duration("mood",
                "Time for which a mood lasts on average: the part of an option's appeal that no utility holds.")
            .Above(0)
            .Plausible(120, 1440)
            .Default(Defaults.Mood, Grade.Judged);
        QuantityField<double> prior = o
            .Probability("prior_resolve", "Mean of its belief in the alliance's resolve before the crisis.")
            .Above(0)
            .Below(1)
            .Plausible(0.25, 0.75)
            .Default(Defaults.PriorResolve, Grade.Judged);
        QuantityField<double> weight = o
            .Number("prior_weight", "Weight of that belief, in acts of weight 1.")
            .Above(0)
            .Plausible(2, 10)
            .Default(Defaults.PriorWeight, Grade.Judged);
        QuantityField<double> force = o
            .Number("force_in_theatre",
                "Weight of allied force in theatre that would stop the attack; less of it weighs less.")
            .AtLeast(0)
            .Plausible(0.5, 2)
            .Default(Defaults.ForceInTheatre, Grade.Judged);
        QuantityField<double> adjournment = o
            .Number("adjournment", "Weight of a council that adjourns without a decision to assist.")
            .AtLeast(0)
            .Plausible(0, 0.6)
            .Default(Defaults.Adjournment, Grade.Judged);
        QuantityField<double> refusal = o
            .Number("refusal", "Weight of a refusal by a member that could have sent everything.")
            .AtLeast(0)
            .Plausible(0, 2)
            .Default(Defaults.Refusal, Grade.Judged);
        QuantityField<double> expected = o
            .Duration("expected_response",
                "Time that it expects the alliance to need until its response is effective, once it fights.")
            .Above(0)
            .Plausible(168, 1440)
            .Default(Defaults.ExpectedResponse, Grade.Judged);
        QuantityField<double> vague = o
            .Rungs("line_vague",
                "Spread about the line of assistance within which it is unsure of invocation under wholly vague words.")
            .AtLeast(0)
            .Plausible(0.6, 2)
            .Default(Defaults.LineVague, Grade.Judged);
        QuantityField<double> precise = o
            .Rungs("line_precise", "The same under wholly exact words.")
            .AtLeast(0)
            .Plausible(0.1, 0.6)
            .Default(Defaults.LinePrecise, Grade.Judged);
        QuantityField<double> fight = o
            .Number("fight_cost", "Cost of fighting the alliance.")
            .AtLeast(0)
            .Plausible(0.3, 1.2)
            .Default(Defaults.FightCost, Grade.Judged);
        QuantityField<double> war = o
            .Number("war_cost", "Cost of general war.")
            .AtLeast(0)
            .Plausible(1, 10)
            .Default(Defaults.WarCost, Grade.Judged);
        QuantityField<double> withdrawal = o
            .Number("withdrawal_cost", "Cost, at home and abroad, of giving up.")
            .AtLeast(0)
            .Plausible(0.2, 1)
            .Default(Defaults.WithdrawalCost, Grade.Judged);
        QuantityField<double> escalation = o
            .Number("escalation_cost", "Cost of a rung more, of itself.")
            .AtLeast(0)
            .Plausible(0.2, 0.8)
            .Default(Defaults.EscalationCost, Grade.Judged);
        QuantityField<double> speed = o
            .Number("escalation_speed", "Factor on the speed of the attack for each rung that it adds.")
            .AtLeast(1)
            .Plausible(1, 2)
            .Default(Defaults.EscalationSpeed, Grade.Judged);
        QuantityField<double> keeps = o
            .Number("pause_keeps", "Share of the prospect of success that a pause keeps.")
            .Between(0, 1)
            .Plausible(0.4, 1, "from less than half of the prospect to all of it")
            .Default(Defaults.PauseKeeps);
        QuantityField<double> risks = o
            .Number("pause_risks", "Share of the risk of a fight that a pause keeps.")
            .Between(0, 1)
            .Plausible(0.2, 0.8, "from a fifth of the risk to four fifths")
            .Default(Defaults.PauseRisks);
        return v => new AdversaryParameters
        {
            Reassess = reassess[v],
            Rationality = rationality[v],
            Mood = mood[v],
            PriorResolve = prior[v],
            PriorWeight = weight[v],
            ForceInTheatre = force[v],
            Adjournment = adjournment[v],
            Refusal = refusal[v],
            ExpectedResponse = expected[v],
            LineVague = vague[v],
            LinePrecise = precise[v],
            FightCost = fight[v],
            WarCost = war[v],
            WithdrawalCost = withdrawal[v],
            EscalationCost = escalation[v],
            EscalationSpeed = speed[v],
            PauseKeeps = keeps[v],
            PauseRisks = risks[v],
        };
    });
}
