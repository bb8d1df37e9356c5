using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>The body in which members consult.</summary>
public sealed record Council
{
    /// <summary>Whether it sits permanently; an ad hoc body has to be called together.</summary>
    public bool Standing { get; init; } = true;

    /// <summary>Hours from request to first meeting; null takes the default of a standing or an ad hoc body.</summary>
    public Distribution? Convene { get; init; }

    /// <summary>
    /// Hours to convene as they apply: a standing body has a median of 19 h, an ad hoc one of 5 days.
    /// </summary>
    public Distribution Convening => Convene ?? Distribution.Lognormal(Standing ? 19 : 120, 0.9);

    /// <summary>Hours to convene the body of a text: its own, else those of this council, at the pace of the act.</summary>
    /// <param name="body">The body of the text.</param>
    /// <param name="urgent">Whether the act is an open armed attack.</param>
    internal Distribution ConveningOf(Body body, bool urgent) =>
        (urgent ? body.ConveneUrgent : null) ?? body.Convene
            ?? (body.Standing is { } standing && standing != Standing ? new Council { Standing = standing } : this).Convening;
}
