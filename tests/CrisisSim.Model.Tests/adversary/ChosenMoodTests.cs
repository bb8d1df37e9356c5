using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// Moods drawn given what was chosen (Maddison, Tarlow &amp; Minka 2014), of courses with these systematic appeals.
/// </summary>
public class ChosenMoodTests
{
    private const int Trials = 4000;

    private static readonly double[] Appeals = [0.3, -1, 1.8, 0.1];
    private static readonly Course[] Courses = Enum.GetValues<Course>();
    private static readonly double LogSum = Math.Log(Appeals.Sum(Math.Exp));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_was_chosen_is_the_best_and_by_as_much_as_the_best_of_all_ever_is(int chosen)
    {
        double[] best = [.. Draws((moods, _) =>
        {
            moods.Begin((Course)chosen, Appeals);
            foreach (Course other in Courses)
                if (other != (Course)chosen) Total(moods, other).ShouldBeLessThan(Total(moods, (Course)chosen));
            return Total(moods, (Course)chosen) - LogSum;
        })];
        best.ShouldFollow(Gumbel);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Where_each_course_is_chosen_as_often_as_by_quantal_response_every_shock_is_a_free_one(int course)
    {
        double[] shocks = [.. Draws((moods, crisis) =>
        {
            moods.Begin(Response(crisis.Luck.Draw(Purpose.Settlement).Uniform()), Appeals);
            return moods[(Course)course];
        })];
        shocks.ShouldFollow(Gumbel);
    }

    [Fact]
    public void Whatever_was_chosen_at_first_moods_that_turn_choose_by_quantal_response_in_the_end()
    {
        World world = Worlds.Small().Adversary(a => a with { Mood = 10 });
        double[] choices = [.. Draws((moods, crisis) =>
        {
            moods.Begin(Course.Continue, Appeals);
            while (moods.Until < 150)
            {
                crisis.Sim.Run(moods.Until);
                moods.RenewEnded();
            }

            return (double)Courses.MaxBy(course => Total(moods, course));
        }, world)];
        foreach (Course course in Courses)
            choices.ShouldHold(choice => choice == (double)course, Math.Exp(Appeals[(int)course] - LogSum));
    }

    [Fact]
    public void What_was_spent_is_a_free_shock_cut_off_below_the_best_of_the_others()
    {
        const double Best = 0.7;
        double[] shares = [.. Draws((moods, _) =>
        {
            moods.Begin(Course.Continue, Appeals);
            moods.RedrawBelow(Course.Escalate, Appeals[1], Best);
            Total(moods, Course.Escalate).ShouldBeLessThan(Best);
            return Gumbel(moods[Course.Escalate]) / Gumbel(Best - Appeals[1]);
        })];
        shares.ShouldFollow(share => share);
    }

    [Theory]
    [InlineData(40, 0)]
    [InlineData(333.3, -7.7)]
    [InlineData(700, 100.1)]
    [InlineData(1e9, 3)]
    [InlineData(1e9, 1e9 - 50.5)]
    [InlineData(-50, 0.1)]
    public void However_much_speaks_for_it_it_is_not_best_again_by_rounding(double appeal, double best) =>
        Draws((moods, _) =>
    {
        moods.Begin(Course.Continue, Appeals);
        moods.RedrawBelow(Course.Escalate, appeal, best);
        return appeal + moods[Course.Escalate];
    }).ShouldAllBe(total => total < best);

    private static double Total(TasteShocks moods, Course course) => Appeals[(int)course] + moods[course];

    private static double Gumbel(double x) => Math.Exp(-Math.Exp(-x));

    private static Course Response(double u)
    {
        foreach (Course course in Courses)
        {
            u -= Math.Exp(Appeals[(int)course] - LogSum);
            if (u < 0) return course;
        }

        return Courses[^1];
    }

    private static IEnumerable<double> Draws(Func<TasteShocks, Crisis, double> draw, World? world = null)
    {
        World played = world ?? Worlds.Small();
        var conflict = new Conflict(played.Scenario, played.Declaration);
        var moods = new TasteShocks(conflict.Main);
        for (ulong trial = 0; trial < Trials; trial++)
        {
            conflict.Reset(new Chance(Worlds.Seed, trial), default, null);
            yield return draw(moods, conflict.Main);
        }
    }
}
