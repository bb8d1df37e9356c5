using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Who belongs to the alliance in one history. Newcomers are the same under every text that lets them come alike, for
/// they are drawn by their number and from the members of the scenario; who leaves depends on what the text allows.
/// </summary>
internal sealed class Roster
{
    private const double LeastIntelligence = 0.05, MeanDisregard = 0.5;

    private readonly Scenario scenario;
    private readonly Chance chance;
    private readonly DriftParameters parameters;
    private readonly Member[] allies;

    public Roster(Scenario scenario, Chance chance)
    {
        (this.scenario, this.chance, parameters) = (scenario, chance, scenario.Mechanisms.Drift);
        allies = [.. scenario.Members.Where(member => member.Name != scenario.Victim)];
    }

    /// <summary>The members after some years; the scenario's own list where nobody came or went.</summary>
    public IReadOnlyList<Member> After(double years, Declaration text, DriftCauses causes)
    {
        List<(Member Member, double Joined)> newcomers = causes.HasFlag(DriftCauses.Accession)
            ? Newcomers(years, causes.HasFlag(DriftCauses.NewcomerSpread) ? 1 : 0, text.Governance.Admission)
            : [];
        var all = scenario.Members.Select(member => (Member: member, Joined: 0.0)).Concat(newcomers).ToList();
        double rate = parameters.Exits * scenario.Couplings[DriftCouplings.Exit];
        if (text.Governance.ExitNotice is { } notice && rate > 0 && causes.HasFlag(DriftCauses.Exit))
            all = Staying(all, text, of => of.Joined + LeavesAfter(of.Member, rate) + notice, years);
        return all.Count == scenario.Members.Count && newcomers.Count == 0
            ? scenario.Members
            : [.. all.Select(of => of.Member)];
    }

    /// <summary>
    /// The attacked member and the one that leads never leave, and one ally stays with them: the last that would go.
    /// </summary>
    private List<(Member Member, double Joined)> Staying(
        List<(Member Member, double Joined)> all, Declaration text, Func<(Member Member, double Joined), double> leaves,
            double years)
    {
        bool IsBound((Member Member, double Joined) of) =>
            of.Member.Name == scenario.Victim || of.Member.Name == text.Procedure.Leader;
        var staying = all.Where(of => IsBound(of) || leaves(of) > years).ToList();
        return staying.Exists(of => of.Member.Name != scenario.Victim)
            ? staying
            : [.. staying, all.Where(of => !IsBound(of)).MaxBy(leaves)];
    }

    /// <summary>A member leaves the sooner, the less it values the alliance.</summary>
    private double LeavesAfter(Member member, double rate) =>
        chance.StreamFor(Name.Key(member.Name), (ulong)HistoryPurpose.Exit)
        .Gap(rate * (1 - member.Value) / MeanDisregard);

    private List<(Member Member, double Joined)> Newcomers(double years, double differ, Admission admission)
    {
        if (admission == Admission.Closed) return [];
        double strict = admission == Admission.Criteria ? scenario.Couplings[DriftCouplings.Criteria] : 0,
            rate = parameters.Accessions * (1 - (strict / 2));
        var newcomers = new List<(Member Member, double Joined)>();
        double joined = Gap(1, rate);
        for (int k = 1; joined <= years; joined += Gap(++k, rate))
            newcomers.Add((Newcomer(k, differ * (1 - strict)), joined));
        return newcomers;
    }

    private double Gap(int number, double rate) => StreamFor(number, HistoryPurpose.Accession).Gap(rate);

    /// <summary>
    /// Constitution, readiness and home of an ally taken at random; size, bias, exposure and intelligence about the
    /// allied mean.
    /// </summary>
    private Member Newcomer(int number, double differs)
    {
        Member like = allies[(int)(StreamFor(number, HistoryPurpose.Likeness).Uniform() * allies.Length)];
        double Deviation(HistoryPurpose purpose, double spread) =>
            differs > 0 ? differs * (spread * StreamFor(number, purpose).Normal()) : 0;
        double strength = parameters.NewcomerSize * allies.Average(ally => ally.Strength);
        return like with
        {
            Name = Named(number),
            Spending = null, // it is as it comes
            Influence = parameters.NewcomerSize * allies.Average(ally => ally.Influence),
            Bias = allies.Average(ally => ally.Bias) + Deviation(HistoryPurpose.Bias, parameters.NewcomerBiasSpread),
            Exposure = Math.Clamp(allies.Average(ally => ally.Exposure)
                + Deviation(HistoryPurpose.Exposure, parameters.NewcomerExposureSpread), 0, 1),
            Intelligence = Math.Clamp(
                allies.Average(ally => ally.Intelligence)
                    + Deviation(HistoryPurpose.Intelligence, parameters.NewcomerIntelligenceSpread), LeastIntelligence,
                        1),
            Forces = [.. like.Forces
                .Select(force => force with { Strength = force.Strength * strength / like.Strength })
                .Where(force => force.Strength > 0)],
        };
    }

    private Kernel.Stream StreamFor(int number, HistoryPurpose purpose) =>
        chance.StreamFor(Name.Key(Named(number)), (ulong)purpose);

    private static string Named(int number) => FormattableString.Invariant($"newcomer {number}");
}
