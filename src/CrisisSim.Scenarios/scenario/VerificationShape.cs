namespace CrisisSim.Scenarios;

internal static class VerificationShape
{
    private static readonly Verification Plain = new();

    public static readonly Shape<Verification> Shape = new("verification", "How the alliance establishes facts together.", o =>
    {
        var cell = o.YesNo("joint_cell", "Whether a joint cell pools the distinct reports of all members into one finding.").Default(Plain.JointCell);
        var setUp = o.RandomDuration("set_up", "Time until the cell works.").Plausible(2, 72).Default(Plain.SetUp, Grade.Judged);
        var distinct = o.Number("distinct", "Share of the members' reports that reach the cell and are distinct.").Between(0, 1).Default(Plain.Distinct);
        var standard = o.Probability("standard_of_proof", "The cell's standard of proof.").Above(0.5).Below(1).Default(Plain.Standard);
        var independent = o.YesNo("independent_report", "Whether the cell waits for a report of its own, free of the error that members share.").Default(Plain.Independent);
        var after = o.RandomDuration("report_after", "Time from set-up to the independent report.").Default(Plain.ReportAfter);
        var strength = o.Number("report_strength", "Weight of the independent report, in standard deviations between its two means.").AtLeast(0).Default(Plain.ReportStrength);
        return v => new Verification
        {
            JointCell = cell[v],
            SetUp = setUp[v],
            Distinct = distinct[v],
            Standard = standard[v],
            Independent = independent[v],
            ReportAfter = after[v],
            ReportStrength = strength[v],
        };
    });
}
