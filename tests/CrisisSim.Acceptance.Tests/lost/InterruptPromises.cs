namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// An interrupt ends every command at once, whatever it is at. On a quiet machine that takes less than a second; the bound
/// here is one that a busy machine keeps too.
/// </summary>
public sealed class InterruptPromises
{
    private const string Rounds = "scenarios/campaigns/baltic-third-time.yaml", Large = "scenarios/alliances/nato-baltic.yaml";

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(2, "run", Rounds, "--trials", "1000000")]
    [InlineData(2, "attribute", Large, "--trials", "1000000")]
    [InlineData(2, "deter", Rounds)]
    [InlineData(14, "deter", Large, "--attackers", "100000", "--precision", "1")]
    [InlineData(2, "drift", Rounds, "--years", "0..20", "--trials", "100000")]
    [InlineData(1, "engines", Rounds, "--trials", "1000000")]
    [InlineData(3, "engines", Rounds, "--trials", "1000000")]
    [InlineData(2, "facts", "--fragile", Large, "--trials", "1000")]
    [InlineData(3, "profile", "standard-acts", "--wordings", "in-force,precise", "--trials", "1000000")]
    [InlineData(2, "verify", "--threads", "1")]
    public void A_command_that_plays_ends_at_once_with_what_was_over(int after, params string[] line) =>
        Interrupted(after, line).ShouldContain("nterrupted");

    [Fact]
    public void A_command_that_waits_for_its_file_ends_at_once() =>
        Interrupted(1, "validate", "/dev/stdin").ShouldBe("error: interrupted; no file is left half written\n");

    private static string Interrupted(int after, params string[] line)
    {
        string[] words = [.. line.Select(word => word.StartsWith("scenarios/", StringComparison.Ordinal)
            ? Path.Join(Repository.Root, word)
            : word)];
        long begun = TimeProvider.System.GetTimestamp(), asked = 0;
        Ran ran = Tooled.Interrupted(() =>
        {
            if (TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(after)) return false;
            asked = TimeProvider.System.GetTimestamp();
            return true;
        }, words).ShouldEndWith(130);
        TimeProvider.System.GetElapsedTime(asked).ShouldBeLessThan(Bound);
        return ran.Out + ran.Error;
    }
}
