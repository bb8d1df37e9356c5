namespace CrisisSim.Model;

/// <summary>What a crisis showed of the promise: whether it was put to the test, and how far it was kept.</summary>
/// <param name="Precision">How exact the words were about the act, [0, 1].</param>
/// <param name="Kept">
/// Share of the allies that owed help, by influence, that sent a tenth of their pledge or more by day 30, [0, 1].
/// </param>
internal readonly record struct Word(double Precision, double Kept)
{
    /// <summary>The word of a crisis as it came out; null where the text owed nothing.</summary>
    public static Word? Of(Crisis crisis, Outcome outcome)
    {
        if (!outcome.CasusFoederis) return null;
        double owed = 0, honoured = 0;
        for (int k = 0; k < crisis.Parties.Length; k++)
        {
            Party party = crisis.Parties[k];
            if (party.IsVictim || party.Promised <= Obligation.ConsultOnly) continue;
            owed += party.Member.Influence;
            if (outcome.Members[k][MemberTrait.Honoured] && WithinWindow(party.Contingent))
                honoured += party.Member.Influence;
        }
        return owed > 0 ? new Word(crisis.Text.Precision, honoured / owed) : null;
    }

    /// <summary>
    /// What it adds to memory: a kept word kept · κ, a broken one broken · (1 − κ) · (1 + broken_word · precision).
    /// </summary>
    public Memory Remembered(MemoryParameters parameters, double brokenWord) => new(
        parameters.Kept * Kept, parameters.Broken * (1 - Kept) * (1 + (brokenWord * Precision)));

    /// <summary>Share of their strength that the allies sent by day 30, by influence, [0, 1].</summary>
    public static double Answered(Crisis crisis, Outcome outcome)
    {
        double all = 0, sent = 0;
        for (int k = 0; k < crisis.Parties.Length; k++)
        {
            if (crisis.Parties[k] is not { IsVictim: false, Member.Influence: var influence }) continue;
            all += influence;
            sent += influence * outcome.Members[k].Sent;
        }
        return all > 0 ? sent / all : 0;
    }

    private static bool WithinWindow(Contingent contingent) =>
        contingent.Moved.By(CountingWindow.Hours) || contingent.Arrived.By(CountingWindow.Hours);
}
