namespace CrisisSim.Model.Tests;

/// <summary>In every trial of every world: who moves has leave to, by its own authorization or by delegation.</summary>
public class LeaveToMoveTests
{
    private const string Authorized = "may now send forces",
        Delegated = "moves its assigned forces on proof, as delegated";

    [Fact]
    public void Forces_move_on_leave_and_arrive_after_they_have_moved() => ForEachStory((world, story) =>
    {
        foreach (Member member in world.Scenario.Members)
        {
            string[] told = [.. story.Where(e => e.Who == member.Name).Select(e => e.What)];
            for (int k = 0; k < told.Length; k++)
            {
                string[] before = told[..k];
                if (told[k].StartsWith("on the move", StringComparison.Ordinal))
                    before.ShouldContain(what => what == Authorized || what == Delegated);
                if (told[k] == Delegated) before.ShouldContain(what => what == "is convinced" || what == "knows who did it");
                if (IsArrival(told[k]))
                    before
                        .Count(IsArrival)
                        .ShouldBeLessThan(before.Count(what => what.StartsWith("on the move", StringComparison.Ordinal)));
            }
        }
        if (!world.Declaration.Delegated.HasFlag(Delegation.Move)) story.ShouldNotContain(e => e.What == Delegated);
    });

    [Fact]
    public void A_member_is_authorized_on_a_mandate_only() => ForEachStory((_, story) =>
    {
        int authorized = story.TakeWhile(e => e.What != Authorized).Count();
        if (authorized < story.Count)
            story.Take(authorized).ShouldContain(
                e => e.What.Contains("decides", StringComparison.Ordinal)
                    || e.What.StartsWith("seeks authority at home", StringComparison.Ordinal));
    });

    [Fact]
    public void The_council_convenes_on_each_incident_after_a_request_for_it() => ForEachStory((_, story) =>
    {
        for (int k = 0; k < story.Count; k++)
            if (IsSitting(story[k].What))
                story.Take(k).Count(e => e.What.Contains("consultation", StringComparison.Ordinal))
                    .ShouldBeGreaterThan(story.Take(k).Count(e => IsSitting(e.What)));
    });

    private static bool IsSitting(string what) =>
        what.StartsWith("convenes", StringComparison.Ordinal)
            || what.StartsWith("takes it up", StringComparison.Ordinal);

    private static bool IsArrival(string what) =>
        what.StartsWith("in theatre, ready to fight", StringComparison.Ordinal);

    private static void ForEachStory(Action<World, IReadOnlyList<ChronicleEntry>> holds)
    {
        for (int number = 0; number < 300; number++)
        {
            World world = RandomWorlds.Number(number);
            holds(world, [.. world.Story(number).Select(e => e with { What = Bare(world, e.What) })]);
        }
    }

    /// <summary>What is told, without the incident that it is told of.</summary>
    private static string Bare(World world, string what)
    {
        string[] labels = [.. world.Scenario.Incidents.Select(
            i => $" ({ChronicleText.Describe(i, world.Scenario.Incidents)})")];
        return labels.Aggregate(what,
            (told, label) => told.EndsWith(label, StringComparison.Ordinal) ? told[..^label.Length] : told);
    }
}
