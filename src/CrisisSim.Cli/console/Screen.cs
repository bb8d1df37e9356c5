using System.Text;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>
/// Where a command writes, and what the place is like. Results go to <see cref="Out"/>, all else to
/// <see cref="Error"/>. Both show what would act on a terminal as code points (<see cref="InertText"/>).
/// </summary>
internal sealed record Screen
{
    /// <summary>Columns where nothing says how wide the place is.</summary>
    public const int UsualWidth = 100;

    public required TextWriter Out { get; init => field = InertWriter.Over(value); }

    public required TextWriter Error { get; init => field = InertWriter.Over(value); }

    /// <summary>Where the tool puts its own colour, and draws progress: nothing of a file may go there as it is.</summary>
    public TextWriter Canvas => ((InertWriter)Out).Under;

    /// <summary>The same beside the results.</summary>
    public TextWriter ErrorCanvas => ((InertWriter)Error).Under;

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

    /// <summary>What keeps the clock of crises, whatever is asked for; null: what is asked for.</summary>
    public Engine? Engine { get; init; }

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

    /// <summary>Cancelled when the analyst interrupts; a command that never asks for it is ended by the signal.</summary>
    public CancellationToken Interrupt { get => Heed?.Invoke() ?? field; init; }

    /// <summary>Tells who sends signals that the command heeds them from here on; null: nobody does.</summary>
    public Func<CancellationToken>? Heed { get; init; }
}

/// <summary>Passes text on that acts on no terminal; half a character waits for its other half.</summary>
internal sealed class InertWriter : TextWriter
{
    private char? half;

    private InertWriter(TextWriter under)
        : base(under.FormatProvider) => (Under, CoreNewLine) = (under, under.NewLine.ToCharArray());

    public TextWriter Under { get; }

    public override Encoding Encoding => Under.Encoding;

    public static InertWriter Over(TextWriter under) => under as InertWriter ?? new InertWriter(under);

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (half is null && !EndsInHalf(buffer) && InertText.IsInert(buffer))
        {
            Under.Write(buffer);
            return;
        }
        string text = half + buffer.ToString();
        half = EndsInHalf(text) ? text[^1] : null;
        Under.Write(InertText.From(half is null ? text : text[..^1]));
    }

    public override void Flush() => Under.Flush();

    private static bool EndsInHalf(ReadOnlySpan<char> text) => text.Length > 0 && char.IsHighSurrogate(text[^1]);
}
