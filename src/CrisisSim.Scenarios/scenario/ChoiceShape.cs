namespace CrisisSim.Scenarios;

internal static class ChoiceShape
{
    private static readonly ChoiceParameters Defaults = new();

    public static readonly Shape<ChoiceParameters> Shape =
        new("choice", "Parameters of M13, the attacker's choice before the act.", o =>
    {
        o.Ranges(
            "nothing measures an attacker's utility or belief; each from where it hardly weighs "
                + "to where it decides");
        QuantityField<double> lambda = o
            .Number("lambda", "How closely the choice whether to act follows utility; 0 is chance.")
            .AtLeast(0)
            .Plausible(2, 20)
            .Default(Defaults.Lambda, Grade.Judged);
        QuantityField<double> nesting = o
            .Number("nesting",
                "How far apart in utility two acts are whose odds differ by a factor e; at 1/lambda a plain logit.")
            .AtLeast(0)
            .Plausible(0.2, 1)
            .Default(Defaults.Nesting, Grade.Judged);
        QuantityField<double> ambiguity = o
            .Number("ambiguity", "Weight of the worst that the belief allows; the rest looks at the best.")
            .Between(0, 1)
            .Plausible(0.3, 0.7)
            .Default(Defaults.Ambiguity, Grade.Judged);
        QuantityField<double> vague = o
            .Number("resolve_vague",
                "SD of the belief in the alliance's resolve under a text of precision 0, in log-odds.")
            .Between(0, 10)
            .Plausible(0.2, 1.5)
            .Default(Defaults.ResolveVague, Grade.Judged);
        QuantityField<double> precise = o
            .Number("resolve_precise", "The same under a text of precision 1.")
            .Between(0, 10)
            .Plausible(0.2, 1.5)
            .Default(Defaults.ResolvePrecise, Grade.Judged);
        QuantityField<double> bias = o
            .Number("resolve_bias", "How much more resolve than there is attackers see on average, in log-odds.")
            .Between(-10, 10)
            .Plausible(-1, 1)
            .Default(Defaults.ResolveBias, Grade.Judged);
        QuantityField<double> hidden = o
            .Number("speed_hidden",
                "SD of the belief in the alliance's hours where readiness is not public, as a logarithm.")
            .Between(0, 5)
            .Plausible(0.1, 1)
            .Default(Defaults.SpeedHidden, Grade.Judged);
        QuantityField<double> slow = o
            .Number("speed_bias",
                "How much slower than it is attackers see the alliance on average, as a logarithm of hours.")
            .Between(-5, 5)
            .Plausible(-0.5, 0.5)
            .Default(Defaults.SpeedBias, Grade.Judged);
        QuantityField<double> motivated = o
            .Probability("motivated", "Share of attackers to whom the state of things grows worse.")
            .Plausible(0.05, 0.5)
            .Default(Defaults.Motivated, Grade.Judged);
        QuantityField<double> decline = o
            .Number("decline", "What waiting costs these, in utility.")
            .AtLeast(0)
            .Plausible(0, 1)
            .Default(Defaults.Decline, Grade.Judged);
        QuantityField<double> values = o
            .Number("value_spread", "SD of the logarithm of what the objective is worth, over attackers.")
            .Between(0, 5)
            .Plausible(0, 1)
            .Default(Defaults.ValueSpread, Grade.Judged);
        QuantityField<double> costs = o
            .Number("cost_spread", "SD of the logarithm of the cost sensitivity, over attackers.")
            .Between(0, 5)
            .Plausible(0, 1)
            .Default(Defaults.CostSpread, Grade.Judged);
        QuantityField<double> value = o
            .Number("value", "Utility of an objective of gain 1 held to the end.")
            .AtLeast(0)
            .Plausible(0.6, 2.5)
            .Default(Defaults.Value, Grade.Judged);
        QuantityField<double> settlement = o
            .Number("settlement", "Share of its gain that a settlement leaves the attacker.")
            .Between(0, 1)
            .Plausible(0, 1)
            .Default(Defaults.Settlement, Grade.Judged);
        QuantityField<double> intervention = o
            .Number("intervention",
                "Cost of an intervention in which all allies act; less by the share of them that does.")
            .AtLeast(0)
            .Plausible(0, 0.5)
            .Default(Defaults.Intervention, Grade.Judged);
        QuantityField<double> force = o
            .Number("force", "Cost of each allied brigade that comes.")
            .AtLeast(0)
            .Plausible(0, 0.1)
            .Default(Defaults.Force, Grade.Judged);
        QuantityField<double> war = o
            .Number("war", "Cost of general war.")
            .AtLeast(0)
            .Plausible(1, 10)
            .Default(Defaults.War, Grade.Judged);
        QuantityField<double> act = o
            .Number("act", "Cost of the act itself at rung 5; it grows in proportion to the rung.")
            .AtLeast(0)
            .Plausible(0, 0.5)
            .Default(Defaults.Act, Grade.Judged);
        QuantityField<Distribution> buildUp = o
            .RandomDuration("build_up", "Warning that a build-up in the open gives.")
            .Plausible(168, 1440)
            .Default(Defaults.BuildUp, Grade.Judged);
        return v => new ChoiceParameters
        {
            Lambda = lambda[v],
            Nesting = nesting[v],
            Ambiguity = ambiguity[v],
            ResolveVague = vague[v],
            ResolvePrecise = precise[v],
            ResolveBias = bias[v],
            SpeedHidden = hidden[v],
            SpeedBias = slow[v],
            Motivated = motivated[v],
            Decline = decline[v],
            ValueSpread = values[v],
            CostSpread = costs[v],
            Value = value[v],
            Settlement = settlement[v],
            Intervention = intervention[v],
            Force = force[v],
            War = war[v],
            Act = act[v],
            BuildUp = buildUp[v],
        };
    });
}
