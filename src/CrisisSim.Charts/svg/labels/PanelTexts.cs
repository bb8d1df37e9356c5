namespace CrisisSim.Charts;

/// <summary>Places the texts at a panel's marks, those that cannot be moved first.</summary>
internal static class PanelTexts
{
    /// <summary>Of a panel.</summary>
    public static Texts Of(PanelLayout panel, Sizes sizes)
    {
        Texts texts = new();
        IReadOnlyList<Mark> marks = panel.Panel.Marks;
        if (!HasTexts(marks)) return texts;
        Box[] boxes = [.. marks.OfType<Box>()];
        foreach (Dot dot in marks.OfType<Dot>()) DotTexts.Take(texts, panel, dot, sizes);
        texts.Avoid(marks.OfType<Curve>().SelectMany(curve => LineTrace.Of(panel, curve)));
        texts.Avoid(marks.OfType<Rule>().SelectMany(rule => LineTrace.Of(panel, rule)));
        texts.Avoid(Covered(panel, boxes));
        Box[] beyond = [.. boxes.Where(box => box.Text.Length > 0 && !BoxTexts.PlaceWithin(texts, panel, box, sizes))];
        foreach (Rule rule in marks.OfType<Rule>().Where(rule => rule.Text.Length > 0)) RuleTexts.Place(texts, panel, rule, sizes);
        foreach (Note note in marks.OfType<Note>()) NoteTexts.Place(texts, panel, note, sizes);
        foreach (Area area in Covered(panel, boxes.Where(box => box.Shade is null))) texts.Take(area);
        foreach (Box box in beyond) BoxTexts.PlaceBeyond(texts, panel, box, sizes);
        foreach (Dot dot in marks.OfType<Dot>().Where(dot => dot.Text.Length > 0)) DotTexts.Place(texts, panel, dot, sizes);
        return texts;
    }

    private static IEnumerable<Area> Covered(PanelLayout panel, IEnumerable<Box> boxes) =>
        boxes.Select(box => BoxPlace.Of(panel, box) is { } place ? BoxTexts.Reach(panel, box, place) : (Area?)null).OfType<Area>();

    private static bool HasTexts(IReadOnlyList<Mark> marks) =>
        marks.Any(mark => mark is Note or Box { Text.Length: > 0 } or Dot { Text.Length: > 0 } or Rule { Text.Length: > 0 });
}
