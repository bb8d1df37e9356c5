using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// The numerics version says when numbers change: rows that were played once, under one version, stay as they are.
/// With CRISISSIM_ACCEPT=1 in the environment the file is written anew, unless rows changed and the version did not.
/// </summary>
public sealed class Golden_rows
{
    private static readonly string File = Path.Join(Repository.Source, "CrisisSim.Experiments", "golden", "rows.txt");

    [Fact]
    public void They_change_with_the_numerics_version_alone()
    {
        var plan = new VerifyPlan { Cases = GoldenScenarios.All, Engines = [Engine.Kernel] };
        string text = GoldenFile.Write(NumericsVersion.Current, VerifyStudy.Rows(plan, Engine.Kernel));
        bool accept = Environment.GetEnvironmentVariable("CRISISSIM_ACCEPT") == "1";
        if (accept && !System.IO.File.Exists(File)) System.IO.File.WriteAllText(File, text);
        GoldenFile golden = GoldenFile.Read(System.IO.File.ReadAllText(File)), now = GoldenFile.Read(text);
        if (golden.Forbids(now) is { } wrong) Assert.Fail(wrong);
        if (accept) System.IO.File.WriteAllText(File, text);
        else if (golden.Awaits(now) is { } open) Assert.Fail(open);
    }

    [Fact]
    public void Rows_that_change_under_one_version_are_named_and_cannot_be_accepted()
    {
        GoldenFile golden = FileWith(3, ("a.yaml, its text", "1"), ("a.yaml, old, drift", "2"),
            ("a.yaml, old, choice", "3"));
        GoldenFile now = FileWith(3, ("a.yaml, its text", "1"), ("a.yaml, old, drift", "2"),
            ("a.yaml, old, choice", "4"));
        string wrong = golden.Forbids(now).ShouldNotBeNull();
        wrong.ShouldContain(
            "1 of 3 golden rows changed while the numerics version is still 3:\n  a.yaml, old, choice\n");
        golden.Forbids(FileWith(2, ("a.yaml, its text", "1"))).ShouldNotBeNull().ShouldContain("never lowered");
    }

    [Fact]
    public void A_raised_version_waits_to_be_accepted()
    {
        GoldenFile golden = FileWith(3, ("a.yaml, its text", "1"), ("a.yaml, plain, drift", "2"));
        GoldenFile now = FileWith(4, ("a.yaml, its text", "1"), ("a.yaml, plain, drift", "3"));
        golden.Forbids(now).ShouldBeNull();
        golden.Awaits(now).ShouldNotBeNull().ShouldContain("still of 3");
        now.Awaits(now).ShouldBeNull();
    }

    [Fact]
    public void A_scenario_with_another_text_keeps_the_version()
    {
        GoldenFile golden = FileWith(3, ("a.yaml, its text", "1"), ("a.yaml, plain, drift", "2"),
            ("b.yaml, its text", "5"));
        GoldenFile now = FileWith(3, ("a.yaml, its text", "9"), ("a.yaml, plain, drift", "3"),
            ("b.yaml, its text", "5"));
        golden.Forbids(now).ShouldBeNull();
        golden.Awaits(now).ShouldNotBeNull().ShouldContain("a.yaml, plain, drift");
    }

    private static GoldenFile FileWith(int version, params IReadOnlyList<(string, string)> rows) =>
        GoldenFile.Read(GoldenFile.Write(version, rows.Select(row => new GoldenRow(row.Item1, row.Item2))));
}
