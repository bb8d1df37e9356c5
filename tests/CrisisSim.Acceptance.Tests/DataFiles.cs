using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The files of a finished folder, as people open them.</summary>
public sealed class DataFiles
{
    private static readonly string Small = Repository.Case("small.yaml");

    [PythonFact("pandas")]
    public void A_naive_groupby_gives_what_compare_prints()
    {
        using var folder = new Folder();
        Ran ran = Here
            .Run("compare", Small, "--trials", "1500", "--judgement", "0", "--format", "json", "--out", folder["out"])
            .ShouldEndWith(0);
        Ran python = Python.Run(Path.Join(Repository.Tests, "data"), "groupby.py", folder["out"]).ShouldEndWith(0);
        using var found = JsonDocument.Parse(python.Out);
        using var printed = JsonDocument.Parse(ran.Out);
        JsonElement[] rows = [.. printed.RootElement.GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("section").GetString() == "endpoint")];
        rows.Length.ShouldBeGreaterThan(Endpoints.Primary.Count);
        foreach (Endpoint endpoint in (Endpoint[])[
            .. Endpoints.Primary, Endpoints.Undecided, Endpoints.Taken, Endpoints.HoursWithoutDecision,
            Endpoints.MedianOfDecision,
        ])
        {
            JsonElement values = found.RootElement.GetProperty("found").GetProperty(endpoint.Key);
            foreach (JsonElement row in rows.Where(row => row.GetProperty("key").GetString() == endpoint.Key))
                values.GetProperty(row.GetProperty("wording").GetString()!).GetDouble().ShouldBe(
                    row.GetProperty("value").GetDouble(), endpoint.Kind == EndpointKind.Quantile ? 0.5 : 1e-9,
                    endpoint.Name);
        }
    }

    [PythonFact("pandas")]
    public void Every_value_of_the_summary_comes_from_its_column()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "1500", "--out", folder["out"]).ShouldEndWith(0);
        Ran python = Python.Run(Path.Join(Repository.Tests, "data"), "groupby.py", folder["out"]).ShouldEndWith(0);
        using var found = JsonDocument.Parse(python.Out);
        JsonElement[] summary = [.. found.RootElement.GetProperty("summary").EnumerateArray()];
        summary.Length.ShouldBe(TidyOutcome.All.Count + (2 * TidyHours.All.Count));
        foreach (JsonElement row in summary)
        {
            double of = row[4].GetDouble();
            if (row[3].ValueKind == JsonValueKind.Null) of.ShouldBe(720); // not by day 30
            else of.ShouldBe(row[3].GetDouble(), row[1].GetString() == "mean" ? 1e-9 : 1.5, row[0].GetString());
        }
        found.RootElement.GetProperty("unexplained").GetArrayLength().ShouldBe(0);
        found.RootElement.GetProperty("text_columns").EnumerateArray().Select(name => name.GetString()).ShouldBe(
            ["asked", "end", "level", "path_member", "role", "state_at_day_30", "wording"]);
    }

    [Fact]
    public void Rows_of_members_are_written_where_they_are_asked_for()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "60", "--out", folder["out"]).ShouldEndWith(0);
        File.Exists(folder["out/members.csv"]).ShouldBeFalse();
        Here.Run("run", Small, "--trials", "60", "--out", folder["out"], "--members").ShouldEndWith(0)
            .Error.ShouldContain("members.csv");
        File.ReadAllText(folder["out/manifest.json"]).ShouldContain("\"members.csv\"");
        File.ReadLines(folder["out/members.csv"]).First().ShouldStartWith("wording,role,trial,member,detected_hours");
        File.ReadAllText(folder["out/codebook.csv"]).ShouldContain("members.csv,detected_hours");
        Here.Run("run", Small, "--members").ShouldBeRefused(2, "--members needs --out");
    }

    [Fact]
    public void Rows_in_Parquet_are_those_of_CSV()
    {
        using var folder = new Folder();
        string[] run = ["run", Small, "--trials", "60", "--members", "--out"];
        Here.Run([.. run, folder["csv"]]).ShouldEndWith(0);
        Ran ran = Here.Run([.. run, folder["parquet"], "--format", "parquet"]).ShouldEndWith(0);
        ran.Out.ShouldContain("STOPPED IN");
        ran.Error.ShouldContain("trials.parquet");
        File.Exists(folder["parquet/trials.csv"]).ShouldBeFalse();
        File.ReadAllText(folder["parquet/codebook.csv"]).ShouldContain("members.parquet,detected_hours");
        foreach (string name in (string[])["trials", "members"])
            ParquetLines.Read(folder[$"parquet/{name}.parquet"]).ShouldBe(
                File.ReadAllLines(folder[$"csv/{name}.csv"]).Select(line => line.Replace("\"", "")));
        Here.Run("run", Small, "--format", "parquet").ShouldBeRefused(2, "--format parquet needs --out");
        Here.Run("roc", Small, "--format", "parquet").ShouldBeRefused(2, "table, csv, json or markdown", "parquet");
    }

    [Fact]
    public void No_two_columns_of_a_file_are_of_one_name_and_numbers_are_no_text()
    {
        using var folder = new Folder();
        Here.Run("compare", Small, "--trials", "200", "--out", folder["out"], "--members").ShouldEndWith(0);
        Here.Run("sweep", StudyCase.File, "--out", folder["study"], "--export").ShouldEndWith(0);
        string[] files =
        [
            .. Directory.EnumerateFiles(folder["out"], "*.csv"), .. Directory.EnumerateFiles(folder["study"], "*.csv"),
        ];
        files.Length.ShouldBe(10);
        foreach (string file in files)
        {
            string[] names = File.ReadLines(file).First().Split(',');
            names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Length, file);
            File.ReadAllText(file).ShouldNotMatch(@"(^|,)""?'[-+]\d", file);
        }
    }

    [Theory]
    [InlineData("treaties", "--treaties", "rio-1947,csto-2010", "--trials", "40")]
    [InlineData("attribute", "--trials", "40")]
    [InlineData("choose", "--budget", "2000", "--trials", "60")]
    [InlineData("design", "--from", "vague", "--to", "bound", "--trials", "40", "--confirm", "80", "--of",
        "timeliness,false_moves")]
    [InlineData("deter", "--wordings", "vague", "--attackers", "20", "--precision", "1")]
    [InlineData("drift", "--wordings", "vague,precise", "--trials", "30")]
    [InlineData("trace", "--trial", "3")]
    [InlineData("roc", "--wordings", "bound", "--rules", "own", "--trials", "50")]
    public void The_codebook_says_what_every_column_of_a_table_is(string command, params string[] asked)
    {
        using var folder = new Folder();
        Here.Run([command, Small, .. asked, "--out", folder["out"], "--quiet"]).Code.ShouldBeOneOf(0, 4);
        Explained(folder["out"], factors: command == "design");
    }

    [Fact]
    public void The_codebook_speaks_of_every_table_of_every_command_that_writes_into_a_folder()
    {
        foreach (WritingCommand command in WritingCommand.All.Where(one => one.Name != "report"))
        {
            using var folder = new Folder();
            command.Prepare(folder["out"]);
            string[] more = command.Name switch
            {
                "run" or "compare" => ["--members"],
                "sweep" or "merge" => ["--export"],
                _ => [],
            };
            Here.Run([.. command.Quick(folder["out"]), .. more, "--quiet"]).Code.ShouldBeOneOf(0, 4);
            Explained(folder["out"], factors: command.Name is "design" or "sweep" or "merge" or "sensitivity" or "discover")
                .ShouldNotBeEmpty(command.Name);
        }
    }

    [Fact]
    public void The_codebook_of_a_study_also_says_what_is_analysed_of_it()
    {
        using var folder = new Folder();
        string study = folder["study"];
        Here.Run("sweep", Repository.Case("studies/cube.yaml"), "--out", study, "--export", "--quiet").ShouldEndWith(0);
        foreach (string analysis in (string[])["sensitivity", "discover"])
            Here.Run(analysis, study, "--out", study, "--quiet").ShouldEndWith(0);
        Explained(study, factors: true).ShouldBe(
            ["differences.csv", "discovery.csv", "outcomes.csv", "points.csv", "sensitivity.csv"]);
    }

    /// <summary>Every column of every table of a folder stands in its codebook; answers with the tables.</summary>
    private static string[] Explained(string directory, bool factors)
    {
        string[][] rows =
            [.. File.ReadLines(Path.Join(directory, "codebook.csv")).Skip(1).Select(row => row.Split(',', 3))];
        rows.ShouldAllBe(row => row[2].Trim('"').Length > 5);
        string[] tables =
        [
            .. Directory.EnumerateFiles(directory, "*.csv").Select(file => Path.GetFileName(file))
                .Where(file => file != "codebook.csv").Order(StringComparer.Ordinal),
        ];
        foreach (string table in tables)
            rows.Where(row => row[0] == table).Select(row => row[1].Trim('"')).ShouldBe(
                File.ReadLines(Path.Join(directory, table)).First().Split(','), table);
        if (!factors) rows.ShouldAllBe(row => !row[2].Contains("of this factor", StringComparison.Ordinal));
        return tables;
    }

    [Fact]
    public void Results_of_something_else_are_not_written_over()
    {
        using var folder = new Folder();
        string[] run = ["run", Small, "--trials", "60", "--out", folder["out"]];
        Here.Run(run).ShouldEndWith(0);
        string[] other = ["compare", Small, "--trials", "60", "--out", folder["out"]];
        byte[] before = File.ReadAllBytes(folder["out/trials.csv"]);
        Here.Run(other).ShouldBeRefused(2, $"--out '{folder["out"]}' holds the results of 'crisissim run", "trials.csv",
            "--force");
        File.ReadAllBytes(folder["out/trials.csv"]).ShouldBe(before);
        Here.Run([.. run, "--seed", "9"]).ShouldBeRefused(2, "--force");
        Here.Run(run).ShouldEndWith(0);
        Here.Run(["run", Small, "--trials", "90", "--out", folder["out"]]).ShouldEndWith(0);
        folder.Write("out/notes.txt", "mine");
        Here.Run([.. other, "--force"]).ShouldEndWith(0);
        File.ReadAllText(folder["out/notes.txt"]).ShouldBe("mine");
        Here.Run(run).ShouldBeRefused(2, "'crisissim compare");
        Here.Run("run", Small, "--force").ShouldBeRefused(2, "--force needs --out");
    }

    [Fact]
    public void Files_of_somebody_else_are_not_written_over_either()
    {
        using var folder = new Folder();
        folder.Write("trials.csv", "mine");
        Here.Run("run", Small, "--trials", "60", "--out", folder.Path).ShouldBeRefused(2, "something else: trials.csv");
        File.ReadAllText(folder["trials.csv"]).ShouldBe("mine");
        Here.Run("sweep", StudyCase.File, "--out", folder.Path).ShouldBeRefused(2, "trials.csv", "--force");
    }

    [Fact]
    public void What_tells_of_a_study_is_written_into_its_own_folder_and_nothing_else_is()
    {
        using var folder = new Folder();
        string[] sweep = ["sweep", StudyCase.File, "--out", folder["out"]];
        Here.Run(sweep).ShouldEndWith(0);
        Here.Run("sensitivity", folder["out"], "--method", "prcc", "--out", folder["out"]).ShouldEndWith(0);
        Here.Run("sensitivity", folder["out"], "--of", "effectiveness", "--method", "prcc", "--out", folder["out"])
            .ShouldEndWith(0);
        Here.Run("report", folder["out"]).ShouldEndWith(0);
        Here.Run([.. sweep, "--export"]).ShouldEndWith(0);
        Here.Run("run", Small, "--trials", "60", "--out", folder["out"]).ShouldBeRefused(2, "study.sqlite");
        Here.Run("sensitivity", folder["out"], "--method", "prcc", "--out", folder["elsewhere"]).ShouldEndWith(0);
        Here.Run("run", Small, "--trials", "60", "--out", folder["elsewhere"])
            .ShouldBeRefused(2, "crisissim sensitivity");
    }
}
