using CrisisSim.Cli;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Stories of several incidents, and of incidents that are no attack, as the analyst reads them.</summary>
public sealed class Campaigns
{
    private const string Baltic = "campaigns/baltic-cyber-then-land.yaml", Narva = "alliances/nato-baltic.yaml";

    private static readonly Scenario Campaign = Shipped.Scenario(Baltic);

    [Fact]
    public void The_story_of_a_campaign() =>
        Read(Here.Wide(80, "trace", Shipped.PathOf(Baltic), "--trial", "301", "--wording", "in-force", "--full"));

    [Fact]
    public void A_campaign_under_two_wordings() =>
        Read(Here.Wide(140, "trace", Shipped.PathOf(Baltic), "--trial", "301", "--wordings", "in-force,precise", "--full"));

    [Fact]
    public void The_story_of_an_accident() =>
        Read(Here.Wide(80, "trace", Shipped.PathOf("acts/stray-missile.yaml"), "--trial", "2", "--wording",
            "in-force", "--full"));

    [Theory]
    [InlineData("is convinced")]
    [InlineData("knows of the act")]
    [InlineData("asks")]
    [InlineData("convenes")]
    [InlineData("takes it up")]
    [InlineData("decides on")]
    [InlineData("adopts")]
    [InlineData("adjourns")]
    [InlineData("may now send forces")]
    [InlineData("joins in the measures")]
    public void What_concerns_one_of_several_incidents_says_which(string beginning)
    {
        string[] acts = [.. Campaign.Incidents.Select(incident => $" ({incident.Form.Replace('_', ' ')})")];
        string[] told = [.. ChronicleEntries()
            .Select(entry => entry.What)
            .Where(what => what.StartsWith(beginning, StringComparison.Ordinal))];
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(what => acts.Any(act => what.EndsWith(act, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_incident_of_a_campaign_is_told_at_its_hour()
    {
        foreach (Declaration declaration in Campaign.Declarations)
        {
            var chronicle = new Chronicle();
            _ = new Trial(Campaign, declaration).Play(1, 0, chronicle);
            chronicle.Entries
                .Where(entry => entry.What.StartsWith("strikes: ", StringComparison.Ordinal))
                .Select(entry => entry.Hours)
                .ShouldBe(Campaign.Incidents.Select(incident => incident.At));
        }
    }

    [Fact]
    public void The_members_of_the_campaign_are_those_of_the_land_grab() =>
        Campaign.Members.Select(member => (member.Name, member.Influence, member.Forces.Count)).ShouldBe(
            Shipped.Scenario(Narva).Members.Select(member => (member.Name, member.Influence, member.Forces.Count)));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(301)]
    public void Two_stories_side_by_side_are_each_whole_and_in_their_order(long trial)
    {
        Story left = Played("in-force", trial), right = Played("precise", trial);
        SharedEvent[] rows = [.. SideBySide.Merge(left, right)];
        rows.Where(row => row.Left is not null).Select(row => row.Left!.Value).ShouldBe(left.Entries);
        rows.Where(row => row.Right is not null).Select(row => row.Right!.Value).ShouldBe(right.Entries);
        rows.Count(row => row.PartsHere).ShouldBe(1);
        foreach (SharedEvent pair in rows.Where(row => row is { Left: not null, Right: not null }))
            (pair.Left!.Value.Who, pair.Left.Value.What).ShouldBe((pair.Right!.Value.Who, pair.Right.Value.What));
    }

    [Fact]
    public void What_happens_in_both_stories_at_almost_the_same_hour_stands_on_one_line()
    {
        Story left = StoryFrom((0, "Russia", "strikes"), (10, "council", "convenes"), (20, "Estonia", "is convinced"),
            (900, "council", "adjourns"));
        Story right = StoryFrom((0, "Russia", "strikes"), (12, "council", "convenes"), (15, "Latvia", "is convinced"),
            (21, "Estonia", "is convinced"), (100, "council", "adjourns"));
        SideBySide.Merge(left, right).Select(row => (row.Left?.Hours, row.Right?.Hours, row.PartsHere)).ShouldBe(
        [
            (0, 0, false), (10, 12, true), (null, 15, false), (20, 21, false), (null, 100, false), (900, null, false),
        ]);
    }

    private static IEnumerable<ChronicleEntry> ChronicleEntries() =>
        Enumerable
            .Range(0, 5)
            .SelectMany(trial => Played("in-force", trial).Entries.Concat(Played("precise", trial).Entries));

    private static Story Played(string wording, long trial)
    {
        var chronicle = new Chronicle();
        Outcome outcome = new Trial(Campaign,
            Campaign.Declarations.Single(declaration => declaration.Name == wording)).Play(1, trial, chronicle);
        return new Story(wording, chronicle.Entries, outcome);
    }

    private static Story StoryFrom(params (double Hours, string Who, string What)[] entries) =>
        Played("in-force", 0) with
        {
            Entries = [.. entries.Select(entry => new ChronicleEntry(entry.Hours, entry.Who, entry.What))]
        };

    private static void Read(Ran ran, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        ran.ShouldEndWith(0).Out.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified(test: test);
}
