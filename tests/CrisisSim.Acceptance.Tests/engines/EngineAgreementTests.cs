using CrisisSim.Cli;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Engines that know nothing of each other give the same crises, to the last byte.</summary>
public sealed class EngineAgreementTests
{
    private const int Trials = 500;

    [Theory]
    [InlineData("alliances/nato-baltic.yaml")]
    [InlineData("alliances/anzus-darwin.yaml")]
    public void The_reference_engine_gives_the_rows_and_the_page_of_the_kernel(string scenario)
    {
        using var tool = new ReferenceTool();
        using var folder = new Folder();
        Ran kernel = Here.Run(Compare(scenario, folder["kernel"])).ShouldEndWith(0);
        Ran reference = tool.Run(Compare(scenario, folder["reference"])).ShouldEndWith(0);
        reference.Out.ShouldBe(kernel.Out);
        foreach (string file in (string[])["trials.csv", "members.csv"])
        {
            byte[] rows = File.ReadAllBytes(Path.Join(folder["kernel"], file));
            rows
                .Count(letter => letter == '\n')
                .ShouldBeGreaterThan(Shipped.Scenario(scenario).Declarations.Count * Trials);
            File
                .ReadAllBytes(Path.Join(folder["reference"], file))
                .AsSpan()
                .SequenceEqual(rows)
                .ShouldBeTrue($"{file} differs");
        }
    }

    [Theory]
    [InlineData("alliances/nato-baltic.yaml")]
    [InlineData("alliances/anzus-darwin.yaml")]
    public void Every_engine_at_hand_gives_the_rows_of_the_kernel(string scenario)
    {
        Ran ran = Here.Run("engines", Shipped.PathOf(scenario), "--trials", "2000", "--format", "csv").ShouldEndWith(0);
        string[][] rows = [.. ran.Out
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(','))];
        rows.Select(row => row[0]).ShouldBe(AvailableEngines.All.Select(engine => engine.Name));
        rows.Length.ShouldBeGreaterThan(1);
        string trials = $"{Shipped.Scenario(scenario).Declarations.Count * 2000}";
        foreach (string[] row in rows) row[1..3].ShouldBe([trials, "true"]);
    }

    private static string[] Compare(string scenario, string directory) =>
    [
        "compare", Shipped.PathOf(scenario), "--trials", $"{Trials}", "--judgement", "4", "--quiet", "--members",
        "--out", directory,
    ];
}
