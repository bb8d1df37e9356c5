using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M3. Each member reads the trigger with its habitual bias and with an error of which a share is common to the
/// alliance, and sees the severity of the act with an error of the same make. The draws are made once a crisis: talk
/// can move an opinion, but looking again does not average an error away.
/// </summary>
internal sealed class Interpretation
{
    private const double HoursPerYear = 365.25 * 24;

    private readonly Crisis crisis;
    private readonly InterpretationParameters parameters;
    private readonly double spread, biasLeft, severitySpread, accumulates;
    private double commonReading;

    public Interpretation(Crisis crisis)
    {
        this.crisis = crisis;
        parameters = crisis.Parameters.Interpretation;
        spread = LineReading.Spread(parameters.SpreadVague, parameters.SpreadPrecise,
            crisis.Text.TimesPrecision(CouplingRegistry.Reading))
            * (1 - (crisis.Scenario.Couplings[DriftCouplings.CommonDrill] * crisis.Scenario.Alliance.Practice));
        accumulates = crisis.Text.Trigger.Cumulative * crisis.Text.Coefficient(CouplingRegistry.Cumulative);
        biasLeft = 1 - crisis.Text.TimesPrecision(CouplingRegistry.Bias);
        severitySpread = parameters.SeveritySpread[crisis.Incident.Domain];
    }

    /// <summary>
    /// The line that all would read without habits and errors of their own, as the common error has it.
    /// </summary>
    public double CommonLine => crisis.Text.PlainLine + (spread * Math.Sqrt(parameters.CommonReading) * commonReading);

    /// <summary>The severity that all would see without errors of their own.</summary>
    public double CommonSeverity { get; private set; }

    /// <summary>Draws every member's reading and the severity it sees.</summary>
    public void Begin()
    {
        commonReading = crisis.Luck.DrawOfMembers(Purpose.Reading).Normal();
        double commonSeverity = crisis.Luck.Draw(Purpose.Severity).Normal();
        CommonSeverity = crisis.Incident.Rung
            + (severitySpread * Math.Sqrt(parameters.CommonSeverity) * commonSeverity);
        foreach (Party party in crisis.Parties)
        {
            double ownReading = crisis.Luck.DrawOfMember(party, Purpose.Reading).Normal();
            double ownSeverity = crisis.Luck.Draw(party, Purpose.Severity).Normal();
            party.Severity = crisis.Incident.Rung
                + (severitySpread * LineReading.Shared(parameters.CommonSeverity, commonSeverity, ownSeverity));
            party.SeverityAlone = party.Severity;
            Read(party, ownReading);
            Turnover(party);
            if (accumulates > 0 && crisis.Number > 0) _ = Accumulate(party);
        }
    }

    /// <summary>
    /// A text that counts acts together adds what a member knows of earlier ones: rungs being logarithms of gravity,
    /// acts of gravity s₁, s₂ … weigh ln Σ exp(s) together.
    /// </summary>
    private async Process Accumulate(Party party)
    {
        await party.Aware.Wait();
        double sum = Math.Exp(party.Severity);
        foreach (Crisis earlier in crisis.Conflict.Crises.AsSpan(0, crisis.Number))
            if (earlier.Parties[party.Index].Aware.IsSet) sum += Math.Exp(earlier.Parties[party.Index].SeverityAlone);
        party.Severity += accumulates * (Math.Log(sum) - party.Severity);
    }

    /// <summary>
    /// A dispute panel gives one reading for all; the share of it that works replaces the reading of each that drew the
    /// line higher. It holds nobody back: who reads the line lower keeps its own.
    /// </summary>
    public void ReadInCommon(double share)
    {
        foreach (Party party in crisis.Parties) Shift(party, share * Math.Min(0, CommonLine - party.Line));
        crisis.OpinionsMoved.Beat();
    }

    private void Read(Party party, double ownReading)
    {
        double shared = LineReading.Shared(parameters.CommonReading, commonReading, ownReading), error = spread * shared;
        party.Line = crisis.Text.PlainLine + (party.Bias * biasLeft) + error;
        party.ConsultLine = party.Line - (crisis.Text.Trigger.AssistAt - crisis.Text.Trigger.ConsultAt);
        party.MeasuresLine = party.Line
            - (crisis.Text.Trigger.AssistAt - (crisis.Text.Trigger.MeasuresAt ?? crisis.Text.Trigger.ConsultAt));
        double audience = parameters.AudienceSpread * crisis.Luck.DrawOfMember(party, Purpose.Audience).Normal();
        party.OwnParliamentLine = party.Line + audience;
        foreach (OtherText other in party.Others) other.Read(party.Bias, shared, audience);
    }

    private static void Shift(Party party, double rungs)
    {
        party.Line += rungs;
        party.ConsultLine += rungs;
        party.MeasuresLine += rungs;
        party.OwnParliamentLine += rungs;
    }

    /// <summary>A change of government, where one falls into the crisis, brings another habit of reading.</summary>
    private Process Turnover(Party party)
    {
        double hours = crisis.Luck.DrawOfMember(party, Purpose.Turnover).Exponential() * HoursPerYear
            / party.Member.TurnoverPerYear;
        return hours < crisis.Scenario.Horizon ? ChangeOfGovernment(party, hours) : default;
    }

    private async Process ChangeOfGovernment(Party party, double at)
    {
        await crisis.Sim.Until(at);
        double bias = parameters.BiasSpread * crisis.Luck.DrawOfMember(party, Purpose.Turnover, 1).Normal();
        Shift(party, (bias - party.Bias) * biasLeft);
        party.Bias = bias;
        foreach (OtherText other in party.Others) other.ReadAnew(bias);
        if (crisis.Number == 0)
            crisis.Chronicle?.TellOfAll(party.Member.Name, "has a new government");
        if (!crisis.Conflict.ActIsOver) crisis.OpinionsMoved.Beat(); // a new government opens no matter that is closed
    }
}
