using CrisisSim.Scenarios.Bases.Tests;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class A_seat_and_a_place
{
    private const string Seats = "members:\n  A: {seat: {latitude: 14.6, longitude: 121.0}, distance: 0 km}\n"
        + "  B: {seat: {latitude: 35.7, longitude: 139.7}}\n  C: {distance: 700 km, seat: {latitude: 0, longitude: 0}}\n";

    [Fact]
    public void Distance_is_the_great_circle_to_the_seat_of_the_attacked_member()
    {
        using Stack stack = Over(Seats);
        stack.Sound().Members.Select(member => member.Distance).ShouldBe([0, 2996, 700]);
        stack.Load().Ledger.Entries.Single(entry => entry.Path == "members.B.distance").ShouldSatisfyAllConditions(
            entry => entry.Source.ShouldBe("great circle from its seat to the seat of the attacked member, computed"),
            entry => entry.Grade.ShouldBe(Grade.Assumed),
            entry => entry.Unit.ShouldBe("km"));
    }

    [Fact]
    public void The_place_of_the_incident_goes_before_the_seat()
    {
        using Stack stack = Over(Seats + "incidents: [{place: {latitude: 35.7, longitude: 139.7}}]\n");
        stack.Sound().Members.Select(member => member.Distance).ShouldBe([0, 0, 700]);
    }

    [Fact]
    public void A_file_that_moves_the_incident_moves_the_distance_of_its_base()
    {
        using Stack stack = Over(Seats);
        stack.Write("t.yaml", "crisissim: 2\nbase: s.yaml\nincidents: [{place: {latitude: 35.7, longitude: 139.7}}]\n");
        stack.Sound().Members[1].Distance.ShouldBe(0);
        stack.Sound(new Override("members.B.seat.latitude", "36.7")).Members[1].Distance.ShouldBe(111);
    }

    [Theory]
    [InlineData("source: GeoNames, grade: sourced", "source: GeoNames, grade: sourced", Grade.Sourced)]
    [InlineData("source: GeoNames, grade: sourced", "grade: judged", Grade.Judged)]
    [InlineData("source: GeoNames", "grade: assumed", Grade.Assumed)]
    public void It_is_graded_by_the_weaker_point(string seat, string place, Grade grade)
    {
        using Stack stack = Over($"members: {{B: {{seat: {{latitude: 1, longitude: 2, {seat}}}}}}}\n"
            + $"incidents: [{{place: {{latitude: 3, longitude: 4, {place}}}}}]\n");
        stack.Load().Ledger.Entries.Single(entry => entry.Path == "members.B.distance").Grade.ShouldBe(grade);
    }

    [Fact]
    public void Without_a_place_nothing_is_computed()
    {
        using Stack stack = Over("members: {B: {seat: {latitude: 1, longitude: 2}}}\n");
        stack.Sound().Members[1].Distance.ShouldBe(new Model.Member { Name = "" }.Distance);
    }

    [Theory]
    [InlineData("{latitude: 91, longitude: 2}",
        "s.yaml:4:32: error: 'latitude' must be a number of degrees from -90 to 90, as in 35.7, not '91'")]
    [InlineData("{latitude: 1}", "s.yaml:4:15: error: point needs the key 'longitude': Degrees east; west of Greenwich "
        + "below 0.")]
    public void A_point_that_is_none_is_refused(string point, string problem)
    {
        using Stack stack = Over($"members: {{B: {{seat: {point}}}}}\n");
        stack.Lines().ShouldBe([problem]);
    }

    private static Stack Over(string text) => Stack.Over("crisissim: 2\nbase: alliance.yaml\ntitle: T\n" + text);
}
