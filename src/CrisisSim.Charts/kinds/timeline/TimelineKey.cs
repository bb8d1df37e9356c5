namespace CrisisSim.Charts;

/// <summary>The first row of a timeline: what its bars and dots mean, drawn as they are drawn.</summary>
internal static class TimelineKey
{
    private const double Half = 0.26;

    public static IEnumerable<Mark> Draw(TimelineSpan span)
    {
        double At(double part) => span.To * part;
        yield return new Box(0, At(0.2), -Half, Half)
        {
            Faint = true,
            Text = "waits, gets ready",
            Read = "A pale bar: waits, or gets ready"
        };
        yield return new Box(At(0.22), At(0.42), -Half, Half)
        {
            Text = "acts, is under way",
            Read = "A full bar: acts, or is under way"
        };
        yield return new Dot(At(0.46), 0)
        {
            Hollow = true,
            Text = "cleared at home, or the end",
            Read = "A hollow dot: a member's own leave, or the end of the crisis"
        };
        yield return new Dot(At(0.79), 0) { Text = "it happens", Read = "A dot: it happens" };
    }
}
