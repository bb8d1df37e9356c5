namespace CrisisSim.Charts;

/// <summary>Places the texts at a panel's marks, those that cannot be moved first.</summary>
internal static class PanelTexts
{
    /// <summary>Of a panel.</summary>
    public static Texts Of(PanelLayout panel, Sizes sizes)
    {
        Texts texts = new();
        IReadOnlyList<Mark> marks = panel.Panel.Marks;
        foreach (Dot dot in marks.OfType<Dot>()) DotTexts.Take(texts, panel, dot, sizes);
        Box[] beyond = [.. marks.OfType<Box>().Where(box => box.Text.Length > 0 && !BoxTexts.PlaceWithin(texts, panel, box, sizes))];
        foreach (Rule rule in marks.OfType<Rule>().Where(rule => rule.Text.Length > 0)) NoteTexts.Place(texts, panel, rule, sizes);
        foreach (Note note in marks.OfType<Note>()) NoteTexts.Place(texts, panel, note, sizes);
        foreach (Box box in marks.OfType<Box>()) if (BoxPlace.Of(panel, box) is { } place) texts.Take(place.Area);
        foreach (Box box in beyond) BoxTexts.PlaceBeyond(texts, panel, box, sizes);
        foreach (Dot dot in marks.OfType<Dot>().Where(dot => dot.Text.Length > 0)) DotTexts.Place(texts, panel, dot, sizes);
        return texts;
    }
}
