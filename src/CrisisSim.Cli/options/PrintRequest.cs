namespace CrisisSim.Cli;

/// <summary>How results are to be printed. The parts are compared by reference.</summary>
internal readonly record struct PrintRequest(OutputFormat Format, bool Quiet)
{
    private static readonly IReadOnlySet<PagePart> None = new HashSet<PagePart>();

    private static readonly IReadOnlySet<PagePart> All = new HashSet<PagePart>(Enum.GetValues<PagePart>());

    private readonly IReadOnlySet<PagePart>? parts;

    /// <summary>What is shown behind the first screen.</summary>
    public IReadOnlySet<PagePart> Parts
    {
        get => parts ?? None;
        init => parts = value;
    }

    /// <summary>Whether the rows of a result are printed.</summary>
    public bool ShowsRows => Format is OutputFormat.Csv or OutputFormat.Json;

    /// <summary>What a command takes whose page has such parts behind its first screen.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="writesCrises">Whether it can write every crisis to a file.</param>
    public static OptionTable<PrintRequest> Options(IReadOnlyList<PagePart> parts, bool writesCrises = false)
    {
        var options = new OptionTable<PrintRequest>();
        foreach (PagePart part in parts)
            _ = options.Flag($"--{Names.Key(part)}", Does(part), (request, asked) => request.Showing(part, asked));
        if (parts.Count > 0)
            _ = options.Flag("--full", "All that there is to say.",
                (request, asked) => asked ? request with { Parts = All } : request);
        return options
            .Option("--format FORMAT",
                "How results are printed: table, csv, json or markdown. Default table."
                    + (writesCrises ? " parquet: a table, and with --out the rows of crises as Apache Parquet." : ""),
                ValueKinds.AnyCase([.. Enum.GetValues<OutputFormat>()
                    .Where(format => writesCrises || format != OutputFormat.Parquet)]),
                (request, format) => request with { Format = format })
            .Flag("--quiet", "Nothing but results and errors: no warnings, progress or remarks.",
                (request, quiet) => request with { Quiet = quiet });
    }

    private PrintRequest Showing(PagePart part, bool asked) =>
        asked ? this with { Parts = new HashSet<PagePart>(Parts) { part } } : this;

    private static string Does(PagePart part) => part switch
    {
        PagePart.Why => "Also why: which clauses do it, and what a sceptic and an advocate make of it.",
        PagePart.Detail => "Also every quantity, with its interval.",
        PagePart.Clauses => "Also what the texts say differently, clause by clause.",
        PagePart.Curves => "Also how things go over time, and how crises end.",
        PagePart.Method => "Also how it was computed.",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The help says nothing of this part."),
    };
}
