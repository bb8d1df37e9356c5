using System.IO.Compression;
using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What somebody has who references the packages alone.</summary>
public sealed class PackedLibraryTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void Every_room_is_a_package_that_documents_itself()
    {
        foreach (string room in PackedLibrary.Rooms)
        {
            string path = Directory.EnumerateFiles(library.Feed, $"{room}.*.nupkg").Single();
            using ZipArchive package = ZipFile.OpenRead(path);
            string[] files = [.. package.Entries.Select(entry => entry.FullName)];
            files.ShouldContain($"lib/net10.0/{room}.dll");
            files.ShouldContain($"lib/net10.0/{room}.xml");
            files.ShouldContain("README.md");
            using var about = new StreamReader(package.GetEntry($"{room}.nuspec")!.Open());
            string text = about.ReadToEnd();
            foreach (string part in (string[])["license", "readme", "description", "tags"])
                text.ShouldContain($"<{part}", Case.Sensitive, room);
            text.ShouldNotContain("Package Description");
        }
    }

    [Fact]
    public void A_program_plays_a_scenario_with_the_packages_alone()
    {
        Ran ran = library.Run("FirstRun", Repository.Case("small.yaml"));
        ran.ShouldEndWith(0);
        ran.Out.ShouldMatch(@"\A\w+: \d+ of 200 crises end in general war\r?\n\z");
    }

    [Fact]
    public void A_program_of_ten_lines_yields_every_figure_and_sentence_of_compare()
    {
        string path = Path.Join(Repository.Root, "scenarios", "alliances", "nato-baltic.yaml");
        Ran told = Here.Run("compare", path, "--wordings", "ambiguous,precise", "--trials", "200", "--seed", "7",
            "--judgement", "2", "--format", "json");
        told.ShouldEndWith(0);
        using var typed = JsonDocument.Parse(told.Out);
        Ran ran = library.Run("CompareTexts", path, typed.RootElement.GetProperty("command").GetString()!);
        ran.ShouldEndWith(0);
        using var programmed = JsonDocument.Parse(ran.Out);

        string[] fields = Fields(typed.RootElement);
        fields.ShouldContain(field => field.StartsWith("$.findings[", StringComparison.Ordinal));
        fields.Length.ShouldBeGreaterThan(1000);
        Fields(programmed.RootElement).ShouldBe(fields);
    }

    [Fact]
    public void That_program_has_at_most_ten_lines() =>
        File.ReadLines(Path.Join(Repository.Tests, "packed", "programs", "CompareTexts.cs"))
            .Count(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal))
            .ShouldBeLessThanOrEqualTo(10);

    [Fact]
    public void The_page_on_the_library_shows_that_program() =>
        File.ReadAllText(Path.Join(Repository.Root, "docs", "from-code.md")).ShouldContain(
            $"```csharp\n{File.ReadAllText(Path.Join(Repository.Tests, "packed", "programs", "CompareTexts.cs"))}```\n");

    /// <summary>Every value with its path, in their order.</summary>
    private static string[] Fields(JsonElement value, string path = "$") => value.ValueKind switch
    {
        JsonValueKind.Object =>
            [.. value.EnumerateObject().SelectMany(field => Fields(field.Value, $"{path}.{field.Name}"))],
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany((item, k) => Fields(item, $"{path}[{k}]"))],
        _ => [$"{path} = {value.GetRawText()}"],
    };
}
