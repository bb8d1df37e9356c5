using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What a program gets that uses the library and not the command line.</summary>
public sealed class LibraryPromises
{
    [Fact]
    public void Ten_lines_give_what_compare_prints_as_JSON_and_its_rows_as_CSV_to_the_byte()
    {
        string path = Path.Join(Repository.Root, "scenarios", "alliances", "nato-baltic.yaml");
        string[] typed = ["compare", path, "--trials", "150", "--judgement", "2"];

        var file = ScenarioFile.Open(path);
        Loaded<Scenario> read = file.Bind();
        var plan = new ComparisonPlan { Scenario = read.Value!, Declarations = read.Value!.Declarations, Trials = 150 };
        plan = plan with { Under = PriorSetting.Under(file), Draws = 2 };
        plan = plan with { Judgement = new JudgementSampler(file, read, []).Source };
        ComparisonResult result = ComparisonStudy.Play(plan);
        Ran json = Here.Run([.. typed, "--format", "json"]), csv = Here.Run([.. typed, "--format", "csv"]);
        string command = csv.Error[(csv.Error.IndexOf("Reproduce: ", StringComparison.Ordinal) + 11)..].TrimEnd();
        var played = new ComparisonReportData(ReadScenario.From(read, path), result) { Command = command };
        Result page = ComparePage.Compose(played);

        Written(to => JsonText.Write(page, to)).ShouldBe(json.ShouldEndWith(0).Out);
        Written(to => CsvText.Write(page.Sheet, to)).ShouldBe(csv.ShouldEndWith(0).Out);
    }

    private static string Written(Action<TextWriter> write)
    {
        using var to = new StringWriter { NewLine = "\n" };
        write(to);
        return to.ToString();
    }
}
