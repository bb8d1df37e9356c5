using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M9. The attack goes on at a rate that falls with the force opposed, piecewise between changes. Standing still until
/// the attacker's patience ends, it is halted; an act that lasts for hours, or is after nothing that could be held, is
/// over by itself, and the conflict comes down the ladder again. An objective taken is a state and not the end: the
/// alliance retakes it, or comes to accept a fait accompli; or the attacker gives it back.
/// </summary>
internal sealed class Campaign(Crisis crisis, Theatre theatre)
{
    private const double AttritionStep = 12;

    private readonly CampaignParameters parameters = crisis.Parameters.Campaign;
    private readonly Concession concession = new(crisis, theatre);
    private double unopposed, progress, speed, pace, asOf, harmHours, harmEnds;
    private bool paused, counterattacking;

    public void Begin()
    {
        unopposed = crisis.Luck.Sample(crisis.Scenario.Attacker.Objective, Purpose.Objective);
        (progress, speed, harmHours, harmEnds) = (0, 1, 0, double.PositiveInfinity);
        (paused, counterattacking, IsAdvancing, HasObjective) = (false, false, false, false);
        (pace, asOf) = (0, crisis.Conflict.Onset);
        if (crisis.Incident.Real) _ = Run();
        else if (double.IsFinite(crisis.EndsBy)) _ = PassOver();
    }

    /// <summary>What was no attack is over in its time too.</summary>
    private async Process PassOver()
    {
        await crisis.Sim.Until(crisis.EndsBy);
        await ComeDown();
    }

    /// <summary>Whether the attack gains ground.</summary>
    public bool IsAdvancing { get; private set; }

    /// <summary>Whether the attacker holds its objective.</summary>
    public bool HasObjective { get; private set; }

    /// <summary>Whether the act is over, and nothing of it holds on.</summary>
    public bool IsOver => crisis.Conflict.ActIsOver;

    /// <summary>Whether neither side gains ground.</summary>
    public bool IsAtStandstill => !IsAdvancing && !counterattacking && (IsOver || crisis.Incident.Aim == Aim.Objective);

    /// <summary>Whether the attack is short of its objective, and would gain ground if its attacker wanted.</summary>
    public bool CouldAdvance => !HasObjective && !IsOver && crisis.Incident.Aim == Aim.Objective && Rate > 0;

    /// <summary>Hours to the objective at the present rate; +∞ where the attack stands.</summary>
    public double HoursLeft =>
        Rate > 0 ? (1 - progress - ((crisis.Now - asOf) * pace)) / Rate : double.PositiveInfinity;

    /// <summary>Holds the attack, or lets it go on.</summary>
    public void Pause(bool holds)
    {
        if (paused == holds) return;
        paused = holds;
        theatre.Changed.Beat();
    }

    /// <summary>Speeds the attack up by a factor.</summary>
    public void SpeedUp(double factor)
    {
        speed *= factor;
        theatre.Changed.Beat();
    }

    private double Rate =>
        speed * Progress.Rate(unopposed, theatre.Ratio(), parameters.Effective, parameters.Opposition);

    private async Process Run()
    {
        await crisis.Sim.Until(crisis.Conflict.Onset);
        crisis.Chronicle?.TellOfTheAct();
        if (crisis.Incident.Aim == Aim.Limited) await RunItsCourse();
        else
        {
            if (crisis.IsKinetic && parameters.LocalStrength > 0)
                crisis.Chronicle?.TellOfAll(crisis.Scenario.Victim, "meets the attack with its own forces");
            await Advance();
        }
        if (crisis.Sim.Stopped) return;
        if (HasObjective) await RetakeOrAccept();
        else await ComeDown();
    }

    /// <summary>An act for its own sake does its harm, and is over.</summary>
    private async Process RunItsCourse()
    {
        double from = crisis.Now;
        await crisis.Sim.Until(Math.Max(from, crisis.EndsBy));
        progress = Math.Min(1, (crisis.Now - from) / unopposed);
        CountHarm(from, 0);
    }

