namespace CrisisSim.Scenarios;

internal static class RecessShape
{
    public static readonly Shape<Recess> Shape = new("recess", "A span in which a parliament does not sit.", o =>
    {
        var from = o.Date("from", "First day.");
        var to = o.Date("to", "Last day.");
        o.Require(v => from[v] <= to[v], to, "a recess must not end before it begins: 'to' lies before 'from'");
        return v => new Recess(from[v], to[v]);
    });
}
