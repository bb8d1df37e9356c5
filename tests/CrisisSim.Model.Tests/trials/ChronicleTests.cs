using System.Globalization;
using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class ChronicleTests
{
    /// <summary>
    /// Three allies: one slow to be authorized, one with far to go, one that reads the line too high to go along with
    /// combat.
    /// </summary>
    private static readonly World Told = Worlds.Small(3)
        .Ally(1, m => m with
        {
            Authorization = [Chains.Takes(StepKind.Executive, 6), Chains.Takes(StepKind.Parliament, 30)]
        })
        .Ally(2, m => m with
        {
            Forces = [Worlds.Brigade("corps") with { Strength = 12, Transit = Distribution.Fixed(200) }]
        })
        .Ally(3, m => m with { Bias = 2.4, Forces = [Standing] })
        .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(5) } })
        .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(1)) })
        .Consultation(c => c with { Susceptibility = 0, Abstention = 0 })
        .Responses(r => r.With(r.At(ResponseLevel.Statement) with { Latency = Distribution.Fixed(2) })
            .With(r.At(ResponseLevel.Intelligence) with { Latency = Distribution.Fixed(8) })
            .With(r.At(ResponseLevel.Sanctions) with { Latency = Distribution.Fixed(70) })
            .With(r.At(ResponseLevel.CyberReply) with { Latency = Distribution.Fixed(75) }));

    private static ForcePackage Standing => Worlds.Brigade("battlegroup") with
    {
        InTheatre = true,
        ContactAfter = Distribution.Fixed(1.4)
    };

    // The objective: .3 by 30 h; 36 h against one brigade of the seven it takes, .309; the rest against two, in 54.8 h.
    private const string Story = """
                0 the attacker: strikes: incursion
                1 Victim: knows of the act
                1 Victim: is convinced
                1 Ally 1: is convinced
                1 Ally 1: asks for consultation
                1 Ally 2: is convinced
                1 Ally 3: is convinced
                1 Ally 3: under attack, and fights back: battlegroup
                6 council: convenes; Victim asks for combat forces
                6 council: adopts a statement
               18 council: does not agree on combat forces
               18 council: recognises the attack as one on all
               30 council: decides on reinforcement
               30 Ally 2: may now send forces
               30 Ally 2: commits 100 % of its pledge
               30 Ally 2: on the move: corps
               30 Ally 3: may now send forces
               30 Ally 3: commits 100 % of its pledge
               38 the alliance: gives intelligence support
               66 Ally 1: may now send forces
               66 Ally 1: commits 100 % of its pledge
               66 Ally 1: on the move: brigade
               66 Ally 1: in theatre, ready to fight: brigade
              100 the alliance: imposes sanctions
              105 the alliance: replies in cyberspace
              127 the attacker: holds its objective
              230 Ally 2: in theatre, ready to fight: corps
             1127 the alliance: accepts the loss: fait accompli
            """;

    [Theory]
    [InlineData(0, "0 flags")]
    [InlineData(1, "one flag")]
    [InlineData(2, "2 flags")]
    public void What_is_counted_is_one_or_several(int n, string words) =>
        ChronicleText.Count(n, "flag").ShouldBe(words);

    [Fact]
    public void A_small_trial_tells_this_story()
    {
        string story = string.Join('\n',
            Told.Story().Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Hours,5:0} {e.Who}: {e.What}")));
        story.ShouldBe(Story);
    }

    [Fact]
    public void A_chronicle_is_in_order_of_time_and_begins_anew_with_each_trial()
    {
        var chronicle = new Chronicle();
        Told.Play(0, chronicle: chronicle);
        ChronicleEntry[] first = [.. chronicle.Entries];
        first.Select(e => e.Hours).ShouldBeInOrder();
        Told.Play(0, chronicle: chronicle);
        chronicle.Entries.ShouldBe(first);
    }

    [Fact]
    public void Telling_the_story_does_not_change_it()
    {
        World world = RandomWorlds.Number(3);
        Digest.Compute(world.Play(5, chronicle: new Chronicle())).ShouldBe(Digest.Compute(world.Play(5)));
    }
}
