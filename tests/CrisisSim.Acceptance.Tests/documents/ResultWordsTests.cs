
namespace CrisisSim.Acceptance.Tests;

/// <summary>What results are called is explained.</summary>
public sealed class ResultWordsTests
{
    private static readonly string[] Documents = [Document.Model.Text, Document.Glossary.Text];

    [Theory]
    [InlineData(ResultFiles.Trials)]
    [InlineData(ResultFiles.Members)]
    public void Every_column_of_a_result_file_is_named(string file) =>
        Header(file).Where(column => !Documents.Any(text => text.Contains($"`{column}`"))).ShouldBeEmpty();

    [Fact]
    public void Every_endpoint_has_its_row_and_there_are_no_others() => Document.Model.Section("5.7 Endpoints")
        .Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')[1].Trim())
        .ShouldBe(Endpoints.All.Select(endpoint => endpoint.Name));

    [Fact]
    public void The_primary_endpoints_and_no_others_are_called_so() => Document.Model.Section("5.7 Endpoints")
        .Where(line => line.Contains("| primary, ")).Select(line => line.Split('|')[1].Trim())
        .ShouldBe(Endpoints.Primary.Select(endpoint => endpoint.Name));

    private static string[] Header(string file)
    {
        var plan = new RunPlan
        {
            Scenario = Laboratory.Baltic,
            Declarations = [Laboratory.Text("in-force")],
            Trials = 1
        };
        RunResult result = Run.Play(plan);
        var stamp = new RunStamp
        {
            Version = "0",
            ScenarioFile = "",
            ScenarioHash = "",
            Host = "",
            CommandLine = "",
            Started = DateTimeOffset.UnixEpoch,
            Duration = TimeSpan.Zero,
        };
        string folder = Directory.CreateTempSubdirectory("crisissim-").FullName;
        ResultFiles.Write(folder, Manifest.Create(plan, result, stamp), result.Tables, new ResultForm(Members: true));
        string header = File.ReadLines(Path.Join(folder, file)).First();
        Directory.Delete(folder, recursive: true);
        return header.Split(',');
    }
}
