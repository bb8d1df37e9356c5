namespace CrisisSim.Scenarios;

internal static class DriftShape
{
    private static readonly DriftParameters Defaults = new();

    public static readonly Shape<DriftParameters> Shape =
        new("drift", "Parameters of M14, over the years; read by 'drift' alone.", o =>
    {
        o.Ranges("treaties are few and their years long; a third to three times, as far as that makes sense");
        QuantityField<double> halfLife = o
            .Number("precision_half_life",
                "Time in which the precision in practice loses half of what lies above the floor.", "years")
            .Above(0)
            .Plausible(4, 40)
            .Default(Defaults.PrecisionHalfLife, Grade.Judged);
        QuantityField<double> floor = o
            .Number("precision_floor", "Precision in practice below which no text sinks.")
            .Between(0, 1)
            .Plausible(0, 0.4)
            .Default(Defaults.PrecisionFloor, Grade.Judged);
        QuantityField<double> tempo = o
            .Number("exercises_half_life",
                "Time in which the exercise tempo goes half of the way to what the text asks for.", "years")
            .Above(0)
            .Plausible(3, 30)
            .Default(Defaults.ExercisesHalfLife, Grade.Judged);
        QuantityField<double> review = o
            .Probability("found_by_review",
                "Probability that a review finds one gap: a form left out, or lines read apart.")
            .Plausible(0.2, 0.9)
            .Default(Defaults.FoundByReview, Grade.Judged);
        QuantityField<double> exercise = o
            .Probability("found_by_exercise", "Probability that a year of exercises at tempo 1 finds one gap.")
            .Plausible(0, 0.4)
            .Default(Defaults.FoundByExercise, Grade.Judged);
        QuantityField<double> lag = o
            .Number("amendment_lag", "Time from finding a gap until it is mended.", "years")
            .AtLeast(0)
            .Plausible(0, 5)
            .Default(Defaults.AmendmentLag, Grade.Judged);
        QuantityField<double> forms = o
            .Number("new_forms", "Rate per year at which attacks pass to a form that no text foresaw.")
            .AtLeast(0)
            .AtMost(2)
            .Plausible(0, 0.06)
            .Default(Defaults.NewForms, Grade.Judged);
        QuantityField<double> crises = o
            .Number("crises",
                "Rate per year at which crises come, each like the one that is measured; the promise is remembered.")
            .AtLeast(0)
            .AtMost(1)
            .Plausible(0.01, 0.2, "from once in a century to once in five years")
            .Default(Defaults.Crises, Grade.Judged);
        QuantityField<double> renewal = o
            .Probability("renewal", "Probability that a text which expires is renewed.")
            .Plausible(0.3, 1)
            .Default(Defaults.Renewal, Grade.Judged);
        QuantityField<double> exits = o
            .Number("exits",
                "Rate per year at which a member that puts half of all value on the alliance gives notice, where the "
                    + "text lets it go.")
            .AtLeast(0)
            .Plausible(0, 0.02)
            .Default(Defaults.Exits, Grade.Judged);
        QuantityField<double> accessions = o
            .Number("accessions", "Rate per year at which new members join.")
            .AtLeast(0)
            .AtMost(2)
            .Plausible(0, 0.3)
            .Default(Defaults.Accessions, Grade.Judged);
        QuantityField<double> size = o
            .Number("newcomer_size", "Influence and strength of a newcomer, as a share of the allied mean.")
            .Above(0)
            .Plausible(0.1, 1)
            .Default(Defaults.NewcomerSize, Grade.Judged);
        QuantityField<double> bias = o
            .Rungs("newcomer_bias_spread", "Spread of a newcomer's bias about the allied mean.")
            .AtLeast(0)
            .Plausible(0, 1.2)
            .Default(Defaults.NewcomerBiasSpread, Grade.Judged);
        QuantityField<double> exposure = o
            .Number("newcomer_exposure_spread", "Spread of a newcomer's exposure about the allied mean.")
            .AtLeast(0)
            .Plausible(0, 0.4)
            .Default(Defaults.NewcomerExposureSpread, Grade.Judged);
        QuantityField<double> sight = o
            .Number("newcomer_intelligence_spread",
                "Spread of a newcomer's quality of intelligence about the allied mean.")
            .AtLeast(0)
            .Plausible(0, 0.3)
            .Default(Defaults.NewcomerIntelligenceSpread, Grade.Judged);
        return v => new DriftParameters
        {
            PrecisionHalfLife = halfLife[v],
            PrecisionFloor = floor[v],
            ExercisesHalfLife = tempo[v],
            FoundByReview = review[v],
            FoundByExercise = exercise[v],
            AmendmentLag = lag[v],
            NewForms = forms[v],
            Crises = crises[v],
            Renewal = renewal[v],
            Exits = exits[v],
            Accessions = accessions[v],
            NewcomerSize = size[v],
            NewcomerBiasSpread = bias[v],
            NewcomerExposureSpread = exposure[v],
            NewcomerIntelligenceSpread = sight[v],
        };
    });
}
