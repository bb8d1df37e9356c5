using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>
/// A file that was read to see whether it is sound: a scenario, or a study. Lists are compared by reference.
/// </summary>
public sealed record CheckedFile(string Path)
{
    /// <summary>The scenario, or that of a study before a factor is moved; null after any error in it.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>The study; null of a scenario, and after any error.</summary>
    public Study? Study { get; init; }

    /// <summary>Whether it is a part that scenarios take over, and none by itself.</summary>
    public bool IsFragment { get; init; }

    /// <summary>
    /// How well founded each number of a scenario is, of a fragment each that it states; null of a study.
    /// </summary>
    public IReadOnlyList<Grade>? Numbers { get; init; }

    /// <summary>How many acts a panel or a catalogue of acts lists; null of other files.</summary>
    public int? Acts { get; init; }

    /// <summary>The judged numbers that matter most; empty where nobody asked.</summary>
    public IReadOnlyList<FragileNumber> Fragile { get; init; } = [];

    /// <summary>Between which texts these move the change, "from A to B"; empty where nobody asked.</summary>
    public string Between { get; init; } = "";

    /// <summary>Whether the acts that it lists are real ones, coded as anchors of severity.</summary>
    public bool IsCatalogue { get; init; }

    /// <summary>What each entry of a catalogue is.</summary>
    public string Of { get; init; } = "coded act";

    /// <summary>Errors that were found; with one or more the file is not sound.</summary>
    public required int Errors { get; init; }

    /// <summary>Warnings that were found.</summary>
    public required int Warnings { get; init; }

    /// <summary>The warnings, by place in the file.</summary>
    public IReadOnlyList<FileWarning> Said { get; init; } = [];

    /// <summary>Whether it can be played; of a fragment or a panel, whether nothing is wrong with what it holds.</summary>
    public bool IsSound => IsFragment || Acts is not null ? Errors == 0 : Numbers is null ? Study is not null : Scenario is not null;
}

/// <summary>One warning of a file that was read.</summary>
/// <param name="Line">The line, counted from 1; 0 of the file as a whole, or of a file that it takes over.</param>
/// <param name="Text">What is worth a look, and what to do.</param>
/// <param name="Whole">The same with file, line and column.</param>
public sealed record FileWarning(int Line, string Text, string Whole);
