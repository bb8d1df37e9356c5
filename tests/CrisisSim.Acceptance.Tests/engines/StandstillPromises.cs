using System.Text.RegularExpressions;
using CrisisSim.Cli;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// A crisis that makes events without moving its clock is stopped: with its number, its text, its hour, and a command that
/// tells its story as far as it goes.
/// </summary>
public sealed class StandstillPromises
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData("run", "--wording", "precise")]
    [InlineData("compare", "--wordings", "precise,vague")]
    public void It_is_told_which_crisis_it_is_and_the_command_that_is_named_tells_its_story(string command, string option,
        string texts)
    {
        Ran ran = Still(command, Small, option, texts, "--trials", "3", "--threads", "1", "--seed", "7", "--set",
            "attacker.strength=2.5", "--judgement", "0");
        ran.ShouldBeRefused(1, "error: crisis 0 under 'precise' comes to a standstill at hour 30: events follow one another "
            + "and its clock does not move (seed 7)");
        string story = Regex.Match(ran.Error, "See its story: crisissim (trace .*)").Groups[1].Value;
        story.ShouldBe($"trace {Small} --set attacker.strength=2.5 --trial 0 --seed 7 --wording precise --detail");
        Ran told = Still(story.Split(' ')).ShouldEndWith(0);
        told.Out.ReplaceLineEndings(" ").ShouldContain("stands still, while events follow one another");
        Here.Run(story.Split(' ')).ShouldEndWith(0).Out.ShouldNotContain("stands still, while");
    }

    private static Ran Still(params string[] line)
    {
        using var results = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        ExitCode code = Tool.Run(line, new Screen { Out = results, Error = errors, Engine = StillCalendar.At(30) });
        return new Ran((int)code, results.ToString(), errors.ToString());
    }
}
