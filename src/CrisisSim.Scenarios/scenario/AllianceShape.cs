namespace CrisisSim.Scenarios;

internal static class AllianceShape
{
    private static readonly Alliance Plain = new();

    public static readonly Shape<Alliance> Shape = new("alliance", "What the members have in common.", o =>
    {
        var name = o.Text("name", "Its name, for titles.").Default(Plain.Name);
        var council = o.Of("council", "The body that consults.", CouncilShape.Shape).Defaults();
        var sharing = o.Of("sharing", "How members share intelligence.", SharingShape.Shape).Defaults();
        var logistics = new LogisticsRows(o);
        var command = o.Of("command", "Command and control.", CommandShape.Shape).Defaults();
        var exercises = o.Number("exercises", "Exercise tempo; at 1 the spread of notice to move is halved.").Between(0, 1).Default(Plain.Exercises);
        var resolve = o.Number("resolve", "How much readier to act all members are than their own figures say, in log-odds; 0 is as they are.").Default(Plain.Resolve);
        var pace = o.Number("pace", "Natural logarithm of the factor on all hours that the alliance itself needs; 0 is as they are, above it slower.").Default(Plain.Pace);
        return v => new Alliance
        {
            Name = name[v],
            Council = council[v],
            Sharing = sharing[v],
            Logistics = logistics.Of(v),
            Command = command[v],
            Exercises = exercises[v],
            Resolve = resolve[v],
            Pace = pace[v],
        };
    });
}