    /// <summary>
    /// Days of full harm by day 30 where no ground is at stake, what is mended after the act counted as long as it lasts.
    /// </summary>
    public double HarmDays()
    {
        if (crisis.IsKinetic) return 0;
        double mends = crisis.Parameters.Harm.Mends[crisis.Incident.Domain];
        double ends = Math.Min(harmEnds, crisis.Conflict.Ended.OrNever);
        double after = ends < CountingWindow.Hours
            ? progress * mends * (1 - Math.Exp(-(CountingWindow.Hours - ends) / mends))
            : 0;
        return (harmHours + after) / 24;
    }

    private void CountHarm(double from, double before)
    {
        double until = Math.Min(crisis.Now, CountingWindow.Hours);
        if (!crisis.IsKinetic && until > from) harmHours += (before + progress) / 2 * (until - from);
    }

    /// <summary>
    /// The act is over. The alliance stays with the matter for a while, or until what is still to come has come and
    /// gone, and the conflict comes down rung by rung.
    /// </summary>
    private async Process ComeDown()
    {
        crisis.Conflict.ActIsOver = true;
        harmEnds = crisis.Now;
        IsAdvancing = false;
        NotifyOfChange();
        crisis.Chronicle?.TellOfAll("the act", "is over");
        double closes = Math.Max(crisis.Now, crisis.Conflict.LastBegins)
            + crisis.Luck.Sample(parameters.Aftermath, Purpose.Aftermath);
        crisis.OpinionsMoved.Beat();
        while (crisis.Now < closes)
        {
            await crisis.Sim.Delay(Math.Min(parameters.Calms, closes - crisis.Now));
            crisis.Conflict.Tension.Fall(1);
        }
        crisis.Conflict.Close(EndKind.Over);
    }

    private async Process Advance()
    {
        double endurance = crisis.Luck.Sample(crisis.Scenario.Attacker.Endurance, Purpose.Endurance);
        double patienceEnds = double.PositiveInfinity;
        concession.Begin();
        while (true)
        {
            (pace, asOf) = (paused ? 0 : Rate, crisis.Now);
            patienceEnds = TrackHalt(Rate > 0, patienceEnds, endurance);
            SetAdvancing(pace > 0);
            double complete = crisis.IsKinetic && pace > 0 ? (1 - progress) / pace : double.PositiveInfinity;
            double span = Math.Min(Math.Min(complete, Math.Min(patienceEnds, crisis.EndsBy) - crisis.Now),
                Math.Min(theatre.NextLook, Math.Min(LongestSpan, concession.Span(progress))));
            Wake wake = await theatre.Changed.Next(span);
            theatre.TakeLosses(crisis.Now - asOf);
            double before = progress;
            progress = Math.Min(1, progress + ((crisis.Now - asOf) * pace));
            CountHarm(asOf, before);
            concession.Pass(crisis.Now - asOf);
            if (concession.IsReached)
            {
                Concede();
                return;
            }

            if (wake.TimedOut && span == complete) break;
            if (wake.TimedOut && crisis.Now >= crisis.EndsBy) return;
            if (wake.TimedOut && crisis.Now >= patienceEnds)
            {
                crisis.Chronicle?.TellOfAll(crisis.Scenario.Attacker.Name, "gives up, short of its objective");
                crisis.Conflict.Close(EndKind.Halted);
                return;
            }
        }
        crisis.Record[Milestone.ObjectiveTaken] = Moment.At(crisis.Now);
        crisis.Record[Milestone.Halted] = Moment.Never;
        HasObjective = true;
        SetAdvancing(false);
        crisis.Chronicle?.TellOfAll(crisis.Scenario.Attacker.Name, "holds its objective");
        crisis.OpinionsMoved.Beat();
    }

    private void Concede()
    {
        crisis.Record[Milestone.ObjectiveTaken] = Moment.At(crisis.Now);
        HasObjective = true;
        crisis.Chronicle?.TellOfAll(crisis.Victim.Member.Name, "concedes");
        crisis.Conflict.Close(EndKind.Conceded);
    }

    private double LongestSpan => parameters.Attrition > 0 ? AttritionStep : double.PositiveInfinity;

    private void SetAdvancing(bool advances)
    {
        if (IsAdvancing == advances) return;
        IsAdvancing = advances;
        NotifyOfChange();
    }

    private void NotifyOfChange()
    {
        crisis.Conflict.Tension.Changed.Beat();
        crisis.Conflict.Belief.Changed.Beat();
    }

