using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>Which members a timeline has room for.</summary>
internal static class MemberRows
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 7;

    /// <summary>
    /// Those whose forces moved in any story, or on whom the critical path lay, but the attacked one; the strongest
    /// deliverers where there are too many, in the order in which they first move.
    /// </summary>
    public static (IReadOnlyList<string> Shown, int LeftOut) Choose(IReadOnlyList<TimelineStory> stories, string victim)
    {
        string[] moved =
        [
            .. stories.SelectMany(story => story.Outcome.Members).Select(member => member.Member).Distinct()
                .Where(name => name != victim && stories.Any(story => Matters(story, name))),
        ];
        string[] shown =
        [
            .. moved.OrderByDescending(name => stories.Any(story => story.Outcome.Path.Member == name))
                .ThenByDescending(name => Delivered(stories, name)).Take(Most),
        ];
        return ([.. shown.OrderBy(
            name => stories.Min(story => Member(story, name)?.Moved.OrNever ?? double.PositiveInfinity))], moved.Length
            - shown.Length);
    }

    /// <summary>What a member did in a story; null where it has no part in it.</summary>
    public static MemberOutcome? Member(TimelineStory story, string name) =>
        story.Outcome.Members.FirstOrDefault(member => member.Member == name);

    private static bool Matters(TimelineStory story, string name) =>
        story.Outcome.Path.Member == name
            || Member(story, name) is { } member && (member.Moved.Happened || member.Arrived.Happened);

    private static double Delivered(IReadOnlyList<TimelineStory> stories, string name) =>
        stories.Max(story => Member(story, name)?.Delivered ?? 0);
}
