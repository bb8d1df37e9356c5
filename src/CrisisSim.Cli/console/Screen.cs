namespace CrisisSim.Cli;

/// <summary>
/// Where a command writes, and what the place is like. Results go to <see cref="Out"/>, all else to
/// <see cref="Error"/>.
/// </summary>
internal sealed record Screen
{
    /// <summary>Columns where nothing says how wide the place is.</summary>
    public const int UsualWidth = 100;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Columns of a line of results.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Whether results may carry colour and weight.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether results go to a terminal, where somebody reads them from the bottom up.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/>, so that progress may be drawn there.</summary>
    public bool Watched { get; init; }

    /// <summary>Where answers come from, where somebody sits there who can be asked; else null.</summary>
    public TextReader? Answers { get; init; }

    /// <summary>What times the work where a result tells how fast it was.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Carries out another command line on a screen; null: there is no tool.</summary>
    public Func<IReadOnlyList<string>, Screen, ExitCode>? Carry { get; init; }

    /// <summary>The hash that the scenario must have, with its algorithm; null: any will do.</summary>
    public string? ScenarioHash { get; init; }

    /// <summary>Refuses a scenario of another hash than it must have.</summary>
    /// <exception cref="CommandException">Its file was changed since.</exception>
    public void Require(string path, string hash)
    {
        if (ScenarioHash is { } asked && asked != hash)
            throw new CommandException(ExitCode.BadFile,
                $"'{path}', or a file that it rests on, was changed since: it has the hash {hash}, and had {asked}");
    }

    /// <summary>Cancelled when the analyst interrupts.</summary>
    public CancellationToken Interrupt { get; init; }
}
