using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What the crises of one arm came to, and how text and alliance stood in each; rows may be written from several threads.</summary>
internal sealed class DriftColumns(TableHead head, int capacity)
{
    private const double ThirtyDays = 30 * 24;

    private readonly TrialColumns trials = new(head, capacity);
    private readonly double[] denied = new double[capacity], precision = new double[capacity], exercises = new double[capacity], members = new double[capacity];
    private readonly bool[] unlisted = new bool[capacity], newForm = new bool[capacity], lapsed = new bool[capacity];

    public void Write(int row, Outcome outcome, Standing standing, string form)
    {
        // Members come and go: no column of theirs means the same in all rows.
        trials.Write(row, outcome with { Members = [] });
        denied[row] = outcome.DeniedBy(ThirtyDays) ? 1 : 0;
        precision[row] = standing.Precision;
        exercises[row] = standing.Scenario.Alliance.Exercises;
        members[row] = standing.Scenario.Members.Count;
        unlisted[row] = !standing.Covers;
        newForm[row] = standing.Scenario.Incident.Form != form;
        lapsed[row] = standing.Lapsed;
    }

    public TrialTable Table(int rows) => new(trials, rows);

    public DriftYear Year(double year, int rows, TrialTable? ifNoAttack) => new()
    {
        Year = year,
        Table = ifNoAttack is null ? Table(rows) : Table(rows).If(Counterfactual.NoAttack, ifNoAttack),
        Denied = denied[..rows],
        Precision = precision[..rows],
        Exercises = exercises[..rows],
        Members = members[..rows],
        Unlisted = unlisted[..rows],
        NewForm = newForm[..rows],
        Lapsed = lapsed[..rows],
    };
}
