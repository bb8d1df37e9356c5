using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>One text in one year, with some or all causes at work, where there is an attack or none.</summary>
internal readonly record struct DriftArm(int Wording, double Year, DriftCauses Causes, bool Real)
{
    /// <summary>Every text in every year, then, in the last year, every text without each cause alone.</summary>
    public static IReadOnlyList<DriftArm> Attacked(DriftPlan plan) =>
    [
        .. Everywhere(plan, real: true),
        .. plan.Declarations.SelectMany((_, text) => plan.Causes.Select(cause => new DriftArm(text, plan.Last, DriftCauses.All & ~cause, true))),
    ];

    /// <summary>Every text in every year where the same incident is no attack.</summary>
    public static IReadOnlyList<DriftArm> Unattacked(DriftPlan plan) => [.. Everywhere(plan, real: false)];

    private static IEnumerable<DriftArm> Everywhere(DriftPlan plan, bool real) =>
        plan.Declarations.SelectMany((_, text) => plan.Years.Select(year => new DriftArm(text, year, DriftCauses.All, real)));
}
