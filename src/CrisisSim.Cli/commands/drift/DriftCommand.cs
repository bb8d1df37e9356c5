using System.Globalization;
using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>drift</c>: what is left of the differences between wordings after years.</summary>
internal static class DriftCommand
{
    public static ToolCommand<DriftRequest> Description { get; } = new("drift",
        "Tell what is left of the differences between wordings after years without, or with, reviews.",
        DriftRequest.Options, Play)
    {
        Parts = [PagePart.Why, PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim drift narva.yaml --wordings ambiguous,precise",
                "What is left of a precise wording after 20 years, and why."),
            new("crisissim drift narva.yaml --years 0..40 --step 10", "Over forty years."),
            new("crisissim drift narva.yaml --set \"declarations.precise.governance.review_every=5 years\"",
                "If 'precise' is reviewed every five years."),
        ],
    };

    private static ExitCode Play(DriftRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } loaded) return ExitCode.BadFile;
        return new DriftHandler(request, loaded, Wordings.Several(loaded, request.Wordings)).Execute(print, screen);
    }
}

/// <summary>Which years of which histories are asked for. Lists are compared by reference.</summary>
internal sealed record DriftRequest
{
    private const int MostYears = 100, MostTrials = 1_000_000;

    public static OptionTable<DriftRequest> Options { get; } = new OptionTable<DriftRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--years 0..N", $"The years to look at, from today on. Default 0..{DriftPlan.UsualYears}.",
            DriftKinds.Years(MostYears, DriftPlan.UsualYears), (request, last) => request with { Years = last },
            request => request.Years, toldAfter: "--wordings")
        .Option("--step N", $"Years between two looks; the last year is always one. Default {DriftPlan.UsualStep}.",
            ValueKinds.Whole(MostYears, DriftPlan.UsualStep), (request, years) => request with { Step = years },
            request => request.Step, toldAfter: "--years")
        .Wordings("The declarations to compare, the baseline first. Default: all of the file.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Option("--trials N",
            $"How many histories to play, each with one crisis a year and wording. Default {DriftPlan.UsualTrials}.",
            ValueKinds.Whole(MostTrials, DriftPlan.UsualTrials), (request, trials) => request with { Trials = trials },
            request => request.Trials)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures and every crisis to files in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Names of the declarations, the baseline first; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>The last year.</summary>
    public int Years { get; init; } = DriftPlan.UsualYears;

    /// <summary>Years between two looks.</summary>
    public int Step { get; init; } = DriftPlan.UsualStep;

    public int Trials { get; init; } = DriftPlan.UsualTrials;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}

/// <summary>Values that <c>drift</c> alone takes.</summary>
internal static class DriftKinds
{
    private const string FromToday = "0..";

    /// <summary>The last of years from 0 on: 0..20.</summary>
    public static ValueKind<int> Years(int most, int example) => ValueKind<int>.From(
        $"years from 0 to at most {most}", $"{FromToday}{example}",
        (given, out last) =>
        {
            last = 0;
            return given.StartsWith(FromToday, StringComparison.Ordinal)
                && int.TryParse(given[FromToday.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out last)
                && last >= 1 && last <= most;
        },
        last => $"{FromToday}{last}");
}
