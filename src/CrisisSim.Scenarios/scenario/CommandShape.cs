namespace CrisisSim.Scenarios;

internal static class CommandShape
{
    private static readonly CommandAndControl Plain = new();

    public static readonly Shape<CommandAndControl> Shape = new("command", "What a force loses while its chain of command is improvised.", o =>
    {
        var loss = o.Number("loss", "Share of the strength lost at first, where command is not agreed beforehand.").Between(0, 1).Plausible(0, 0.5).Default(Plain.Loss, Grade.Judged);
        var settling = o.Duration("settling", "Time over which the loss falls by the factor e.").Above(0).Plausible(72, 720).Default(Plain.Settling, Grade.Judged);
        var rules = o.RandomDuration("rules_of_engagement", "Time in theatre until rules of engagement are settled, where they are not agreed beforehand.").Default(Plain.RulesOfEngagement);
        return v => new CommandAndControl { Loss = loss[v], Settling = settling[v], RulesOfEngagement = rules[v] };
    });
}
