using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Whether what deters does so whatever one believes of the judged couplings.</summary>
internal static class DeterrenceVerdicts
{
    /// <summary>The part of attackers, and of the most inner crises, with which either prior is played.</summary>
    private const int Part = 4;

    private const string Stage = "sceptic and advocate";

    private const int LeastBatch = 2, MostDraws = 100;

    /// <summary>
    /// Judges P(armed attack) of each text against no declaration, and of each other text against the first.
    /// </summary>
    /// <param name="stated">The couplings as the file has them.</param>
    /// <param name="under">The scenario under each prior, its declarations by name.</param>
    /// <param name="report">Called once the first prior is played: half of the work.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The result with the verdicts, against no declaration first; none where no coupling is in question
    /// or the work was cut short.</returns>
    public static DeterrenceResult Play(DeterrenceResult stated, Func<Prior, Scenario> under,
        Action<PlayProgress>? report, CancellationToken cancellation)
    {
        (Scenario Sceptic, Scenario Advocate) priors = (under(Prior.Sceptic), under(Prior.Advocate));
        if (!CouplingRegistry.All.Any(coupling => PriorStudy.Differs(coupling, priors))) return stated;
        DeterrenceResult? sceptic = DeterrenceStudy.Play(Less(stated.Plan, priors.Sceptic), null, cancellation);
        report?.Invoke(new PlayProgress(1, 2, Stage));
        DeterrenceResult? advocate = sceptic is null
            ? null
            : DeterrenceStudy.Play(Less(stated.Plan, priors.Advocate), null, cancellation);
        if (sceptic is null || advocate is null) return stated.CutAfter();
        DeterrenceContrast At(DeterrenceResult result, (int Against, int Setting) pair) =>
            result.Between(pair.Against, pair.Setting, DeterrenceMeasure.ArmedAttack);
        DeterrenceVerdict[] verdicts = [.. Pairs(stated).Select(
            pair => new DeterrenceVerdict
            {
                Stated = At(stated, pair),
                Sceptic = At(sceptic, pair),
                Advocate = At(advocate, pair)
            })];
        return stated.With(verdicts, (sceptic, advocate));
    }

    private static IEnumerable<(int Against, int Setting)> Pairs(DeterrenceResult result) =>
    [
        .. Enumerable.Range(0, result.Wordings).Select(wording => (result.NoDeclaration, wording)),
        .. Enumerable.Range(1, result.Wordings - 1).Select(wording => (0, wording)),
    ];

    /// <summary>A quarter of the crises knows utilities half as closely.</summary>
    private static DeterrencePlan Less(DeterrencePlan plan, Scenario scenario) => plan with
    {
        Scenario = scenario,
        Under = null,
        KeepsUnfinished = false,
        Declarations = [.. plan.Declarations.Select(
            text => scenario.Declarations.First(other => other.Name == text.Name))],
        Attackers = Math.Max(1, plan.Attackers / Part),
        Batch = Even(plan.Batch / 2),
        Most = Math.Max(Even(plan.Batch / 2), Even(plan.Most / Part)),
        Precision = plan.Precision * 2,
        Draws = Math.Min(plan.Draws, MostDraws),
    };

    private static int Even(int crises) => Math.Max(LeastBatch, crises / 2 * 2);
}

/// <summary>
/// The difference in P(armed attack) between two settings as the file has the couplings, and as sceptic and advocate
/// have them.
/// </summary>
public sealed record DeterrenceVerdict
{
    /// <summary>As stated, with all attackers.</summary>
    public required DeterrenceContrast Stated { get; init; }

    /// <summary>As a sceptic has the couplings, with fewer attackers and inner crises.</summary>
    public required DeterrenceContrast Sceptic { get; init; }

    /// <summary>As an advocate has them, with the same attackers and luck as the sceptic.</summary>
    public required DeterrenceContrast Advocate { get; init; }

    /// <summary>Whether the two disagree in its sign, or only one of them resolves it.</summary>
    public bool DependsOnJudgement => Sign(Sceptic) != Sign(Advocate);

    /// <summary>Whether both resolve it, with one sign.</summary>
    public bool HoldsUnderBoth => Sign(Sceptic) != 0 && Sign(Sceptic) == Sign(Advocate);

    private static int Sign(DeterrenceContrast contrast) =>
        contrast.IsResolved ? Math.Sign(contrast.Difference.Value) : 0;
}
