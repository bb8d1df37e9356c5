using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// What attackers make of the promises of earlier crises (M16) before they choose: the shift that memory gives their
/// belief in resolve, on average over pasts with luck of their own.
/// </summary>
internal static class RememberedResolve
{
    private const int Pasts = 200;

    /// <summary>How well attackers know the alliance in each setting, with what they remember of it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static BeliefSpread[] Beliefs(DeterrencePlan plan, IReadOnlyList<DeterrenceSetting> settings,
        IReadOnlyList<MenuAction> menu, CancellationToken stop)
    {
        double[] weights = MenuWeights.For(menu);
        var beliefs = new BeliefSpread[settings.Count];
        int next = -1;
        WorkerPool.Run(Math.Min(plan.Threads, settings.Count), _ =>
        {
            for (int k = Interlocked.Increment(ref next); k < beliefs.Length; k = Interlocked.Increment(ref next))
                beliefs[k] = BeliefSpread.From(settings[k], menu, weights) with
                {
                    ResolveRemembered = In(settings[k], plan.Seed, stop),
                };
        });
        return beliefs;
    }

    /// <summary>The mean shift in a setting, log-odds; 0 where its scenario has one round.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static double In(DeterrenceSetting setting, ulong seed, CancellationToken stop = default)
    {
        if (setting.Scenario.Rounds <= 1) return 0;
        var trial = new Trial(setting.Scenario, setting.Declaration);
        trial.Heed(stop);
        AdversaryParameters prior = setting.Scenario.Mechanisms.Adversary;
        double sum = 0;
        for (int past = 0; past < Pasts; past++)
            sum += trial.Recall(seed ^ Name.Key("remembered resolve"), past).Shift(prior);
        return sum / Pasts;
    }
}
