namespace CrisisSim.Scenarios.Tests;

/// <summary>A small scenario that is sound, and how a test breaks it.</summary>
internal static class Narva
{
    public const string Text = """
        title: Land grab at Narva
        start: 2027-02-12 03:00 +02:00
        victim: Estonia
        attacker:
          strength: 10
          objective: {median: 60 h, p90: 10 d, source: RAND RR1253, grade: sourced}
        alliance:
          lift: {capacity: 3, grade: judged}
        members:
          Germany:
            influence: 3
            reads_triggers: {bias: 0.4 rungs, grade: judged, range: [0, 1]}
            authorization:
              - cabinet
              - parliament: {takes: {low: 2 d, mode: 8 d, high: 17 d}, source: WD 2-3010-163/12, grade: sourced}
            forces:
              - {name: heavy brigade, strength: 1, notice: 30 d}
          Estonia: {like: small_frontline_state}
        declarations:
          in-force:
            triggers:
              land: {consult_at: grey_zone, assist_at: limited_attack, precision: 0.5, source: Art. 5, grade: judged}
            limits: {decide: 48 h}
          precise:
            extends: in-force
            triggers:
              land: {assist_at: border_clash, precision: 0.9, lists: [incursion, shelling]}
            limits: none
        """;

    public static Loaded<Crisis> Load(string text, params Override[] overrides) =>
        Shapes.Format.OpenText(text, "narva.yaml").Bind(overrides);

    public static Loaded<Crisis> With(string part, string instead, params Override[] overrides)
    {
        Text.ShouldContain(part);
        return Load(Text.Replace(part, instead, StringComparison.Ordinal), overrides);
    }

    public static IReadOnlyList<string> Lines(string text) => Load(text).Problems.Lines();
}
