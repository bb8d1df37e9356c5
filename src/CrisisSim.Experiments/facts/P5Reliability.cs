using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// P5. An ally honours its pledge when it owes assistance and sends a tenth of it or more. The attacks that attackers
/// would begin are weighed by how likely they are to begin them under one pact and resolve rather than another; over
/// all, every pact is as likely to be put to the test as any other. Kinds of incident keep their shares, or their
/// gravity would be mixed with what allies are like.
/// </summary>
internal sealed class P5Reliability : FactEntry
{
    public override string Id => "P5";
    public override string Statement =>
        "Pledges are honoured less often where attackers chose to attack than over all.";

    public override string Source =>
        "attackers choose the unreliable (Smith 1996, International Interactions 22:15); observed in attacked cases 50 "
            + "% of all commitments, 41 % of defence pacts (Berkemeier & Fuhrmann 2018)";

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => !ablation[0].IsMet ? NotFound
        : "attackers know too little of resolve for it to weigh in their choice; between the least and the most "
            + "resolute allies the choice differs as it should";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        PopulationSample owed = bench.Armed.Where(each => each.Table.Has(Trait.CasusFoederis, each.Row));
        var chosen =
            DefaultPopulation.OfAnyResolve.ToDictionary(stratum => stratum, bench.Choice.RelativeProbability);
        double Attacked(Stratum stratum) => chosen[stratum];
        yield return new()
        {
            Name = "honoured where attackers chose to attack, less over all",
            Value = owed.Jackknife(cases => Honoured(cases, Attacked) - Honoured(cases, _ => 1)),
            Unit = "pts",
            Expectation = Expectation.Below(0),
            Published = "below 0",
        };
        yield return new()
        {
            Name = "honoured over all",
            Value = owed.Jackknife(cases => Honoured(cases, _ => 1)),
            Unit = "%"
        };
        yield return new()
        {
            Name = "honoured where attackers chose to attack",
            Value = owed.Jackknife(cases => Honoured(cases, Attacked)),
            Unit = "%",
            Published = "22 to 75"
        };
    }

    protected override IEnumerable<FactFigure> Ablate(FactBench bench)
    {
        double Share(double resolve)
        {
            Stratum[] strata = [.. DefaultPopulation.OfAnyResolve.Where(stratum => stratum.Resolve.Equals(resolve))];
            return 100 * strata.Sum(stratum => stratum.Share * bench.Choice.Probability(stratum))
                / strata.Sum(stratum => stratum.Share);
        }
        double least = DefaultPopulation.OfAnyResolve.Min(stratum => stratum.Resolve),
            most = DefaultPopulation.OfAnyResolve.Max(stratum => stratum.Resolve);
        yield return new()
        {
            Name = "armed attack, most resolute allies less least",
            Value = Arms.Exact(Share(most) - Share(least)),
            Unit = "pts",
            Expectation = Expectation.Below(0)
        };
    }

    /// <summary>The share of allies that honour, in percent, over crises that weigh as much as their stratum.</summary>
    private static double Honoured(IEnumerable<Case> cases, Func<Stratum, double> weight)
    {
        double sum = 0, total = 0;
        foreach (Case each in cases)
        {
            double counts = each.Weight * weight(each.Stratum);
            total += counts;
            sum += counts * each.Allies().Average(ally => ally.Has(MemberTrait.Honoured, each.Row) ? 100 : 0);
        }
        return sum / total;
    }
}
