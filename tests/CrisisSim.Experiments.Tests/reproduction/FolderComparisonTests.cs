namespace CrisisSim.Experiments.Tests;

public sealed class FolderComparisonTests : IDisposable
{
    private readonly string first = Directory.CreateTempSubdirectory("crisissim").FullName,
        second = Directory.CreateTempSubdirectory("crisissim").FullName;

    public void Dispose()
    {
        Directory.Delete(first, recursive: true);
        Directory.Delete(second, recursive: true);
    }

    [Fact]
    public void Files_are_the_same_or_part_at_a_line_or_lie_in_one_alone()
    {
        Both("same.csv", "a,b\n1,2\n", "a,b\n1,2\n");
        Both("apart.csv", "a,b\n1,2\n3,4\n", "a,b\n1,2\n3,5\n");
        Both("longer.csv", "a\n1\n", "a\n1\n2\n");
        Both("rows.parquet", "PAR1aa", "PAR1ab");
        Both("manifest.json", "{\"at\": 1}", "{\"at\": 2}");
        Both("report.json", "1", "2");
        Both("page.html", "1", "2");
        File.WriteAllText(Path.Join(first, "one.csv"), "1");
        File.WriteAllText(Path.Join(second, "two.json"), "1");
        IReadOnlyList<FileComparison> files = FolderComparison.Compare(first, second);
        files.Select(file => (file.Name, file.In, file.IsSame)).ShouldBe([
            ("apart.csv", FilePresence.Both, false), ("longer.csv", FilePresence.Both, false),
            ("one.csv", FilePresence.First, false), ("rows.parquet", FilePresence.Both, false),
            ("same.csv", FilePresence.Both, true), ("two.json", FilePresence.Second, false),
        ]);
        files[0].Apart.ShouldBe(new FileDivergence(3, 10, "3,4", "3,5"));
        files[1].Apart.ShouldBe(new FileDivergence(3, 4, "", "2"));
        (files[3].Apart!.Line, files[3].Apart!.Byte).ShouldBe((null, 5L));
        (files[4].Lines, files[4].Bytes).ShouldBe((2, 8));
    }

    [Fact]
    public void A_difference_far_into_a_large_file_is_found_at_its_line()
    {
        string[] lines = [.. Enumerable.Range(0, 40_000).Select(line => $"{line},{line * 3}")];
        string text = string.Join('\n', lines);
        lines[37_123] = "37123,0";
        Both("large.csv", text, string.Join('\n', lines));
        FileDivergence apart = FolderComparison.Compare(first, second).ShouldHaveSingleItem().Apart!;
        apart.Line.ShouldBe(37_124);
        (apart.First, apart.Second).ShouldBe(("37123,111369", "37123,0"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() =>
        Should.Throw<ResultFileException>(() => FolderComparison.Compare(Path.Join(first, "none"), second))
            .Message.ShouldContain("none");

    private void Both(string name, string one, string other)
    {
        File.WriteAllText(Path.Join(first, name), one);
        File.WriteAllText(Path.Join(second, name), other);
    }
}
