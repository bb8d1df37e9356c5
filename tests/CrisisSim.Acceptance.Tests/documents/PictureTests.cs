using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Pictures in documents were made by the tool from files as they are.</summary>
public class PictureTests
{
    [Fact]
    public void The_pictures_of_the_documents_are_of_the_scenario_as_it_stands()
    {
        string hash = ScenarioFile.Read(Path.Join(Repository.Root, "scenarios", "alliances", "nato-baltic.yaml")).Hash;
        string[] pictures = Directory.GetFiles(Path.Join(Repository.Root, "docs", "pictures"), "*.svg");
        pictures.ShouldNotBeEmpty();
        foreach (string picture in pictures)
            File.ReadAllText(picture).ShouldContain($"sha256:{hash}",
                customMessage: $"{picture} is out of date; make it again as the README says");
    }
}
