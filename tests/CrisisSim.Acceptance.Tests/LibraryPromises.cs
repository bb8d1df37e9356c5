using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What a program gets that uses the library and not the command line.</summary>
public sealed class LibraryPromises
{
    [Fact]
    public void A_program_gives_what_compare_prints_as_JSON_and_its_rows_as_CSV_to_the_byte()
    {
        string path = Path.Join(Repository.Root, "scenarios", "alliances", "nato-baltic.yaml");
        string[] typed = ["compare", path, "--trials", "150", "--judgement", "2"];

        var loaded = LoadedScenario.Read(path);
        ComparisonResult result = ComparisonStudy.Play(loaded.PlanComparison() with { Trials = 150, Draws = 2 });
        Ran json = Here.Run([.. typed, "--format", "json"]), csv = Here.Run([.. typed, "--format", "csv"]);
        string command = csv.Error[(csv.Error.IndexOf("Reproduce: ", StringComparison.Ordinal) + 11)..].TrimEnd();
        var played = new ComparisonReportData(loaded.Source, result) { Command = command };
        CommandOutput page = ComparePage.Compose(played);

        Written(to => JsonText.Write(page, to)).ShouldBe(json.ShouldEndWith(0).Out);
        Written(to => CsvText.Write(page.Sheet, to)).ShouldBe(csv.ShouldEndWith(0).Out);
    }

    [Fact]
    public void A_file_with_errors_is_refused_with_every_problem_and_its_line()
    {
        string path = Repository.Case("bad.yaml");
        Ran told = Here.Run("validate", path);
        string refusal = Should.Throw<InvalidDataException>(() => LoadedScenario.Read(path)).Message;
        refusal.ShouldNotBeEmpty();
        foreach (string line in refusal.Split('\n')) (told.Out + told.Error).ShouldContain(line);
    }

    [Fact]
    public void A_text_that_the_file_does_not_hold_is_refused_by_its_name() =>
        Should.Throw<ArgumentException>(() => LoadedScenario.Read(Repository.Case("small.yaml")).PlanComparison("kind"))
            .Message.ShouldContain("'kind'");

    private static string Written(Action<TextWriter> write)
    {
        using var to = new StringWriter { NewLine = "\n" };
        write(to);
        return to.ToString();
    }
}
