using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>C: the code does what was put in. None of these is a finding.</summary>
public sealed class MechanismCheckTests
{
    private static readonly string[] Incursion = ["incursion"];

    [Fact]
    public void C1_precision_narrows_the_spread_of_decisions_on_listed_attacks()
    {
        Scenario clear = Laboratory.Baltic with { Incident = Laboratory.Baltic.Incident with { Rung = 7 } };
        TrialTable vague = Laboratory.Play(clear, Laboratory.Text("ambiguous")), exact = Laboratory.Play(clear, Laboratory.Text("precise-wording"));
        double vagueMean = Laboratory.Values(vague, Level).Average(), exactMean = Laboratory.Values(exact, Level).Average();

        Laboratory.Change(vague, exact, (table, row) => Square(Level(table, row) - (ReferenceEquals(table, vague) ? vagueMean : exactMean))).ShouldBeBelowZero();
    }

    [Fact]
    public void C2_a_sharp_list_does_worse_on_an_unlisted_form_and_a_general_clause_recovers_most()
    {
        Scenario unlisted = Laboratory.Baltic with { Incident = Laboratory.Baltic.Incident with { Form = "a form nobody thought of" } };
        Declaration vague = Laboratory.Text("ambiguous").Retrigger(t => t with { Lists = Incursion, GeneralClause = 0 });
        Declaration sharp = vague.Retrigger(t => t with { Precision = 0.85 }), clause = sharp.Retrigger(t => t with { GeneralClause = 0.9 });
        TrialTable underVague = Laboratory.Play(unlisted, vague), underSharp = Laboratory.Play(unlisted, sharp), underClause = Laboratory.Play(unlisted, clause);

        var lost = Laboratory.Change(underVague, underSharp, Laboratory.Decided);
        var recovered = Laboratory.Change(underSharp, underClause, Laboratory.Decided);
        lost.ShouldBeBelowZero();
        recovered.ShouldBeAboveZero();
        recovered.Value.ShouldBeGreaterThan(-lost.Value / 2);

        var gained = Laboratory.Change(Laboratory.Play(Laboratory.Baltic, vague), Laboratory.Play(Laboratory.Baltic, sharp), Laboratory.Decided);
        gained.ShouldBeAboveZero();
        double breakEven = gained.Value / (gained.Value - lost.Value);
        breakEven.ShouldBeInRange(0.01, 0.5, "the share of unlisted forms at which the list gains as much as it loses");
    }

    [Fact]
    public void C6_a_joint_cell_helps_only_where_shared_error_is_low()
    {
        Finding apart = Cell(sharedError: 0.02, memberError: 0.5), together = Cell(sharedError: 0.6, memberError: 0.1);

        apart.Decided.ShouldBeAboveZero();
        apart.MovedOnNothing.ShouldBeBelowZero(); // it cuts private noise: more hits, and fewer false alarms
        together.Decided.ShouldBeAboveZero();
        together.DecidedOnNothing.ShouldBeAboveZero(); // it does not cut the error that all share: the alliance errs as one
    }

    [Fact]
    public void C7_limits_help_in_proportion_to_how_far_they_are_obeyed()
    {
        Declaration none = Laboratory.Text("ambiguous") with { Limits = new() };
        TrialTable without = Laboratory.Play(Laboratory.Baltic, none, 6000);
        var (third, full) = (Limited(without, none, 0.3), Limited(without, none, 0.9));

        third.ShouldBeBelowZero();
        full.ShouldBeBelowZero();
        (full.Value / third.Value).ShouldBeInRange(2.2, 4.2, "three times the compliance, three times the help");
    }

    private static Statistics.Estimate Limited(TrialTable without, Declaration none, double compliance) =>
        Laboratory.Change(
            without,
            Laboratory.Play(Laboratory.Baltic, none with { Limits = new() { Decide = 48, Compliance = compliance } }, without.Trials),
            (table, row) => Math.Min(table[Milestone.Decision][row], 7 * 24));

    /// <summary>What a joint cell without an independent report changes: decisions on a real attack, decisions on none, and forces that move on none.</summary>
    private static Finding Cell(double sharedError, double memberError)
    {
        Declaration alone = Laboratory.Text("ambiguous"), cell = alone with { Verification = new() { JointCell = true } };
        Scenario attack = Laboratory.Baltic with
        {
            Mechanisms = Laboratory.Baltic.Mechanisms with { Evidence = Laboratory.Baltic.Mechanisms.Evidence with { SharedError = sharedError, MemberError = memberError } },
        };
        Scenario accident = attack with { Incident = attack.Incident with { Real = false } };
        TrialTable without = Laboratory.Play(accident, alone), with = Laboratory.Play(accident, cell);
        return new Finding(
            Laboratory.Change(Laboratory.Play(attack, alone), Laboratory.Play(attack, cell), Laboratory.Decided),
            Laboratory.Change(without, with, Laboratory.Decided),
            Laboratory.Change(without, with, Alarmed));
    }

    private readonly record struct Finding(Statistics.Estimate Decided, Statistics.Estimate DecidedOnNothing, Statistics.Estimate MovedOnNothing);

    private static double Alarmed(TrialTable table, int row) => table.Has(Trait.FalseAlarm, row) ? 1 : 0;

    private static double Level(TrialTable table, int row) => (int)table.Level(row);

    private static double Square(double x) => x * x;
}