    /// <summary>
    /// Marks when the attack is brought to a stand and when it can move again; answers with the end of the attacker's
    /// patience.
    /// </summary>
    private double TrackHalt(bool canMove, double patienceEnds, double endurance)
    {
        if (canMove)
        {
            if (crisis.Record[Milestone.Halted].Happened)
                crisis.Chronicle?.TellOfAll(crisis.Scenario.Attacker.Name, "can gain ground again");
            crisis.Record[Milestone.Halted] = Moment.Never;
            return double.PositiveInfinity;
        }
        MarkEffective();
        if (crisis.Record[Milestone.Halted].Happened) return patienceEnds;
        crisis.Record[Milestone.Halted] = Moment.At(crisis.Now);
        crisis.Chronicle?.TellOfAll(crisis.Scenario.Attacker.Name, "gains no more ground");
        return crisis.Now + endurance;
    }

    /// <summary>The objective is taken: retake it, or accept.</summary>
    private async Process RetakeOrAccept()
    {
        double accepts = crisis.Now + crisis.Luck.Sample(parameters.Acceptance, Purpose.Acceptance);
        double offensive = crisis.Luck.Sample(parameters.CounterOffensive, Purpose.CounterOffensive);
        double left = offensive;
        while (true)
        {
            double ratio = theatre.Ratio(), from = crisis.Now;
            bool attacks = ratio >= theatre.RetakeRatio;
            SetCounterOffensive(attacks);
            if (attacks) MarkEffective();
            if (!attacks) left = offensive;
            else if (left == offensive)
                crisis.Chronicle?.TellOfAll("the alliance", "begins its counter-offensive");
            bool hopes = !attacks && crisis.Now >= accepts && theatre.Promised >= theatre.Need();
            double patience = hopes ? double.PositiveInfinity : Math.Max(0, accepts - crisis.Now);
            double span = Math.Min(attacks ? left : patience, Math.Min(theatre.NextLook, LongestSpan));
            await theatre.Changed.Next(Math.Max(0, span));
            theatre.TakeLosses(crisis.Now - from);
            if (attacks) left -= crisis.Now - from;
            if (attacks && left <= 1e-9)
            {
                Restore();
                return;
            }
            if (attacks || crisis.Now < accepts || (hopes && theatre.Promised >= theatre.Need())) continue;
            AcceptTheLoss();
            return;
        }
    }

    private void Restore()
    {
        crisis.Record[Milestone.Restored] = Moment.At(crisis.Now);
        crisis.Chronicle?.TellOfAll("the alliance", "has retaken what was lost");
        crisis.Conflict.Close(EndKind.Restored);
    }

    private void AcceptTheLoss()
    {
        crisis.Chronicle?.TellOfAll("the alliance", "accepts the loss: fait accompli");
        crisis.Conflict.Close(EndKind.FaitAccompli);
    }

    private void SetCounterOffensive(bool attacks)
    {
        if (counterattacking == attacks) return;
        counterattacking = attacks;
        NotifyOfChange();
    }

    private void MarkEffective()
    {
        if (crisis.Record[Milestone.Effective].Happened) return;
        crisis.Record[Milestone.Effective] = Moment.At(crisis.Now);
        theatre.MarkDecisive();
        if (crisis.IsKinetic && !crisis.Record[Milestone.FirstForce].Happened)
            crisis.Chronicle?.Tell(crisis.Scenario.Victim, "holds the attack with the forces that stand there");
        else
            crisis.Chronicle?.Tell("the alliance", !crisis.IsKinetic ? "has an effective response"
                : HasObjective ? "now has forces enough there to retake what was lost"
                : "now has forces enough there to stop the attack");
    }
}

/// <summary>The rate of an attack's progress (M9).</summary>
internal static class Progress
{
    /// <summary>
    /// Share of the objective taken per hour: (1/T₀) max(0, 1 − (ρ/ρ*)^η). Unopposed it takes exactly T₀ hours; at ρ*
    /// it stands still.
    /// </summary>
    public static double Rate(double hoursUnopposed, double ratio, double effective, double exponent) =>
        ratio >= effective ? 0 : (1 - Math.Pow(Math.Max(0, ratio) / effective, exponent)) / hoursUnopposed;
}
