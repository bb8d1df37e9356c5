namespace CrisisSim.Acceptance.Tests;

/// <summary>A clock on which whatever is timed takes a tenth of a second.</summary>
internal sealed class SteadyClock : TimeProvider
{
    private long now;

    public override long TimestampFrequency => 10;

    public override long GetTimestamp() => ++now;
}
