namespace CrisisSim.Cli;

/// <summary>What a command has to say in a report; the rest is the same for all, and so is the order. Lists are compared by reference.</summary>
internal sealed record ReportDraft(ReadScenario Read, Provenance From)
{
    /// <summary>The line below the title.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What was found, in words, with what a reader must know before.</summary>
    public required IReadOnlyList<Block> Finding { get; init; }

    /// <summary>The pictures, in the order in which questions are asked.</summary>
    public required IReadOnlyList<Chart> Pictures { get; init; }

    /// <summary>The figures in full.</summary>
    public required IReadOnlyList<Block> Numbers { get; init; }

    /// <summary>The texts.</summary>
    public required Section Wordings { get; init; }

    /// <summary>How it was measured, and what it does not say.</summary>
    public required IReadOnlyList<Block> Method { get; init; }

    /// <summary>The report in full.</summary>
    public Report Whole() => new()
    {
        Title = Read.Scenario.Title,
        Subtitle = Subtitle,
        From = From,
        Sections =
        [
            new Section("finding", "The finding", Finding),
            .. Pictures.Count > 0 ? [new Section("pictures", "The pictures", [.. Pictures.Select(chart => new Picture(chart))])] : (Section[])[],
            new Section("numbers", "The numbers", Numbers),
            Wordings,
            LedgerSection.Of(Read.Ledger),
            new Section("method", "Method and caveats", Method),
        ],
    };
}
