using System.Reflection;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class ShapeTests
{
    [Fact]
    public void Nothing_that_a_trial_gives_is_lost_in_a_table()
    {
        Names<Outcome>().ShouldBe(
            Measure.All.Select(measure => $"{measure}")
                .Concat(["Trial", "Level", "Asked", "End", "Path", "Members"]), ignoreOrder: true);
        Names<MemberOutcome>().Except(MemberMeasure.All.Select(measure => $"{measure}")).ShouldBe(["Member"]);
    }

    private static IEnumerable<string> Names<T>() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0)
        .Select(property => property.Name);
}
