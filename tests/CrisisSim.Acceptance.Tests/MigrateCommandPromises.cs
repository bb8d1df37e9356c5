using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A file of the format before this one is written anew, and refused by every other command.</summary>
public sealed class MigrateCommandPromises : IDisposable
{
    private static readonly int Before = ScenarioMigration.Version - 1;

    private readonly Folder folder = new();
    private readonly string old;

    public MigrateCommandPromises() => old = folder.Write("old.yaml",
        $"crisissim: {Before}   # kept\ntitle: T\nmodel:\n  escalation: {{accident_rate: 0.1}}\n");

    [Fact]
    public void It_is_written_in_its_place_and_the_earlier_text_is_kept()
    {
        string before = File.ReadAllText(old);
        Ran ran = Here.Run("migrate", old).ShouldEndWith(0);
        ran.Out.ShouldContain("old.yaml:4:16: 'model.escalation.accident_rate' is no longer read");
        ran.Out.ShouldContain($"in format {ScenarioMigration.Version}. The earlier text is kept as {old}.old.");
        File.ReadAllText(old + ".old").ShouldBe(before);
        File.ReadAllText(old).ShouldStartWith($"crisissim: {ScenarioMigration.Version}   # kept\n");
        Here.Run("migrate", old).ShouldBeRefused(3, "already");
    }

    [Fact]
    public void Into_a_file_of_its_own_it_leaves_the_old_one_alone_and_overwrites_none()
    {
        string before = File.ReadAllText(old);
        Here.Run("migrate", old, "--out", folder["new.yaml"]).ShouldEndWith(0);
        File.ReadAllText(old).ShouldBe(before);
        File.ReadAllText(folder["new.yaml"]).ShouldContain("escalation: {}");
        Here.Run("migrate", old, "--out", folder["new.yaml"]).ShouldBeRefused(2, "nothing is overwritten");
    }

    [Fact]
    public void A_file_that_is_missing_is_refused() =>
        Here.Run("migrate", folder["none.yaml"]).ShouldBeRefused(3, "no such file");

    [Theory]
    [InlineData("run")]
    [InlineData("validate")]
    public void Another_command_names_what_has_changed_and_the_way_out(string command)
    {
        Ran ran = Here.Run(command, old).ShouldEndWith(3);
        ran.Error.ShouldContain("old.yaml:4:16: error: 'model.escalation.accident_rate' is no longer read");
        ran.Error.ShouldContain($"write it anew with 'crisissim migrate {old}'");
    }

    public void Dispose() => folder.Dispose();
}
