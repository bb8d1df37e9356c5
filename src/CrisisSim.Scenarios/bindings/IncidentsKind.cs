using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The list of incidents; in this version it holds exactly one.</summary>
internal sealed class IncidentsKind : Kind<Incident>
{
    private static readonly ListKind<Incident> List = new(IncidentShape.Shape, atLeast: 1);

    public override string Noun => "a list with one incident, as in '- {domain: land, rung: limited_attack}'";

    public override string Brief => List.Brief;

    public override IEnumerable<(string Step, Kind Kind)> Inner => List.Inner;

    public override Node Resolve(Node node, Grounds outer, Session session) => List.Resolve(node, outer, session);

    public override Node Set(Setting setting, Node? stated, Node? resolved) => List.Set(setting, stated, resolved);

    public override bool TryRead(Node node, Reading at, [MaybeNullWhen(false)] out Incident value)
    {
        value = null;
        if (node is not Sequence sequence) return at.Refuse(node, this);
        if (sequence.Items.Count > 1) return at.Refuse(sequence.Items[1], "several incidents in one crisis are not supported yet");
        var read = List.TryRead(node, at, out var incidents);
        value = read ? incidents![0] : null;
        return read;
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = List.Schema(definitions);
        schema["maxItems"] = 1;
        return schema;
    }
}
