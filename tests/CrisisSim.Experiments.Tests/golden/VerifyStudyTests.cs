using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class VerifyStudyTests
{
    private static readonly GoldenCase Case = CaseOf(Crises.Small);

    private static GoldenCase CaseOf(Scenario scenario) => new("small.yaml", "abc", _ => scenario);

    private static VerifyPlan Plan(params IReadOnlyList<Engine> engines) => new()
    {
        Cases = [Case],
        Engines = engines.Count == 0 ? [Engine.Kernel] : engines,
        Threads = 1,
    };

    private static GoldenFile Held(VerifyPlan plan) =>
        GoldenFile.Read(GoldenFile.Write(NumericsVersion.Current, VerifyStudy.Rows(plan, Engine.Kernel)));

    [Fact]
    public void A_build_agrees_with_the_rows_that_it_played_on_every_engine()
    {
        VerifyResult result = VerifyStudy.Play(Plan(Engine.Kernel, Engine.Heap) with { Golden = Held(Plan()) });
        result.Agrees.ShouldBeTrue();
        result.RoundsAlike.ShouldBeTrue();
        result.Engines.Select(engine => engine.Engine.Name).ShouldBe(["kernel", "heap"]);
        // Of two texts: 24 as written, 12 as no attack, 6 as provoked, 8 under each of four settings.
        result.Engines[0].Crises.ShouldBe(2 * (24 + 12 + 6 + (4 * 8)));
        result.Engines[1].Crises.ShouldBe(result.Engines[0].Crises);
        result.Engines[1].Rows.ShouldBeLessThan(result.Engines[0].Rows);
    }

    [Fact]
    public void One_constant_of_the_model_that_differs_is_told_with_text_crisis_and_column()
    {
        GoldenFile golden = Held(Plan());
        VerifyPlan otherwise = Plan() with { Cases = [CaseOf(Sooner(Crises.Small))], Golden = golden };
        VerifiedEngine engine = VerifyStudy.Play(otherwise).Engines.ShouldHaveSingleItem();
        GoldenDifference first = engine.Apart[0];
        first.Fault.ShouldBe(GoldenFault.Rows);
        first.Scenario.ShouldBe("small.yaml");
        first.Which.ShouldBe("vague, as written");
        TrialTable before = Run.Play(Golden(Crises.Small)).Tables[0],
            now = Run.Play(Golden(Sooner(Crises.Small))).Tables[0];
        int row = Enumerable.Range(0, 24).First(k =>
            !GoldenLines.Trial(before, k).SequenceEqual(GoldenLines.Trial(now, k)));
        first.Crisis.ShouldBe(row);
        first.Column.ShouldNotBeNull();
        GoldenLines.TrialColumns.ShouldContain(first.Column);
    }

    [Fact]
    public void A_line_that_was_altered_is_told_by_its_name_and_crisis()
    {
        GoldenFile golden = Held(Plan());
        const string name = "small.yaml, precise, no attack";
        string value = golden.Rows[name];
        char[] altered = value.ToCharArray();
        int fifth = value.IndexOf(' ', StringComparison.Ordinal) + 1 + (2 * 5);
        altered[0] = altered[0] == 'a' ? 'b' : 'a';
        altered[fifth] = altered[fifth] == 'A' ? 'B' : 'A';
        var rows = new Dictionary<string, string>(golden.Rows) { [name] = new string(altered) };
        GoldenDifference apart = VerifyStudy.Play(Plan() with { Golden = golden with { Rows = rows } })
            .Engines[0].Apart.ShouldHaveSingleItem();
        (apart.Row, apart.Crisis, apart.Column).ShouldBe((name, 5, null));
    }

    [Fact]
    public void Rows_that_are_new_or_gone_and_another_text_are_told_apart()
    {
        GoldenFile golden = Held(Plan());
        var rows = new Dictionary<string, string>(golden.Rows) { ["old.yaml, vague, drift"] = "1" };
        rows.Remove("small.yaml, vague, drift");
        rows["small.yaml, its text"] = "def";
        VerifyStudy.Play(Plan() with { Golden = golden with { Rows = rows } }).Engines[0].Apart
            .Select(one => (one.Row, one.Fault)).ShouldBe([
                ("small.yaml, its text", GoldenFault.Text), ("small.yaml, vague, drift", GoldenFault.NotHeld),
                ("old.yaml, vague, drift", GoldenFault.NotPlayed),
            ]);
    }

    [Fact]
    public void Cancelled_it_leaves_out_what_was_not_finished()
    {
        VerifyResult result = VerifyStudy.Play(Plan() with { Golden = Held(Plan()) },
            cancellation: new CancellationToken(canceled: true));
        (result.Engines.Count, result.Interrupted).ShouldBe((0, true));
    }

    [Fact]
    public void The_rows_that_the_build_carries_are_of_its_version_and_their_hash_is_told()
    {
        GoldenFile.Carried.Version.ShouldBe(NumericsVersion.Current);
        GoldenFile.Carried.Rows.Count.ShouldBeGreaterThan(2000);
        CarriedRows.Hash.Length.ShouldBe(12);
        Build.Current.GoldenRows.ShouldBe(CarriedRows.Hash);
        Build.Current.Processor.ShouldNotBe(Build.Unknown);
        ProcessorName.Of(System.Runtime.InteropServices.Architecture.X64, "  Some,  CPU\t@ 2 GHz ")
            .ShouldBe("x64 Some CPU @ 2 GHz");
        ProcessorName.Of(System.Runtime.InteropServices.Architecture.Arm64, null).ShouldBe("arm64");
    }

    private static RunPlan Golden(Scenario scenario) => new()
    {
        Scenario = scenario,
        Declarations = scenario.Declarations,
        Seed = 20260301,
        Trials = 24,
    };

    private static Scenario Sooner(Scenario scenario) => scenario with
    {
        Members =
        [
            .. scenario.Members.Select(member => member with
            {
                Forces = [.. member.Forces.Select(force => force with { Notice = Distribution.Fixed(119) })],
            }),
        ],
    };
}
