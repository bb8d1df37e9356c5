using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The body of a text: whether it sits permanently, and how fast it works at the ordinary pace and over an open armed
/// attack. What it leaves out is the alliance's, or the ordinary pace.
/// </summary>
public sealed record Body
{
    /// <summary>Whether it sits permanently; null: as the alliance's council.</summary>
    public bool? Standing { get; init; }

    /// <summary>
    /// The replies that the body itself can adopt; null: every level of the ladder, and what bodies adopt besides. What it
    /// lacks, members adopt by themselves or through another body.
    /// </summary>
    public IReadOnlyList<ReplyKind>? Offers { get; init; }

    /// <summary>
    /// The rung, as the attacked member sees the act, from which heads of state and government sit in it in place of their
    /// ambassadors; null: they never do.
    /// </summary>
    public double? HeadsFrom { get; init; }

    /// <summary>Hours by which a sitting of heads comes later than one of ambassadors.</summary>
    public Distribution HeadsConvene { get; init; } = Distribution.Lognormal(24, 0.5);

    /// <summary>Whether the body can adopt a level itself.</summary>
    public bool Offered(ResponseLevel level) => Offers is null || Offers.Contains((ReplyKind)level);

    /// <summary>Hours from request to first meeting; null: as the alliance's council.</summary>
    public Distribution? Convene { get; init; }

    /// <summary>The same over an open armed attack; null: the ordinary pace.</summary>
    public Distribution? ConveneUrgent { get; init; }

    /// <summary>Hours between rounds over an open armed attack; null: the ordinary pace.</summary>
    public Distribution? RoundUrgent { get; init; }

    /// <summary>Hours of the silence period over an open armed attack; null: the ordinary period.</summary>
    public Distribution? SilenceUrgent { get; init; }

    /// <summary>Whether the body can adopt a reply in a year: what it offers or, where it states nothing, what bodies do.</summary>
    internal bool Adopts(ResponseOption reply, int year) => year >= (reply.Since ?? year)
        && (Offers is { } offers ? offers.Contains(reply.Kind) : reply.IsLevel || reply.Adopters.HasFlag(Adopters.Body));
}
