using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which draws of judgement to play, of what.</summary>
public sealed record JudgementPlan
{
    /// <summary>Crises of a draw under each wording where there are as many.</summary>
    public const int UsualTrials = 300;

    /// <summary>The comparison at the numbers as stated.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>How a draw is played; its scenario and declarations are replaced by those of the draw, by
    /// name.</summary>
    public required RunPlan Crises { get; init; }

    /// <summary>Where draws come from.</summary>
    public required JudgementSource Source { get; init; }

    /// <summary>How many draws, 0 or more.</summary>
    public required int Draws { get; init; }

    /// <summary>
    /// Draws of a comparison that was played by a plan: the same seed, at most <see cref="UsualTrials"/> crises each.
    /// </summary>
    public static JudgementPlan For(Comparison comparison, RunPlan played, JudgementSource source, int draws)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(played);
        return new JudgementPlan
        {
            Comparison = comparison,
            Crises = played with
            {
                Trials = Math.Min(UsualTrials, comparison.Trials),
                Precision = null,
            },
            Source = source,
            Draws = draws,
        };
    }
}

/// <summary>One way in which the judged and assumed numbers of a scenario might lie. Compared by reference.</summary>
/// <param name="Scenario">The scenario with those numbers.</param>
/// <param name="Values">The numbers drawn, in the order of their names.</param>
public sealed record JudgementDraw(Scenario Scenario, IReadOnlyList<double> Values);

/// <summary>Where draws of the judged and assumed numbers of a scenario come from.</summary>
/// <param name="Names">Paths of the numbers that are drawn. Compared by reference.</param>
/// <param name="Draw">The draw of a seed and a number, from 0; the same whenever it is asked for.</param>
public sealed record JudgementSource(IReadOnlyList<string> Names, Func<ulong, int, JudgementDraw> Draw)
{
    /// <summary>The numbers themselves, each of which can be moved alone. Compared by reference.</summary>
    public IReadOnlyList<JudgedNumber> Numbers { get; init; } = [];
}
