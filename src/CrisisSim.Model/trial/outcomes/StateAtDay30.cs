using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Looks at the attack once, at the end of the <see cref="CountingWindow"/>; it draws nothing and moves nothing.
/// </summary>
internal sealed class StateAtDay30(Conflict conflict, Campaign campaign)
{
    private AttackState? seen;

    /// <summary>As it was seen on day 30 or, where the conflict was over before, as it ended.</summary>
    public AttackState State => seen ?? Now();

    /// <summary>Days of full harm by day 30, where no ground is at stake.</summary>
    public double HarmDays => campaign.HarmDays();

    public void Begin()
    {
        seen = null;
        _ = Look();
    }

    private async Process Look()
    {
        await conflict.Sim.Until(CountingWindow.Hours);
        seen = Now();
    }

    private AttackState Now()
    {
        if (!conflict.Main.Incident.Real) return AttackState.Undecided;
        return conflict.End switch
        {
            EndKind.GeneralWar => AttackState.Undecided,
            EndKind.Halted or EndKind.Restored or EndKind.Withdrew or EndKind.Over => AttackState.Stopped,
            EndKind.FaitAccompli or EndKind.Conceded => AttackState.Taken,
            EndKind.Open or EndKind.Settled or EndKind.Ceasefire or EndKind.NoAttack => OnTheGround(),
            _ => throw new System.Diagnostics.UnreachableException($"End {conflict.End} is not accounted for."),
        };
    }

    /// <summary>
    /// An attack that has not begun, or gains ground, or could and pauses by its own choice, or an act for its own sake
    /// that goes on, is undecided until it is settled.
    /// </summary>
    private AttackState OnTheGround()
    {
        if (campaign.HasObjective) return AttackState.Taken;
        bool goesOn = campaign.IsAdvancing || campaign.CouldAdvance || conflict.Sim.Now < conflict.Onset
            || (conflict.Main.Incident.Aim == Aim.Limited && !campaign.IsOver);
        return goesOn && conflict.End == EndKind.Open ? AttackState.Undecided : AttackState.Stopped;
    }
}
