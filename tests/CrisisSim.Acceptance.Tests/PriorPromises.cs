using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What is promised of priors on the command line.</summary>
public class PriorPromises
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData("run", "--wording", "precise")]
    [InlineData("compare", "--wordings", "vague,precise")]
    public void A_prior_is_short_for_setting_it_in_the_file(string command, string option, string wordings)
    {
        string[] Rows(params string[] more) =>
            Here
                .Run([command, Small, option, wordings, "--trials", "200", "--format", "csv", .. more])
                .ShouldEndWith(0).Out
                .Split('\n');

        Rows("--prior", "sceptic").ShouldBe(Rows("--set", "couplings.prior=sceptic"));
        Rows("--prior", "sceptic").ShouldNotBe(Rows());
        Rows("--prior", "neutral").ShouldBe(Rows());
    }

    [Fact]
    public void What_is_set_beside_a_prior_wins_and_both_stand_in_the_line_that_reproduces_it_and_in_the_manifest()
    {
        using var folder = new Folder();
        string line =
            $"compare {Small} --wordings vague,precise --trials 200 --seed 1 --prior advocate --set "
                + "couplings.reading=off";
        Here
            .Run([.. line.Split(' '), "--out", folder["out"]])
            .ShouldEndWith(0).Out
            .ShouldContain($"Again: crisissim {line}");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Join(folder["out"], "manifest.json")));
        manifest.RootElement
            .EnumerateObject()
            .Select(property => property.Value.ToString())
            .ShouldContain($"crisissim {line}");
    }

    [Fact]
    public void A_story_can_be_told_under_a_prior() =>
        Here
            .Run("trace", Small, "--trial", "17", "--wording", "precise", "--prior", "sceptic")
            .ShouldEndWith(0).Out
            .ShouldContain("--prior sceptic");

    [Fact]
    public void A_prior_that_there_is_not_is_refused() =>
        Here
            .Run("run", Small, "--prior", "optimist")
            .ShouldEndWith(2).Error
            .ShouldContain("--prior takes sceptic, neutral or advocate, not 'optimist'");
}
