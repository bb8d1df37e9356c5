using System.Reflection;
using System.Runtime.CompilerServices;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class ShapeTests
{
    private static readonly Assembly Room = typeof(TrialTable).Assembly;

    [Fact]
    public void Nothing_that_a_trial_gives_is_lost_in_a_table()
    {
        Names<Outcome>().ShouldBe(
            Enum.GetNames<Milestone>().Concat(Enum.GetNames<Portion>()).Concat(Enum.GetNames<Tally>()).Concat(Enum.GetNames<Trait>())
                .Concat(["Trial", "Level", "Asked", "End", "PeakRung", "Path", "Members"]), ignoreOrder: true);
        Names<MemberOutcome>().ShouldBe(
            Enum.GetNames<MemberMeasure>().Concat(Enum.GetNames<MemberTrait>()).Concat(["Member"]), ignoreOrder: true);
    }

    [Fact]
    public void The_room_knows_the_model_and_the_statistics_and_no_screen()
    {
        string[] known = [.. Room.GetReferencedAssemblies().Select(name => name.Name!)];
        known.Where(name => name.StartsWith("CrisisSim", StringComparison.Ordinal))
            .ShouldBeSubsetOf(["CrisisSim.Kernel", "CrisisSim.Model", "CrisisSim.Statistics"]);
        known.ShouldNotContain("System.Console");
    }

    [Fact]
    public void Every_public_type_is_immutable() => Room.GetExportedTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(property => property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .ShouldBeEmpty();

    private static IEnumerable<string> Names<T>() => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.Name != "EqualityContract").Select(property => property.Name);
}
