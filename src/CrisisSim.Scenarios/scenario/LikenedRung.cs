using System.Globalization;
using System.Text.Json.Nodes;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>
/// A rung of the ladder, or that of a real act: <c>like "2024-06-17 Second Thomas Shoal"</c> takes its rung and range.
/// </summary>
internal sealed class LikenedRung : QuantityMeasure
{
    private const string Like = "like ";

    private static readonly RungMeasure Rung = new();

    public override string Noun => Rung.Noun;

    public override string Unit => Rung.Unit;

    /// <summary>The file with the rungs of its incidents in place of the acts that they are like.</summary>
    public static Mapping Complete(Mapping file, string block)
    {
        if (file.Find(block)?.Value is not Sequence list) return file;
        if (file.Find(ScenarioShape.Ladder)?.Value is Sequence) return file;
        return file.With(block, list with { Items = [.. list.Items.Select(Completed)] });
    }

    public override string? Fault(string text, Bounds bounds, ReadingSession session, out double number)
    {
        if (NameIn(text) is not { } name) return Rung.Fault(text, bounds, session, out number);
        number = 0;
        return CodedActs.Find(name) is null
            ? $"there is no act {MessageText.Quoted(name)} in the library"
                + NearestWord.Hint(name, [.. CodedActs.All.Select(act => act.Name)], "there are")
            : "the acts of the library are coded on the default ladder; on a ladder of its own a file states the rung";
    }

    public override string Write(double number) => Rung.Write(number);

    public override JsonObject Schema(Bounds bounds)
    {
        JsonObject schema = Rung.Schema(bounds);
        schema["anyOf"]!.AsArray().Add(new JsonObject { ["type"] = "string", ["pattern"] = "^like .+$" });
        return schema;
    }

    private static Node Completed(Node item) =>
        item is Mapping stated && stated.Find("rung")?.Value is Scalar word && NameIn(word.Text) is { } name
            && CodedActs.Find(name) is { Rung: var rung } act
            ? stated.With("rung", Number(rung.Value, act) with { Grounds = word.Grounds.Over(Taken(act)) })
            : item;

    private static Grounds Taken(CodedAct act) => new(
        $"judgement; like {act.Name}, coded so because {act.Rung.Why}", Grade.Judged,
        new Sequence(act.Rung.At, [Number(act.Rung.Low, act), Number(act.Rung.High, act)]));

    private static Scalar Number(double rung, CodedAct act) => new(act.Rung.At, Text(rung));

    /// <summary>The name of the act, within quotation marks or without; null where the text names none.</summary>
    private static string? NameIn(string text) =>
        text.StartsWith(Like, StringComparison.Ordinal) ? text[Like.Length..].Trim().Trim('"', '\'') : null;

    private static string Text(double rung) => rung.ToString("R", CultureInfo.InvariantCulture);
}
