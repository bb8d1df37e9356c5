namespace CrisisSim.Scenarios;

internal static class ConsultationShape
{
    private static readonly ConsultationParameters Defaults = new();

    public static readonly Shape<ConsultationParameters> Shape =
        new("consultation", "Parameters of M4, consultation and collective decision.", o =>
    {
        o.Ranges("councils publish what they decide and not how; each from quick and willing to slow and unwilling");
        QuantityField<double> rate = o
            .Number("request_rate",
                "Hazard per hour at which a convinced victim asks for consultation when severity stands at its "
                    + "consult line.")
            .AtLeast(0)
            .Plausible(0.03, 0.3, "a day and a half to three hours at the line")
            .Default(Defaults.RequestRate);
        QuantityField<double> slope = o
            .Number("request_slope", "Growth of that hazard for each rung above the line, logarithm.")
            .Between(-10, 10)
            .Plausible(0, 1, "from no growth to a factor of 2.7 a rung")
            .Default(Defaults.RequestSlope);
        QuantityField<Distribution> urgent = o
            .RandomDuration("request_urgent",
                "Time from its notice until an attacked member asks for consultation over an open armed attack.")
            .Plausible(0.25, 4, "a call takes minutes; a cabinet that meets first takes hours")
            .Default(Defaults.RequestUrgent, Grade.Judged);
        QuantityField<Distribution> cycle = o
            .RandomDuration("cabinet_cycle",
                "Time of the cabinet's cycle before an ally goes its own way, where its chain names no step of its executive "
                    + "or cabinet.")
            .Plausible(2, 24, "from a call among ministers to the next day's sitting")
            .Default(Defaults.CabinetCycle, Grade.Judged);
        QuantityField<double> deference = o
            .Duration("deference", "How long convinced allies leave it to the attacked member to ask for consultation.")
            .Plausible(0, 24, "from none to a day")
            .Default(Defaults.Deference);
        QuantityField<Distribution> round = o
            .RandomDuration("round", "Time between two rounds.")
            .Plausible(4, 48)
            .Default(Defaults.Round, Grade.Judged);
        QuantityField<double> susceptibility = o
            .Number("susceptibility", "Willingness to be moved in talk, for members that state none.")
            .Between(0, 1)
            .Plausible(0.2, 0.8)
            .Default(Defaults.Susceptibility, Grade.Judged);
        QuantityField<double> pace = o
            .Number("pace", "Share of the way to its new opinion that a member goes in one round.")
            .Above(0)
            .AtMost(1)
            .Plausible(0.25, 1, "from a quarter of the way to all of it in a round")
            .Default(Defaults.Pace);
        QuantityField<double> edge = o
            .Rungs("edge", "Distance from the line within which a case is at its edge.")
            .AtLeast(0)
            .Plausible(0.5, 1.5, "half a rung to a rung and a half")
            .Default(Defaults.Edge);
        var ceilings = new CeilingRows(o);
        QuantityField<double> abstention = o
            .Number("abstention", "Levels below a text at which a member still abstains instead of objecting.",
                "levels")
            .AtLeast(0)
            .Plausible(0, 1, "from no room between yes and no to a whole level")
            .Default(Defaults.Abstention);
        QuantityField<double> quorum = o
            .Number("quorum", "Share of the members whose votes must be cast.")
            .Between(0, 1)
            .Chosen("a rule of the body")
            .Default(Defaults.Quorum);
        QuantityField<double> contested = o
            .Probability("break_contested",
                "Probability that any member breaks silence over a text at the edge of what all accept.")
            .Above(0)
            .Below(1)
            .Plausible(0.15, 0.95)
            .Default(Defaults.BreakContested, Grade.Judged);
        QuantityField<double> clear = o
            .Probability("break_clear", "The same over a text two levels below what all accept.")
            .Above(0)
            .Below(1)
            .Plausible(0.009, 0.06)
            .Default(Defaults.BreakClear, Grade.Judged);
        QuantityField<double> isolation = o
            .Number("isolation", "Reluctance to be among the few: weight of ln(1 + others not against the text), log-odds.")
            .Plausible(0, 1.5, "from no reluctance to one that four silent others make decisive")
            .Default(Defaults.Isolation);
        QuantityField<double> encouragement = o
            .Number("encouragement", "Encouragement where all others stand against the text, log-odds.")
            .Plausible(0, 2, "odds from unchanged to a factor of 7")
            .Default(Defaults.Encouragement);
        QuantityField<int> adjourn = o
            .Integer("adjourn_after", "Rounds without movement after which a consultation adjourns with a statement.",
                "rounds")
            .Between(1, 100)
            .Plausible(2, 8, "two rounds to eight")
            .Default(Defaults.AdjournAfter);
        QuantityField<double> strategic = o
            .Rungs("strategic_from",
                "Number of the rung from which strategic signalling is asked for; on the default ladder nuclear "
                    + "signalling is 9. Above the ladder: never.")
            .AtLeast(1)
            .Plausible(7.5, 10, "from an invasion to general war")
            .Default(Defaults.StrategicFrom);
        QuantityField<double> alone = o.Number("alone_margin",
            "Levels above bare assistance that a willing member must accept to go its own way without leave of the text.",
            "levels")
            .Plausible(0, 3, "none to three levels")
            .Default(Defaults.AloneMargin);
        return v => ceilings.Over(v, new ConsultationParameters
        {
            RequestRate = rate[v],
            RequestSlope = slope[v],
            RequestUrgent = urgent[v],
            CabinetCycle = cycle[v],
            Deference = deference[v],
            Round = round[v],
            Susceptibility = susceptibility[v],
            Pace = pace[v],
            Edge = edge[v],
            Abstention = abstention[v],
            Quorum = quorum[v],
            BreakContested = contested[v],
            BreakClear = clear[v],
            Isolation = isolation[v],
            Encouragement = encouragement[v],
            AdjournAfter = adjourn[v],
            StrategicFrom = strategic[v],
            AloneMargin = alone[v],
        });
    });
}
