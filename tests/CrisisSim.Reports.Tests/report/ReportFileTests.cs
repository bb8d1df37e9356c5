using CrisisSim.Experiments;

namespace CrisisSim.Reports.Tests;

public class ReportFileTests
{
    [Fact]
    public void A_report_that_was_read_is_the_report_that_was_written()
    {
        using var folder = new ReportFolder();
        Report written = FullReport.Make();
        ReportFile.Write(folder.Path, written).ShouldBe(folder.File);
        ValueText.InFull(ReportFile.Read(folder.Path)).ShouldBe(ValueText.InFull(written));
    }

    [Fact]
    public void A_report_that_was_read_is_written_again_byte_for_byte()
    {
        using ReportFolder first = new(), second = new();
        ReportFile.Write(first.Path, FullReport.Make());
        ReportFile.Write(second.Path, ReportFile.Read(first.Path));
        File.ReadAllBytes(second.File).ShouldBe(File.ReadAllBytes(first.File));
    }

    [Fact]
    public void A_report_that_was_read_renders_to_the_same_page_and_pictures()
    {
        using var folder = new ReportFolder();
        Report written = FullReport.Make();
        ReportFile.Write(folder.Path, written);
        Report read = ReportFile.Read(folder.Path);
        HtmlReport.Render(read).ShouldBe(HtmlReport.Render(written));
        foreach ((Chart before, Chart after) in written.Charts.Zip(read.Charts)) SvgText
            .Render(after, read.From)
            .ShouldBe(SvgText.Render(before, written.From));
    }

    [Fact]
    public void Nothing_that_a_number_can_be_is_lost()
    {
        using var folder = new ReportFolder();
        ReportFile.Write(folder.Path, FullReport.Make());
        string text = File.ReadAllText(folder.File);
        text.ShouldContain("\"Infinity\"");
        text.ShouldContain("\"-Infinity\"");
        text.ShouldContain("0.3333333333333333");
        text.ShouldContain("18446744073709551615");
    }

    [Fact]
    public void A_directory_without_a_report_is_told_what_to_do()
    {
        using var folder = new ReportFolder();
        Refusal(folder.Path).ShouldBe($"'{folder.Path}' holds no report.json; play with --out {folder.Path} first.");
        Refusal(Path.Join(folder.Path, "nowhere")).ShouldContain("holds no report.json");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("{\"format\": 1}")]
    [InlineData("{\"format\": \"1\"}")]
    [InlineData("{\"format\": 1.5}")]
    [InlineData("{\"format\": 1, \"report\": null}")]
    [InlineData("{\"format\": 1, \"report\": {\"title\": \"x\"}}")]
    public void What_is_no_report_is_called_damaged(string text)
    {
        using var folder = new ReportFolder();
        File.WriteAllText(folder.File, text);
        string refusal = Refusal(folder.Path);
        refusal.ShouldStartWith($"'{folder.File}' is damaged");
        refusal.ShouldEndWith($"; play again with --out {folder.Path}.");
    }

    [Theory]
    [InlineData("\"title\":\"Land grab", "\"title\":null,\"x\":\"")]
    [InlineData("\"block\":\"prose\"", "\"block\":\"poem\"")]
    [InlineData("\"tone\":\"good\"", "\"tone\":\"merry\"")]
    [InlineData("{\"block\":\"title\"", "null,{\"block\":\"title\"")]
    [InlineData("incidence-of-decision", "../../incidence")]
    [InlineData("incidence-of-decision", "Incidence")]
    [InlineData("\"id\":\"numbers\"", "\"id\":\"a\\\" onload=\\\"x\"")]
    public void What_was_tampered_with_is_called_damaged(string was, string becomes)
    {
        using var folder = new ReportFolder();
        ReportFile.Write(folder.Path, FullReport.Make());
        string text = File.ReadAllText(folder.File);
        text.ShouldContain(was);
        File.WriteAllText(folder.File, text.Replace(was, becomes, StringComparison.Ordinal));
        Refusal(folder.Path).ShouldContain("is damaged");
    }

    [Fact]
    public void Half_a_file_is_called_damaged()
    {
        using var folder = new ReportFolder();
        ReportFile.Write(folder.Path, FullReport.Make());
        byte[] whole = File.ReadAllBytes(folder.File);
        File.WriteAllBytes(folder.File, whole[..(whole.Length / 2)]);
        Refusal(folder.Path).ShouldContain("is damaged");
    }

    [Theory]
    [InlineData(2, "which a newer crisissim wrote")]
    [InlineData(0, "this crisissim reads format 1; play again")]
    public void A_file_of_another_format_is_refused_by_its_number(int format, string words)
    {
        using var folder = new ReportFolder();
        File.WriteAllText(folder.File, $"{{\"format\": {format}, \"report\": \"in another form\"}}");
        Refusal(folder.Path).ShouldContain($"is of format {format}");
        Refusal(folder.Path).ShouldContain(words);
    }

    [Fact]
    public void A_disk_that_is_full_leaves_the_earlier_file_as_it_was()
    {
        using var folder = new ReportFolder();
        ReportFile.Write(folder.Path, FullReport.Make());
        string before = File.ReadAllText(folder.File);
        File.CreateSymbolicLink(folder.File + ".part", "/dev/full");
        Should
            .Throw<ResultFileException>(() => ReportFile.Write(folder.Path, FullReport.Make(chart: "other"))).Message
            .ShouldStartWith("The results could not be written to ");
        File.ReadAllText(folder.File).ShouldBe(before);
        Directory.EnumerateFiles(folder.Path).ShouldBe([folder.File]);
    }

    private static string Refusal(string directory) =>
        Should.Throw<ResultFileException>(() => ReportFile.Read(directory)).Message;

    private sealed class ReportFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("crisissim-").FullName;

        public string File => System.IO.Path.Join(Path, ReportFile.Name);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
