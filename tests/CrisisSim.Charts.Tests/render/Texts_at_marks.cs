namespace CrisisSim.Charts.Tests;

public sealed class Texts_at_marks
{
    private static readonly NameAxis Rows = new(["one", "two", "three"]);

    private static readonly NumberAxis Share = new(0, 100);

    [Fact]
    public void A_bar_wide_enough_holds_its_text_in_a_colour_that_is_read_on_it()
    {
        SvgDrawing drawn =
            new(Charts.Create(Share, Rows, new Box(0, 60, -0.4, 0.4) { Series = Charts.Second, Text = "60 hours" }));
        drawn.With("text", "on-dark").Single().Value.ShouldBe("60 hours");
    }

    [Fact]
    public void A_text_upon_a_hatched_bar_stands_on_a_plate_on_which_it_is_read_well()
    {
        for (int place = 0; place < Palette.Size; place++)
        {
            SvgDrawing drawn = new(Charts.Create(Share, Rows,
                new Box(0, 60, -0.4, 0.4) { Series = new Series("one", place), Text = "60 hours" }));
            System.Xml.Linq.XElement text = drawn.Root
                .Descendants(SvgDrawing.Svg + "text")
                .Single(one => one.Value == "60 hours");
            Contrast
                .Between((string)text.Attribute("fill")!, Palette.Colour(new Series("one", place)))
                .ShouldBeGreaterThanOrEqualTo(4.5);
            System.Xml.Linq.XElement[] plates = [.. drawn.With("rect", "plate")];
            plates.Length.ShouldBe(place == 1 ? 0 : 1, "only place 1 has no hatch");
            foreach (System.Xml.Linq.XElement plate in plates)
                SvgDrawing.Number(plate, "x").ShouldBeLessThan(drawn.AreaOfText("60 hours").Left);
        }
    }

    [Fact]
    public void The_shade_of_a_better_side_is_paler_than_a_band_of_luck()
    {
        Band band = new([new BandLimits(0, 0, 1), new BandLimits(50, 0, 1)]);
        SvgDrawing drawn = new(Charts.Create(Share, Rows, band, band with { Series = Charts.First }));
        drawn.With("path", "band").Select(one => SvgDrawing.Number(one, "fill-opacity")).ShouldBe([0.07, 0.18]);
    }

    [Fact]
    public void A_short_bar_has_its_text_beyond_its_end()
    {
        SvgDrawing drawn =
            new(Charts.Create(Share, Rows, new Box(0, 2, -0.4, 0.4) { Series = Charts.Second, Text = "2 hours" }));
        System.Xml.Linq.XElement bar = drawn.With("rect", "box").Single();
        drawn
            .AreaOfText("2 hours").Left
            .ShouldBeGreaterThan(SvgDrawing.Number(bar, "x") + SvgDrawing.Number(bar, "width"));
    }

    [Fact]
    public void A_short_bar_below_nought_has_its_text_on_the_other_side()
    {
        SvgDrawing drawn =
            new(Charts.Create(new NumberAxis(-50, 50), Rows, new Box(-2, 0, -0.4, 0.4) { Text = "−2 hours" }));
        drawn.AreaOfText("−2 hours").Right.ShouldBeLessThan(SvgDrawing.Number(drawn.With("rect", "box").Single(), "x"));
    }

    [Fact]
    public void A_bar_text_without_room_is_left_out()
    {
        Mark[] marks = [.. Enumerable
            .Range(0, 50)
            .Select(k => new Box(2 * k, (2 * k) + 2, -0.4, 0.4)
            {
                Series = new Series("s" + (k % 8), k % 8),
                Text = "a long text"
            })];
        new SvgDrawing(Charts.Create(Share, Rows, marks)).Texts
            .Count(text => text.Text == "a long text")
            .ShouldBeLessThan(2);
    }

    [Fact]
    public void Notes_at_one_place_are_moved_apart_and_stay_inside()
    {
        SvgDrawing drawn = new(
            Charts.Create(Share, Share,
                [.. Enumerable.Range(0, 5).Select(k => new Note(100, 100, $"note number {k}"))]));
        Area[] notes = [.. drawn.Texts
            .Where(text => text.Text.StartsWith("note", StringComparison.Ordinal))
            .Select(text => text.Area)];
        notes.Length.ShouldBe(5);
        Overlaps.Find(notes).ShouldBeEmpty();
        notes.ShouldAllBe(
            note => note.Right <= SvgDrawing.Number(drawn.With("g", "panel").Single(), "data-right") + 0.1);
    }

    [Fact]
    public void Dots_in_a_crowd_leave_texts_out_rather_than_collide()
    {
        SvgDrawing drawn = new(Charts.Create(Share, Share,
            [.. Enumerable.Range(0, 200).Select(k => new Dot(k * 37 % 100, k * 61 % 100) { Text = $"trial {k}" })]));
        Area[] texts = [.. drawn.Texts
            .Where(text => text.Text.StartsWith("trial", StringComparison.Ordinal))
            .Select(text => text.Area)];
        texts.Length.ShouldBeInRange(1, 199);
        Overlaps.Find(texts).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_without_room_at_its_dot_is_led_to_a_free_place_by_a_line()
    {
        Chart crowd = Charts.Create(Share, Share,
            [.. Enumerable.Range(0, 9).Select(k => new Dot(50 + (k % 3), 50 + (k / 3)) { Text = $"{k + 1}" })]);
        SvgDrawing drawn = new(crowd);
        Area[] numbers = [.. drawn.With("text", "ink").Where(one => one.Value.Length == 1)
            .Select(one => drawn.AreaOfText(one.Value))];

        numbers.Length.ShouldBe(9);
        Overlaps.Find(numbers).ShouldBeEmpty();
        drawn.With("path", "leader").ShouldNotBeEmpty();
        crowd.ShouldBeDrawnAlike();
    }

    [Fact]
    public void A_dot_keeps_its_text_off_a_curve_where_it_can()
    {
        SvgDrawing drawn = new(Charts.Create(Share, Share, new Curve([new Point(0, 50), new Point(100, 50)]),
            new Dot(50, 50) { Text = "operating point" }));
        Area text = drawn.AreaOfText("operating point");
        double curve = double.Parse(drawn.With("path", "curve").Single().Attribute("d")!.Value.Split(',', 'H')[1],
            System.Globalization.CultureInfo.InvariantCulture);
        (text.Bottom < curve || text.Top > curve).ShouldBeTrue();
    }

    [Fact]
    public void Rules_that_stand_have_their_texts_above_the_panel()
    {
        SvgDrawing drawn = new(Charts.Create(Share, Share, new ReferenceLine(50, true) { Text = "deadline" },
            new ReferenceLine(52, true) { Text = "vote" }));
        drawn
            .AreaOfText("deadline").Bottom
            .ShouldBeLessThan(SvgDrawing.Number(drawn.With("g", "panel").Single(), "data-top"));
        drawn.AreaOfText("deadline").Overlaps(drawn.AreaOfText("vote")).ShouldBeFalse();
    }

    [Fact]
    public void An_interval_that_leaves_the_panel_ends_in_an_arrow()
    {
        static int Lines(Whisker whisker) =>
            new SvgDrawing(Charts.Create(Share, Rows, new Dot(50, 1) { Across = whisker }))
                .With("path", "whisker")
                .Single()
                .Attribute("d")!.Value.Count(letter => letter == 'L');
        Lines(new Whisker(40, 60)).ShouldBe(0);
        Lines(new Whisker(40, 160)).ShouldBe(2);
    }
}
