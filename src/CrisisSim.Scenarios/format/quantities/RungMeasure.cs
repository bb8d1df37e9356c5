using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A place on the scenario's ladder: the name of a rung, or its number from 1 up, fractions allowed.</summary>
internal sealed class RungMeasure : QuantityMeasure
{
    public override string Noun => "a rung of the ladder";

    public override string Unit => "rung";

    public override string? Fault(string text, Bounds bounds, ReadingSession session, out double number)
    {
        RungNames ladder = session.Rungs;
        number = ladder.Find(text) ?? 0;
        if (number > 0) return null;
        if (!Numerals.TrySplit(text, out number, out string? unit) || unit.Length > 0)
            return $"rung {MessageText.Quoted(text)} is not on the "
                + $"ladder{NearestWord.Hint(text, ladder.Names, "its rungs are")}";
        return number >= 1 && number <= ladder.Highest
            ? null
            : $"rung {MessageText.Quoted(text)} is not on the ladder, which goes from 1 to {ladder.Highest}";
    }

    public override string Write(double number) => MessageText.Number(number);

    public override JsonObject Schema(Bounds bounds) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "number", ["minimum"] = 1 },
            new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z][a-z0-9_-]*$" }),
    };
}
