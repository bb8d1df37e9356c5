using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What attackers choose in every stratum of the population, and where nothing is promised. The attackers, their errors
/// and the luck of the inner crises are the same under every pact and resolve, and others for every kind of incident,
/// so that their error evens out.
/// </summary>
internal sealed class AttackChoice
{
    private const int Attackers = 200, Crises = 16, Draws = 40;

    private readonly Dictionary<(IncidentKind, bool IsStanding, double Resolve), DeterrenceResult> results;

    private AttackChoice(Dictionary<(IncidentKind, bool, double), DeterrenceResult> results) => this.results = results;

    /// <summary>Lets the attackers choose, from one menu for each kind of incident.</summary>
    public static AttackChoice Play(FactPlayer player)
    {
        Scenario scenario = player.Scenario(DefaultPopulation.File);
        return new AttackChoice(DefaultPopulation.OfAnyResolve
            .GroupBy(stratum => (stratum.Incident, stratum.IsStanding, stratum.Resolve))
            .ToDictionary(group => group.Key, group => player.Choose(
                group.First().In(scenario), [.. group.Select(stratum => scenario.Wording(stratum.Pact))],
                    new ChoiceSize(Attackers, Crises) { Draws = Draws }, DefaultPopulation.Place(group.Key.Incident))));
    }

    /// <summary>The share of attackers that choose an armed attack in a stratum.</summary>
    public double Probability(Stratum stratum) => BootstrapDraws(stratum)[0];

    /// <summary>
    /// The same relative to all strata of its kind of incident, so that what differs are pacts and resolve alone.
    /// </summary>
    public double RelativeProbability(Stratum stratum)
    {
        Stratum[] kind = [.. DefaultPopulation.OfAnyResolve.Where(other => other.Incident == stratum.Incident)];
        return Probability(stratum) * kind.Sum(other => other.Share)
            / kind.Sum(other => other.Share * Probability(other));
    }

    /// <summary>
    /// By how much, in percent, armed attacks differ from those in the same strata where nothing is promised.
    /// </summary>
    public Estimate Change(Func<Stratum, bool> strata) => Against(strata, result => result.NoDeclaration);

    /// <summary>
    /// By how much, in percent, armed attacks differ from those in the same strata where everybody else stays out.
    /// </summary>
    public Estimate ChangeFromNoAlliance(Func<Stratum, bool> strata) => Against(strata, result => result.NoAlliance);

    private Estimate Against(Func<Stratum, bool> strata, Func<DeterrenceResult, int> baseline)
    {
        double[] with = new double[Draws + 1], without = new double[Draws + 1];
        foreach (Stratum stratum in DefaultPopulation.OfAnyResolve.Where(strata))
        {
            Add(BootstrapDraws(stratum), stratum.Share, with);
            Add(ResultFor(stratum).BootstrapDraws(baseline(ResultFor(stratum)), DeterrenceMeasure.ArmedAttack),
                stratum.Share,
                without);
        }
        return BootstrapEstimate.From([.. with.Zip(without, (one, other) => 100 * ((one / other) - 1))], Attackers);
    }

    private double[] BootstrapDraws(Stratum stratum)
    {
        DeterrenceResult result = ResultFor(stratum);
        return result.BootstrapDraws(result.Settings.TakeWhile(setting => setting.Name != stratum.Pact).Count(),
            DeterrenceMeasure.ArmedAttack);
    }

    private DeterrenceResult ResultFor(Stratum stratum) =>
        results[(stratum.Incident, stratum.IsStanding, stratum.Resolve)];

    private static void Add(double[] drawn, double weight, double[] to)
    {
        for (int k = 0; k < to.Length; k++) to[k] += weight * drawn[k];
    }
}
