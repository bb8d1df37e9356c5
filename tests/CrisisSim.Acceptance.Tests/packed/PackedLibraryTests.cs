using System.IO.Compression;

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
}
