using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>A trial was stopped because it makes events without moving its clock.</summary>
public sealed class TrialStandstillException : Exception
{
    internal TrialStandstillException(ulong seed, long trial, string text, StandstillException still)
        : base(FormattableString.Invariant($"crisis {trial} under '{text}' comes to a standstill at hour ")
            + FormattableString.Invariant($"{still.Time:0.##}: events follow one another and its clock does not ")
            + FormattableString.Invariant($"move (seed {seed})"), still) =>
        (Seed, Trial, Text) = (seed, trial, text);

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; }

    /// <summary>The number of the trial.</summary>
    public long Trial { get; }

    /// <summary>The name of the declaration.</summary>
    public string Text { get; }
}
