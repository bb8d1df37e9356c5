using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Which file is asked for. The list is compared by reference.</summary>
internal sealed record NewRequest
{
    public static OptionTable<NewRequest> Options { get; } = new OptionTable<NewRequest>()
        .Arguments("NAME", "Name of the new file; '.yaml' is added. Without it a terminal is asked.", ValueKinds.Text,
            (request, names) => request with { Names = names }, request => request.Names, atLeast: 0)
        .Option("--from NAME", "The scenario or alliance of the library, or the file, that it rests on.",
            ValueKinds.YamlFile, (request, name) => request with { From = name }, request => request.From)
        .Option("--treaty TREATY",
            "The treaty under whose words it is played, among its own parties unless --from says.", ValueKinds.Text,
            (request, name) => request with { Treaty = name }, request => request.Treaty)
        .Option("--victim MEMBER", "The member that is attacked.", ValueKinds.Text,
            (request, name) => request with { Victim = name }, request => request.Victim)
        .Option("--attacker STATE", "Who attacks.", ValueKinds.Text,
            (request, name) => request with { Attacker = name }, request => request.Attacker)
        .Option("--act FORM", "The form of the act, one of 'crisissim list forms'.", ValueKinds.Text,
            (request, form) => request with { Act = form }, request => request.Act);

    /// <summary>The name, or none.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public string? From { get; init; }

    public string? Treaty { get; init; }

    public string? Victim { get; init; }

    public string? Attacker { get; init; }

    public string? Act { get; init; }

    /// <summary>Whether it rests on something of the library.</summary>
    /// <exception cref="CommandException">It is not said on what.</exception>
    public bool IsFromLibrary => From is not null || Treaty is not null ? true
        : (Victim ?? Attacker ?? Act) is null ? false
        : throw CommandException.Usage("--victim, --attacker and --act need --from or --treaty",
            "As in '--from us-philippines --act ramming'.");
}
