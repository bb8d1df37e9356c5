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
