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

    /// <summary>The mean shift in a setting, log-odds; 0 where its scenario has one round.</summary>
    public static double In(DeterrenceSetting setting, ulong seed)
    {
        if (setting.Scenario.Rounds <= 1) return 0;
        var trial = new Trial(setting.Scenario, setting.Declaration);
        AdversaryParameters prior = setting.Scenario.Mechanisms.Adversary;
        double sum = 0;
        for (int past = 0; past < Pasts; past++)
            sum += trial.Recall(seed ^ Name.Key("remembered resolve"), past).Shift(prior);
        return sum / Pasts;
    }
}
