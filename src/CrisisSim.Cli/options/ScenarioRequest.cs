using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Which crises are asked for. Lists are compared by reference.</summary>
internal sealed record ScenarioRequest
{
    private static readonly Override NoAccidents = new("model.escalation.accident_chance", "0"),
        Passive = new("attacker.adaptive", "no");

    /// <summary>What is set from outside of a scenario; a line tells it about other options.</summary>
    public static OptionTable<ScenarioRequest> FromOutside { get; } = new OptionTable<ScenarioRequest>()
        .Option("--seed S", "The seed of all chance; the same seed gives the same crises. Default 1.",
            ValueKinds.Seed, (request, seed) => request with { Seed = seed }, request => request.Seed,
            OptionRow.EveryOther)
        .Option("--prior PRIOR",
            "What is believed of the couplings that the file does not state: sceptic, neutral or advocate of exact "
                + "words. Default: as the file says, else neutral.",
            ValueKinds.AnyCase(Model.Prior.Sceptic, Model.Prior.Neutral, Model.Prior.Advocate),
            (request, prior) => request with { Prior = prior }, request => request.Prior, OptionRow.EveryOther)
        .Repeated("--set PATH=VALUE",
            "Set a value from outside the file, as if its line had been edited. May be repeated.",
            ValueKinds.Setting, (request, settings) => request with { Settings = settings },
            request => request.Settings, OptionRow.EveryOther)
        .Option("--accidents on|off", "'off': no war by accident, of which next to nothing is known.",
            ValueKinds.OneOf("on", "off"), (request, word) => word == "off" ? request.With(NoAccidents) : request)
        .Option("--attacker adaptive|passive", "'passive': it keeps to its plan, whatever the alliance does.",
            ValueKinds.OneOf("adaptive", "passive"),
            (request, word) => word == "passive" ? request.With(Passive) : request);

    /// <summary>What every command that plays a scenario takes.</summary>
    public static OptionTable<ScenarioRequest> Options { get; } = new OptionTable<ScenarioRequest>()
        .Argument("SCENARIO", "The scenario file.", ValueKinds.YamlFile,
            (request, path) => request with { Path = path }, request => request.Path)
        .Part(FromOutside, request => request, (_, request) => request);

    /// <summary>The file as the analyst typed it.</summary>
    public string Path { get; init; } = "";

    public IReadOnlyList<Override> Settings { get; init; } = [];

    /// <summary>What stands for the couplings that the file does not state; null: as the file says.</summary>
    public Prior? Prior { get; init; }

    /// <summary>All that is set from outside the file, in the order in which it is set.</summary>
    public IReadOnlyList<Override> AllSettings =>
        Prior is { } prior ? [PriorSetting.For(prior), .. Settings] : Settings;

    public ulong Seed { get; init; } = 1;

    /// <summary>Treaties whose wordings are laid beside the file's own; mostly none.</summary>
    public ForeignRequest Foreign { get; init; } = new();

    private ScenarioRequest With(Override setting) => this with { Settings = [.. Settings, setting] };
}
