using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// The boxes of a peeling trajectory by coverage and density: from all points at the lower right to the densest at the
/// upper left.
/// </summary>
public static class PrimTrajectoryChart
{
    private const int Height = 360, MostNamed = 12;

    private static readonly Series Steps = new("boxes of the trajectory", 2), Taken = new("the box that was taken", 1);

    /// <param name="interest">Which points are of interest, behind "where".</param>
    /// <param name="trajectory">The boxes, from all points on; at least one.</param>
    /// <param name="chosen">Place of the one that was taken.</param>
    /// <param name="final">The box that was made of it.</param>
    /// <exception cref="ArgumentException">There is no box.</exception>
    public static Chart Draw(string interest, IReadOnlyList<PrimBox> trajectory, int chosen, PrimBox? final)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        if (trajectory.Count == 0) throw new ArgumentException("A trajectory has a box.", nameof(trajectory));
        PrimBox shown = final ?? trajectory[chosen];
        return new Chart
        {
            Name = FileName.Join("prim trajectory"),
            Title =
                $"A box of {Names.Count(shown.Restrictions.Count, "restricted factor")} holds "
                    + $"{Percent(shown.Coverage)} of the points of interest, at a density of {Percent(shown.Density)} "
                    + $"against {Percent(trajectory[0].Density)} over all",
            Subtitle = StudyWords.Sentence(
                $"PRIM over {Names.Count(trajectory[0].Cases, "point")}, {Names.Number(trajectory[0].OfInterest)} of "
                    + $"them of interest: {interest}",
                "numbers: restricted factors"),
            Description = "Boxes from all points to the densest. "
                + string.Join(" ", trajectory.Select((box, step) => $"{Read(box, step)}.")),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(0, 104)
                    {
                        Title = "coverage: share of all points of interest that are in the box, %"
                    },
                    Y = new NumberAxis(0, 104) { Title = "density: share of the box's points that are of interest, %" },
                    Marks =
                    [
                        new Curve([.. trajectory.Reverse().Select(Place).OrderBy(point => point.X)])
                        {
                            Series = Steps,
                            Faint = true
                        },
                        .. trajectory.Select((box, step) => Dot(trajectory, box, step)),
                        .. final is null ? (Mark[])[] : [new Dot(100 * final.Coverage, 100 * final.Density)
                        {
                            Series = Taken,
                            Read = $"taken, after its limits were set anew: {Figures(final)}"
                        }],
                    ],
                },
            ],
            Legend = final is null ? [Steps] : [Steps, Taken],
            Remark = "Up and to the right is better; a further restriction buys density with coverage.",
            PlotHeight = Height,
        };
    }

    private static Dot Dot(IReadOnlyList<PrimBox> trajectory, PrimBox box, int step)
    {
        bool first = step == 0 || trajectory[step - 1].Restrictions.Count != box.Restrictions.Count;
        return new Dot(100 * box.Coverage, 100 * box.Density)
        {
            Series = Steps,
            Hollow = true,
            Text = first && box.Restrictions.Count <= MostNamed ? $"{box.Restrictions.Count}" : "",
            Read = Read(box, step)
        };
    }

    private static Point Place(PrimBox box) => new(100 * box.Coverage, 100 * box.Density);

    private static string Read(PrimBox box, int step) => $"Step {step}: {Figures(box)}";

    private static string Figures(PrimBox box) =>
        $"{Names.Count(box.Restrictions.Count, "restricted factor")}, coverage {Percent(box.Coverage)}, density "
            + $"{Percent(box.Density)}, {Names.Count(box.Cases, "point")}";

    private static string Percent(double share) => FormattableString.Invariant($"{100 * share:0} %");
}
