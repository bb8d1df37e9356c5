using CrisisSim.Cli;
using CrisisSim.Experiments;
using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>engines</c> and <c>--engine</c> show and refuse.</summary>
public sealed class EngineScreens
{
    private static readonly string Small = Repository.Case("small.yaml");

    private static readonly string Build = AvailableEngines.HasOptional ? ".simsharp" : "";

    [Fact]
    public void Engines_that_agree() =>
        Read(Here.By(new SteadyClock(), "engines", Small, "--trials", "120"), "table" + Build);

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Engines_for_other_programs(string format) =>
        Read(Here.By(new SteadyClock(), "engines", Small, "--wordings", "precise", "--trials", "60", "--seed", "3",
            "--format", format), format + Build);

    [Fact]
    public void An_engine_that_parts_is_told_with_the_trial_and_the_event()
    {
        Scenario scenario = Shipped.Scenario("alliances/anzus-darwin.yaml");
        var late = new Engine("late", "a minute late", () => new Simulation(new LateCalendar()));
        var plan = new EnginePlan
        {
            Scenario = scenario,
            Declarations = [scenario.Declarations[0]],
            Engines = [Engine.Kernel, Engine.Heap, late],
            Trials = 70
        };
        EngineResult result = EngineStudy.Play(plan);
        result.Agree.ShouldBeFalse();
        result.Engines.Select(engine => engine.Divergence is null).ShouldBe([true, true, false]);
        EngineDivergence parting = result.Engines[2].Divergence!;
        (ChronicleEntry first, ChronicleEntry other) = (parting.First!.Value, parting.Other!.Value);
        other.Hours.ShouldBe(first.Hours + (1.0 / 60), 1e-6);
        CommandOutput page = EnginesPage.Compose(new EnginesReportData(plan, result, "crisissim engines"));
        string finding = page.Findings.ShouldHaveSingleItem();
        finding.ShouldStartWith(
            $"'late' parts from 'kernel' in trial {parting.Trial} under '{scenario.Declarations[0].Name}', at event "
                + $"{parting.Event}: on 'kernel' at ");
        finding.ShouldContain($"{first.Who}: {first.What}");
    }

    [Fact]
    public void Every_engine_at_hand_gives_the_page_and_the_story_of_the_kernel()
    {
        string[] run = ["run", Small, "--trials", "150"],
            trace = ["trace", Small, "--trial", "17", "--wordings", "vague,precise"];
        string[] compare = ["compare", Small, "--trials", "150"];
        foreach (string[] command in (string[][])[run, trace, compare])
        {
            string expected = Here.Run(command).ShouldEndWith(0).Out;
            foreach (Engine engine in AvailableEngines.All)
                Here.Run([.. command, "--engine", engine.Name]).ShouldEndWith(0).Out.ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("trace", "--trial", "0")]
    public void Without_SimSharp_one_line_says_what_it_takes(params string[] command)
    {
        Ran ran = Here.Run(
            [.. command, Small, "--engine", "simsharp", .. command[0] == "trace" ? (string[])[] : ["--trials", "10"]]);
        if (AvailableEngines.HasOptional)
        {
            ran.ShouldEndWith(0);
            return;
        }
        ran.ShouldBeRefused(2, "-p:WithSimSharp=true", "SimSharp 3.4.2");
        ran.Error.TrimEnd('\n').ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("run", "--engine", "simpy", "--engine takes kernel, heap or simsharp, not 'simpy'")]
    [InlineData("engines", "--trials", "0", "--trials takes a whole number")]
    [InlineData("engines", "--wordings", "precice", "did you mean 'precise'?")]
    public void What_engines_cannot_take_is_refused(string command, string option, string value, string word) =>
        Here.Run(command, Small, option, value).ShouldBeRefused(2, word);

    [Fact]
    public void Engines_interrupted_at_once_say_so() =>
        Here.Cancelled("engines", Small).ShouldBeRefused(130, "interrupted before the first crises were over");

    private static void Read(Ran ran, string name,
        [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        ran.ShouldEndWith(0).Out.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified(name, test);
}
