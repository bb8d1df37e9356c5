using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>One crisis under one wording: what happened, and what came of it.</summary>
internal sealed record Story(string Wording, IReadOnlyList<ChronicleEntry> Entries, Outcome Outcome)
{
    public static Story Play(Scenario scenario, Declaration declaration, TraceRequest request)
    {
        var chronicle = new Chronicle();
        Outcome outcome = new Trial(scenario, declaration, request.Engine).Play(request.Scenario.Seed, request.Trial,
            chronicle);
        return new Story(declaration.Name, chronicle.Entries, outcome);
    }

    /// <summary>How many events two stories share before they part.</summary>
    public int CommonWith(Story other)
    {
        int shared = 0;
        while (shared < Entries.Count && shared < other.Entries.Count && Entries[shared] == other.Entries[shared])
            shared++;
        return shared;
    }
}
