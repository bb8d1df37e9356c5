using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The lines of a text that reach further than assistance.</summary>
internal static class LineShapes
{
    public static readonly Shape<ConsultationLine> Consultation =
        new("consultation_line", "Where members promise to consult, beyond the area of assistance.", o =>
    {
        Field<IReadOnlyList<string>?> areas = Areas(o, "members consult");
        return v => new ConsultationLine { Areas = areas[v] };
    });

    public static readonly Shape<MeasuresLine> Measures =
        new("measures_line", "What is promised about measures short of assistance, and where.", o =>
    {
        Field<IReadOnlyList<string>?> areas = Areas(o, "the body may take measures short of assistance");
        Field<Obligation?> obligation = o
            .Choice<Obligation>("obligation",
                "How strongly the text binds to measures short of assistance, where that is more than to assistance; "
                    + "without it as to assistance.")
            .Optional();
        return v => new MeasuresLine { Areas = areas[v], Obligation = obligation[v] };
    });

    private static Field<IReadOnlyList<string>?> Areas(Rows o, string what) => o
        .Field("areas",
            $"Areas in which {what}, besides those of assistance, over an act of whatever form; without it in no others.",
            new AreasKind())
        .Optional();
}

/// <summary>The areas that a line of a text has of its own: a list of them, or the word <c>any</c> for everywhere.</summary>
internal sealed class AreasKind : Kind<IReadOnlyList<string>>
{
    public const string Anywhere = "any";

    private static readonly ListKind<string> List = new(FreeNameKind.Area, atLeast: 1);

    public override string Noun => $"a list of areas, or '{Anywhere}'";

    public override string Brief => $"{Anywhere}, or list of text";

    public override IEnumerable<(string Step, Kind Kind)> Inner => List.Inner;

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out IReadOnlyList<string> value)
    {
        value = [];
        if (node is Sequence { Items: [Scalar { Text: Anywhere }] })
            return at.Refuse(node, $"write {at.Label} as the word '{Anywhere}' alone, without brackets");
        return node is Scalar { Text: Anywhere } || (node is Sequence ? List.TryRead(node, at, out value)
            : at.Refuse(node, this));
    }

    public override Node Set(Setting setting, Node? stated, Node? resolved) =>
        List.Set(setting, stated as Sequence, resolved as Sequence);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["const"] = Anywhere }, List.Schema(definitions)),
    };
}
