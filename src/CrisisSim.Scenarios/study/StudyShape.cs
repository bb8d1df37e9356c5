using System.Globalization;
using System.Text.Json.Nodes;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

internal static class StudyShape
{
    /// <summary>The version of the format that this room reads.</summary>
    private const int Version = 1;

    public static readonly Shape<StatedStudy> Shape =
        new("study", "A scenario, what is moved in it, over which points, and how often each is played.", o =>
    {
        o.WithoutGrounds();
        Field<int> version = o.Field("crisissim", "Version of the format: 1.", new VersionKind(Version));
        Field<string> title = o.Text(RootKeys.Study, "What it asks.");
        Field<StatedText> scenario = o.Field("scenario", "Path of the scenario file, from the study's own folder.",
            new StatedTextKind("a path of a scenario file"));
        Field<IReadOnlyList<StatedText>?> wordings =
            o.List("wordings", "Declarations to play, the baseline first; without it all of the scenario.",
            new StatedTextKind("a declaration"), atLeast: 1).Optional();
        Field<ulong> seed = o
            .Field("seed", "Seed of all chance, and of designs that are drawn.", new SeedKind())
            .Default("1");
        Field<IReadOnlyDictionary<string, StatedFactor>> factors =
            o.Map("factors", "What is moved.", FactorShape.Shape, atLeast: 1);
        Field<StatedDesign> design = o.Field("design", "Over which points.", DesignShapes.Kind);
        Field<Replications> replications = o
            .Field("replications", "How many crises at each point.", ReplicationsShape.Shape)
            .Default("1000");
        o.Refuse(v => Taken([.. factors[v].Keys]), factors);
        return v => new StatedStudy
        {
            Title = title[v],
            Scenario = scenario[v],
            Wordings = wordings[v],
            Seed = seed[v],
            Factors = [.. factors[v].Values],
            Design = design[v],
            DesignAt = v.PositionOf(design.Row),
            Replications = replications[v],
            ReplicationsAt = v.PositionOf(replications.Row),
        };
    });

    /// <summary>Why a factor cannot have its name: a column of the study's tables has it. Null where none has.</summary>
    private static string? Taken(string[] names)
    {
        for (int k = 0; k < names.Length; k++)
        {
            string[] others = [.. StudyExport.OwnColumns, .. names[..k].SelectMany(StudyExport.ColumnsOf)];
            if (StudyExport.ColumnsOf(names[k]).FirstOrDefault(name => others.Contains(name, StringComparer.OrdinalIgnoreCase))
                is { } taken)
                return $"a factor cannot be called {MessageText.Quoted(names[k])}, for the tables of a study have a column "
                    + $"{MessageText.Quoted(taken)} besides; give it another name";
        }
        return null;
    }

    public static readonly FileFormat<StatedStudy> Format = new("CrisisSim study", Shape)
    {
        RefusalOf = root => RootKeys.IsScenario(root)
            ? "this is a scenario, not a study; a study names it under 'scenario'"
            : null,
    };
}

/// <summary>The seed of all chance.</summary>
internal sealed class SeedKind : Kind<ulong>
{
    public override string Noun => "a whole number from 0 up to 18446744073709551615";

    public override string Brief => "whole number from 0 up";

    public override bool TryRead(Node node, ReadingContext at, out ulong value)
    {
        value = 0;
        return at.TryScalar(node, this, out string? text)
            && (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
                || at.Refuse(node, this));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "integer", ["minimum"] = 0 };
}
