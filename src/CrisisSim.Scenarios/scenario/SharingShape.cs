namespace CrisisSim.Scenarios;

internal static class SharingShape
{
    private static readonly Sharing Plain = new();

    public static readonly Shape<Sharing> Shape = new("sharing", "How members share intelligence.", o =>
    {
        var delay = o.RandomDuration("delay", "Time that a shared report needs to reach the others.").Plausible(4, 96).Default(Plain.Delay, Grade.Judged);
        var releasable = o.Probability("releasable", "Share of a member's reports that it may release and that tell the others something new; 0: each keeps its own counsel.").Default(Plain.Releasable);
        return v => new Sharing { Delay = delay[v], Releasable = releasable[v] };
    });
}
