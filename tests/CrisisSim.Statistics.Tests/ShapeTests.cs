using System.Reflection;

namespace CrisisSim.Statistics.Tests;

public class ShapeTests
{
    private static readonly Assembly Room = typeof(EventTimes).Assembly;

    private static readonly string[] NoMean = ["mean", "average", "sum", "total", "duration"];

    [Fact]
    public void Times_of_what_may_not_happen_offer_no_mean_over_the_trials_in_which_it_did()
    {
        Type[] ofTimes =
        [
            typeof(EventTimes),
            typeof(CumulativeIncidence),
            typeof(IncidenceQuantile),
            typeof(HoursOrNever)
        ];
        ofTimes.SelectMany(PublicMembers)
            .Where(member => NoMean.Any(word => member.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_hands_out_the_hours_of_an_event_from_which_such_a_mean_could_be_taken() =>
        PublicMembers(typeof(EventTimes))
            .Where(member => Yields(member) is { } type && (type.IsArray || type.IsByRefLike || IsManyNumbers(type)))
            .ShouldBeEmpty();

    [Fact]
    public void Only_hours_without_the_event_make_one_number_of_event_times()
    {
        IEnumerable<MethodInfo> makers = Room.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters().Any(p => p.ParameterType == typeof(EventTimes)))
            .Where(method => method.ReturnType == typeof(Estimate) || method.ReturnType == typeof(double));
        makers.Select(method => method.DeclaringType).Distinct().ShouldBe([typeof(HoursWithout)]);
    }

    private static IEnumerable<MemberInfo> PublicMembers(Type type) => type.GetMembers(
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);

    private static Type? Yields(MemberInfo member) => member switch
    {
        MethodInfo method => method.ReturnType,
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        _ => null,
    };

    private static bool IsManyNumbers(Type type) =>
        type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(type);
}
