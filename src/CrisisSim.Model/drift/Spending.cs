using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What the members of the scenario spend on defence under a target of the text. A member below it closes the gap, as
/// far as the coupling goes, at a half-life; its forces grow with what it spends. Without a target spending stays.
/// </summary>
internal sealed class Spending(Scenario scenario, Declaration text)
{
    private readonly DriftParameters parameters = scenario.Mechanisms.Drift;

    /// <summary>The members with their forces as they have grown; the list itself where none has.</summary>
    public IReadOnlyList<Member> Grown(IReadOnlyList<Member> members, double years)
    {
        double closed = Closed(years);
        return closed == 0 || parameters.StrengthPerSpending == 0 || !members.Any(member => Gap(member) > 0)
            ? members
            : [.. members.Select(member => Grown(member, closed))];
    }

    /// <summary>What the target has cost by now: mean over the members that state their spending, GDP of one year.</summary>
    public double Extra(double years)
    {
        double closed = Closed(years);
        if (closed == 0) return 0;
        double halfLife = parameters.SpendingHalfLife, full = years - (closed * halfLife / Math.Log(2));
        return full * scenario.Members.Where(member => member.Spending is not null).Average(Gap);
    }

    private double Closed(double years) => scenario.Members.Any(member => Gap(member) > 0)
        ? 1 - Decay.Remaining(years, parameters.SpendingHalfLife)
        : 0;

    /// <summary>What a member of the scenario will spend more in the end, share of its GDP; newcomers are as they come.</summary>
    private double Gap(Member member) => text.Governance.SpendingTarget is { } target && member.Spending is { } now
        ? scenario.Couplings[DriftCouplings.Target] * Math.Max(0, target - now)
        : 0;

    private Member Grown(Member member, double closed)
    {
        double gap = Gap(member);
        if (gap <= 0) return member;
        double factor = 1 + (parameters.StrengthPerSpending * gap * closed / member.Spending!.Value);
        return member with
        {
            Forces = [.. member.Forces.Select(force => force with { Strength = force.Strength * factor })],
        };
    }
}
