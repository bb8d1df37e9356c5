namespace CrisisSim.Reports;

/// <summary>
/// The first screen of a command: what was asked, the answer, one table, what is to be known to read it, and what to do
/// next. It stands on one screen of 80 columns, however wide the place is. Lists are compared by reference.
/// </summary>
public sealed record FirstScreen : Block
{
    /// <summary>What was asked, one line without a full stop.</summary>
    public required string Asked { get; init; }

    /// <summary>The answer in a few words that can be quoted, such as "Depends on judgement"; printed in capitals.</summary>
    public required string Verdict { get; init; }

    /// <summary>The rest of the answer: a few short sentences, the price among them.</summary>
    public required string Sentences { get; init; }

    /// <summary>The one table. A row with fewer cells than columns ends in a text that may run on to the right.</summary>
    public required Grid Table { get; init; }

    /// <summary>What a reader must know to read the table, and why it is so: one short line each, or wrapped.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>
    /// What real acts the incident is like, in a sentence: in full, then shorter. A screen shows the fullest that it has
    /// room for. Empty where nobody asked.
    /// </summary>
    public IReadOnlyList<string> Like { get; init; } = [];

    /// <summary>The sentence in full, then the notes.</summary>
    public IEnumerable<string> Remarks => Like.Take(1).Concat(Notes);

    /// <summary>What to ask next, and the command that asks it.</summary>
    public NextStep? Next { get; init; }

    /// <summary>The command that gives the same again; printed where the page is kept.</summary>
    public required string Again { get; init; }

    /// <summary>Said after the verdict in the last line, at a terminal alone; may be empty.</summary>
    public string Last { get; init; } = "";
}

/// <summary>What to ask next.</summary>
/// <param name="Question">In words, with its question mark.</param>
/// <param name="Command">The command that asks it.</param>
public sealed record NextStep(string Question, string Command)
{
    /// <summary>A question that a command of this tool asks, its words as a shell would have them.</summary>
    public static NextStep Of(string question, params IEnumerable<string> words) =>
        new(question, ShellLine.Join(["crisissim", .. words]));
}
