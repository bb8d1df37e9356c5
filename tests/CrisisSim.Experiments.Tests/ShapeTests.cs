using System.Reflection;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class ShapeTests
{
    private static readonly string[] BesidesMeasures =
        ["Trial", "Level", "Asked", "End", "AtDay30", "GeneralWarByDay30", "Path", "Members"];

    /// <summary>A measure may go without a name of its own in an outcome: all are read there by their rows.</summary>
    [Fact]
    public void Nothing_that_a_trial_gives_is_lost_in_a_table()
    {
        Names<Outcome>().Except(BesidesMeasures).ShouldBeSubsetOf(Measure.All.Select(measure => $"{measure}"));
        BesidesMeasures.ShouldBeSubsetOf(Names<Outcome>());
        Names<MemberOutcome>().Except(MemberMeasure.All.Select(measure => $"{measure}")).ShouldBe(["Member"]);
    }

    private static IEnumerable<string> Names<T>() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0)
        .Select(property => property.Name);
}
