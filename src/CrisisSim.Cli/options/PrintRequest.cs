namespace CrisisSim.Cli;

/// <summary>How results are to be printed.</summary>
internal readonly record struct PrintRequest(OutputFormat Format, bool Quiet)
{
    public static OptionTable<PrintRequest> Options { get; } = new OptionTable<PrintRequest>()
        .Option("--format FORMAT", "How results are printed: table, csv, json or markdown. Default table.",
            ValueKinds.AnyCase(Enum.GetValues<OutputFormat>()), (request, format) => request with { Format = format })
        .Flag("--quiet", "Nothing but results and errors: no warnings, progress or remarks.",
            (request, quiet) => request with { Quiet = quiet });

    /// <summary>Whether the rows of a result are printed.</summary>
    public bool ShowsRows => Format is OutputFormat.Csv or OutputFormat.Json;
}
