using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Whether the body recognises the casus foederis. It is put beside the talk on what to do, once the body has sat a
/// round, at one level below assistance; doubt of the author is set aside, for it may be recognised on condition of a
/// finding, as on 12 September 2001. Who does not believe the act recognises nothing.
/// </summary>
internal sealed class Recognition(Crisis crisis, Opinions opinions, Ballot ballot)
{
    private bool pending;
    private double pivotAtRefusal;

    public void Begin() => (pending, pivotAtRefusal) = (false, double.NegativeInfinity);

    /// <summary>Puts it, where it has not been recognised and something speaks for asking again.</summary>
    public void Put()
    {
        if (pending || crisis.Record[Milestone.Invoked].Happened || !IsAsked) return;
        ResponseLevel text = crisis.AssistLevel - 1;
        opinions.SetDoubtAside(true);
        double pivot = ballot.Pivot();
        bool hasComeNearer = pivot >= pivotAtRefusal + Agenda.ComeNearer;
        bool isAccepted = hasComeNearer && ballot.Objections(text) == 0;
        opinions.SetDoubtAside(false);
        if (isAccepted) _ = Recognise();
        else if (hasComeNearer) pivotAtRefusal = pivot;
    }

    private bool IsAsked => !crisis.IsOvertaken && crisis.Text.Obligation > Obligation.ConsultOnly && !crisis.Text.Excluded
        && crisis.Victim.ReadsInside && crisis.Record.Asked >= crisis.AssistLevel;

    private async Process Recognise()
    {
        pending = true;
        await crisis.Sim.Delay(ballot.Period(Purpose.Recognition, 0));
        pending = false;
        if (crisis.Record[Milestone.Invoked].Happened || opinions.MostDismiss) return;
        crisis.Record.Mark(Milestone.Invoked, Moment.At(crisis.Now));
        crisis.Chronicle?.Tell("council", crisis.Proved.IsSet
            ? "recognises the attack as one on all"
            : "recognises the attack as one on all, on condition that it is proved");
    }
}
