using CrisisSim.Charts;
using CrisisSim.Reports;

namespace CrisisSim.Browser;

/// <summary>
/// A report about nothing, with all kinds of block and made-up figures, under as many wordings as wanted.
/// </summary>
internal static class SampleReport
{
    public const string Hostile = "</script><script>window.broken = 1</script><img src=x onerror=\"window.broken = "
        + "2\"> & 'quoted' \u202Eesrever";

    /// <summary>Without what would turn the direction of writing.</summary>
    public static readonly string HostileAsShown = Hostile.Replace("\u202E", "", StringComparison.Ordinal);

    public static readonly IReadOnlyList<string> Two = ["ambiguous", "precise"];

    public static readonly IReadOnlyList<string> Six =
        ["ambiguous", "precise", "a wording whose author could not stop, with a name that is far longer than any table "
            + "would like it to be", "advance consent", Hostile, "standing order"];

    public static Report Create(IReadOnlyList<string> wordings) => new()
    {
        Title = "Land grab at Narva: what a precise wording changes",
        Subtitle = "North Atlantic Treaty · 10,000 crises, the same luck under each wording · seed 1 · given attack",
        From = new Provenance
        {
            Scenario = "Land grab at Narva",
            ScenarioHash = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            Seed = 1,
            Version = "0.1.0",
            Command =
                "crisissim compare scenarios/alliances/nato-baltic.yaml --wordings ambiguous,precise --trials 10000 "
                    + "--seed 1 --report",
        },
        Sections =
        [
            new Section("verdict", "Verdict", Verdict),
            new Section("outcomes", "Outcomes",
                [new Prose(
                    "Differences are paired: the same crises, the same luck."), Outcomes(wordings), Ends(wordings)]),
            new Section("times", "Times", [
                new Title("Until a decision"),
                new Picture(SampleCharts.Incidence(wordings)),
                new Picture(SampleCharts.Stages(wordings))
            ]),
            new Section("nothing", "What could not be shown", [
                new Prose("No trial had an accident.", Faint: true),
                new Grid([new GridColumn("none")], []),
                new Bars("Nothing", [], []),
                new Listing([])
            ]),
            new Section("assumptions", "Assumptions",
                [Ledger, new Listing(["scenarios/a.yaml: no problem", $"{Hostile}: no problem"])]),
        ],
    };

    private static IReadOnlyList<Block> Verdict =>
    [
        new Prose(
            "‘precise’ takes 380 h off the mean hours without a decision (95 % interval: 360 to 400), given attack: "
                + "half of all crises have one within 53.5 h instead of 94.3 h."),
        new Prose("Depends on judgement: +240 h as a sceptic has the couplings, −580 h as an advocate has them.",
            Faint: true),
        new Verbatim("Reproduce",
            "crisissim compare scenarios/alliances/nato-baltic.yaml --wordings ambiguous,precise"),
    ];

    private static Grid Outcomes(IReadOnlyList<string> wordings) => new(
        [new GridColumn(""), .. wordings.Select(name => new GridColumn(name, Right: true)), new GridColumn("difference",
            Right: true), new GridColumn("95 %, luck"), new GridColumn("in favour")],
        [
            GridRow.Heading("primary, fixed beforehand"),
            Row("hours without decision, of 2,880", wordings, [825, 444, 612, 501, 700, 399], " h", "−380 h",
                "[−400, −360]", "▲", Tone.Good),
            Row("hours without a first response", wordings, [43, 27, 1200, 9, 30, 31], " h", "−17 h", "[−20, −14]", "▲",
                Tone.Good),
            Row("general war", wordings, [1.5, 1.5, 1.6, 1.4, 1.5, 1.5], " %", "+0.05 pts", "[−0.11, +0.21]", "~",
                Tone.Faint),
            GridRow.Heading("exploratory"),
            Row("hours without request", wordings, [4.5, 6.7, 5, 5, 5, 5], " h", "+2.2 h", "[+0.5, +3.9]", "▼",
                Tone.Bad),
            Row("denied by day 30", wordings, [33.1, 63, 40, 50, 45, 44], " %", "+30 pts", "[+29, +31]", "▲",
                Tone.Good),
            Row("a measure that nobody reached", wordings, [], "", "", "", "", Tone.Plain),
        ]);

    private static GridRow Row(string name, IReadOnlyList<string> wordings, double[] values, string unit,
        string difference, string interval, string mark, Tone tone) => new(
        [new GridCell(name), .. wordings.Select((_, k) => k < values.Length
            ? new GridCell(FormattableString.Invariant($"{values[k]:N0}{unit}")) { Sort = values[k] }
            : new GridCell("not reached", Tone.Faint)),
            new GridCell(difference, Tone.Strong), new GridCell(interval), new GridCell(mark, tone)]);

    private static Bars Ends(IReadOnlyList<string> wordings) => new("How crises end, of 100", wordings,
        [new BarRow("the attacker withdraws", [
            .. wordings.Select((_, k) => new Bar(10 + k * 7, $"{10 + k * 7} %"))
        ]), new BarRow("open at the horizon", [.. wordings.Select((_, k) => new Bar(k, $"{k} %"))])]);

    private static Grid Ledger => new(
        [new GridColumn("number"), new GridColumn("value",
            Right: true), new GridColumn("source", Wraps: true), new GridColumn("grade")],
        [.. Enumerable
            .Range(1, 90)
            .Select(k => new GridRow(
                [new GridCell($"model.evidence.rate.number_{k}"), new GridCell($"{k * 37 % 90}") { Sort = k * 37 % 90 },
            new GridCell(
                "A judgement of the authors, wide on purpose, for want of a study that would say more "
                    + "about it."), new GridCell(
                k % 3 == 0
                ? "judged"
                : "estimated")]))]);
}
