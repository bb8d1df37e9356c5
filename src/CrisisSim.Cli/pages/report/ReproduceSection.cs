namespace CrisisSim.Cli;

/// <summary>How the same figures are had again.</summary>
internal static class ReproduceSection
{
    public const string Id = "reproduce";

    public static Section Of(Provenance from, string path) => new(
        Id,
        "How to reproduce it",
        [
            new Verbatim("Figures", from.Command),
            new Verbatim("This report", $"{from.Command} --report --out out"),
            new Grid(
                [new GridColumn("what"), new GridColumn("is", Wraps: true)],
                [
                    GridRow.Of("scenario file", path),
                    GridRow.Of("its content", from.ScenarioHash),
                    GridRow.Of("seed", FormattableString.Invariant($"{from.Seed}")),
                    GridRow.Of("program", $"crisissim {from.Version}"),
                ]),
            new Prose(
                "The hash is of what the file says after populations, what one wording takes over from another, and values set from outside; comments and layout do not count. "
                + "The same file, command and version give the same bytes, with any number of threads.",
                Faint: true),
        ]);
}
