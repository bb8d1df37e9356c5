namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>report</c> and <c>--report</c> refuse, and how.</summary>
public class ReportRefusals
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("deter")]
    [InlineData("attribute")]
    [InlineData("roc")]
    [InlineData("drift")]
    public void A_report_without_a_place_for_it_is_refused_before_anything_is_played(string command) =>
        Here.Run(command, Small, "--report").ShouldBeRefused(2, "--report needs --out", "--report --out out/narva");

    [Fact]
    public void A_directory_that_is_not_there_is_refused() =>
        Here
            .Run("report", "/nowhere/at/all")
            .ShouldBeRefused(2, "there is no directory '/nowhere/at/all'", "--out out/narva");

    [Fact]
    public void A_file_in_the_place_of_the_directory_is_refused() =>
        Here.Run("report", Small).ShouldBeRefused(2, "is a file");

    [Fact]
    public void A_directory_without_results_is_refused()
    {
        using var folder = new Folder();
        Here.Run("report", folder.Path).ShouldBeRefused(3, $"'{folder.Path}' holds no report.json", "--out");
    }

    [Theory]
    [InlineData("{", "is damaged at line 1, byte 2; play again")]
    [InlineData("{\"format\": 9}", "is of format 9, which a newer crisissim wrote")]
    public void A_file_that_cannot_be_read_is_refused_and_left_alone(string text, string words)
    {
        using var folder = new Folder();
        string file = folder.Write("report.json", text);
        Here.Run("report", folder.Path).ShouldBeRefused(3, file, words);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBe([file]);
    }

    [Theory]
    [InlineData("gif", "not 'gif'")]
    [InlineData("png,,pdf", "not ''")]
    public void A_form_of_pictures_that_there_is_not_is_refused(string forms, string word) =>
        Here.Run("report", "/tmp", "--pictures", forms).ShouldBeRefused(2, "--pictures takes svg, png and pdf", word);

    [Theory]
    [InlineData("report.json.part")]
    [InlineData("report.html.part")]
    [InlineData("charts/ends.svg.part")]
    public void A_disk_that_is_full_costs_the_report_and_not_the_results(string part)
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder["charts"]);
        File.CreateSymbolicLink(folder[part], "/dev/full");
        Ran ran = Here.Run("run", Small, "--trials", "60", "--out", folder.Path, "--report").ShouldEndWith(5);
        ran.Out.ShouldContain("STOPPED IN");
        ran.Error.ShouldContain("could not be written");
        ran.Error.ShouldNotContain("Wrote");
        File.Exists(folder[part[..^".part".Length]]).ShouldBeFalse();
        Directory.EnumerateFiles(folder.Path, "*.part", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_in_the_place_of_the_pictures_is_told_in_one_sentence()
    {
        using var folder = new Folder();
        folder.Write("charts", "mine");
        Ran ran = Here.Run("run", Small, "--trials", "60", "--out", folder.Path, "--report").ShouldEndWith(5);
        ran.Out.ShouldContain("STOPPED IN");
        ran.Error.ShouldContain($"the report could not be written to '{folder.Path}'");
        File.ReadAllText(folder["charts"]).ShouldBe("mine");
    }
}
