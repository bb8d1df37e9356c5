using CrisisSim.Kernel;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What crises come to over all acts that are attacks, each as often as attackers choose it and victims provoke it
/// under a text. A text that deters the gravest act moves attackers to others; both are in the number. Its error is
/// that of a Bayesian bootstrap (Rubin 1981, Annals of Statistics 9:130) of crises, inner crises and attackers, with the
/// same weights under every text.
/// </summary>
internal sealed class WeighedActs
{
    private readonly ProfilePlan plan;
    private readonly IReadOnlyList<ProfiledAct> acts;
    private readonly DeterrenceResult choice;
    private readonly double[][] weights;
    private readonly double[][][] shares;

    public WeighedActs(ProfilePlan plan, IReadOnlyList<ProfiledAct> played, DeterrenceResult choice)
    {
        (this.plan, this.choice) = (plan, choice);
        acts = [.. played.Where(act => act.Act.Kind != ActKind.NoAttack)];
        weights = [.. Enumerable.Range(0, choice.Plan.Draws + 1).Select(Weights)];
        shares = [.. Enumerable.Range(0, choice.Wordings)
            .Select(text => (double[][])[.. acts.Select(act => Shares(act, text))])];
    }

    /// <summary>By other text, in the order of <see cref="ProfileEndpoints.Weighed"/>.</summary>
    public IReadOnlyList<IReadOnlyList<EndpointDifference>> Differences
    {
        get
        {
            double[][][] values = [.. Enumerable.Range(0, choice.Wordings)
                .Select(text => (double[][])[.. ProfileEndpoints.Weighed.Select(endpoint => Values(endpoint, text))])];
            return
            [
                .. values.Skip(1).Select(other => (IReadOnlyList<EndpointDifference>)
                    [.. ProfileEndpoints.Weighed.Select((endpoint, k) => Between(endpoint, values[0][k], other[k]))]),
            ];
        }
    }

    private EndpointDifference Between(Endpoint endpoint, double[] baseline, double[] other)
    {
        if (!baseline.Concat(other).All(double.IsFinite)) return EndpointDifference.Unknown(endpoint, null, null);
        double[] difference = [.. other.Zip(baseline, (now, then) => now - then)];
        return new EndpointDifference
        {
            Endpoint = endpoint,
            Baseline = Share(baseline),
            Other = Share(other),
            Difference = BootstrapEstimate.Within(difference, plan.Trials, new Interval(-1, 1), Unseen.MostOf(plan.Trials)),
        };
    }

    private Estimate Share(double[] draws) =>
        BootstrapEstimate.Within(draws, plan.Trials, new Interval(0, 1), Unseen.MostOf(plan.Trials));

    /// <summary>The endpoint over all acts under a text, as computed and then in each draw.</summary>
    private double[] Values(Endpoint endpoint, int text)
    {
        double[]?[] each = [.. acts.Select(act => endpoint.Each(act.Tables[text]))];
        return
        [
            .. weights.Select((ofCrises, draw) =>
            {
                double sum = 0, all = 0;
                for (int a = 0; a < acts.Count; a++)
                {
                    double share = shares[text][a][draw];
                    (sum, all) = (sum + (share * Mean(each[a], ofCrises)), all + share);
                }
                return sum / all;
            }),
        ];
    }

    private static double Mean(double[]? values, double[] weights)
    {
        if (values is null) return double.NaN;
        double sum = 0, all = 0;
        for (int k = 0; k < values.Length; k++) (sum, all) = (sum + (weights[k] * values[k]), all + weights[k]);
        return sum / all;
    }

    /// <summary>How often an act comes about under a text; several provoked acts share one victim's chance.</summary>
    private double[] Shares(ProfiledAct act, int text)
    {
        if (act.Act.IsProvoked && ProvokedTrials.In(act.Tables[text]) is { } provoked)
        {
            int together = acts.Count(one => one.Act.IsProvoked);
            return [.. weights.Select(ofCrises => provoked.Chance(ofCrises) / together)];
        }
        int place = plan.Menu.TakeWhile(one => !ReferenceEquals(one, act.Act)).Count();
        return choice.BootstrapDraws(text,
            DeterrenceMeasure.Acts(act.Act.Title, action => ReferenceEquals(action, choice.Menu[place])));
    }

    /// <summary>The first draw is the thing itself: every weight is 1.</summary>
    private double[] Weights(int draw)
    {
        double[] of = new double[plan.Trials];
        Kernel.Stream stream = new Chance(plan.Seed ^ Name.Key("bootstrap"), (ulong)draw)
            .StreamFor(Name.Key("crises of a profile"), 1);
        for (int k = 0; k < of.Length; k++) of[k] = draw == 0 ? 1 : stream.Exponential();
        return of;
    }
}
