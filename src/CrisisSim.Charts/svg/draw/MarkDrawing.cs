namespace CrisisSim.Charts;

/// <summary>Draws marks of all kinds; their texts are placed later.</summary>
internal static class MarkDrawing
{
    /// <summary>Draws one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Mark mark)
    {
        switch (mark)
        {
            case Curve curve: CurveDrawing.Draw(canvas, panel, curve); break;
            case Band band: BandDrawing.Draw(canvas, panel, band); break;
            case Box box: BoxDrawing.Draw(canvas, panel, box); break;
            case Dot dot: DotDrawing.Draw(canvas, panel, dot); break;
            case Outline outline: OutlineDrawing.Draw(canvas, panel, outline); break;
            case ReferenceLine rule: ReferenceLineDrawing.Draw(canvas, panel, rule); break;
            default: break;
        }
    }
}
