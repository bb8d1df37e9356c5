using System.Xml.Linq;

namespace CrisisSim.Charts.Tests;

public sealed class A_hostile_chart
{
    private const double Infinite = double.PositiveInfinity, None = double.NaN;

    private static readonly string Evil =
        "</text><script>alert(1)</script> \"q\" 'a' & \u0001\u0008\uD800 \u202Eירושלים 😀 onload=x "
            + new string('W', 120);

    private static readonly Series Named = new(Evil, 17);

    private readonly SvgDrawing drawn = new(Hostile());

    [Fact]
    public void Names_never_become_elements() =>
        drawn.Root.Descendants().ShouldNotContain(one => one.Name.LocalName == "script");

    [Fact]
    public void Control_characters_and_direction_overrides_are_gone() =>
        drawn.Text.ShouldNotContain(letter => (letter < ' ' && letter != '\n') || letter == '\u202E');

    [Fact]
    public void A_broken_surrogate_becomes_a_replacement_character() =>
        drawn.Root.Element(SvgDrawing.Svg + "title")!.Value.ShouldContain("\uFFFD");

    [Fact]
    public void What_is_no_number_is_never_written()
    {
        foreach (string text in (string[])["NaN", "∞", "Infinity"])
            drawn.Text.Contains(text, StringComparison.Ordinal).ShouldBeFalse();
    }

    [Fact]
    public void All_texts_stay_within_the_drawing() =>
        drawn.Texts.ShouldAllBe(text => text.Area.Left >= 0 && text.Area.Right <= drawn.Width && text.Area.Top >= 0
            && text.Area.Bottom <= drawn.Height);

    [Fact]
    public void A_shortened_name_keeps_the_whole_in_a_tooltip() =>
        drawn.Root
            .Descendants(SvgDrawing.Svg + "text")
            .Where(text => text.Value.EndsWith('…'))
            .ShouldAllBe(text => text.Element(SvgDrawing.Svg + "title") != null);

    [Fact]
    public void An_infinite_box_is_cut_off_at_the_axis()
    {
        XElement panel = drawn.With("g", "panel").First();
        XElement box = drawn.With("rect", "box").Single();
        (SvgDrawing.Number(box, "x") + SvgDrawing.Number(box, "width")).ShouldBe(SvgDrawing.Number(panel, "data-right"),
            1);
    }

    [Fact]
    public void A_panel_without_marks_says_so() => drawn.Texts.ShouldContain(text => text.Text == "Nothing to show");

    [Fact]
    public void Ids_are_plain_whatever_the_name() =>
        drawn.Root
            .Descendants()
            .Attributes("id")
            .ShouldAllBe(id => id.Value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));

    private static Chart Hostile()
    {
        Mark[] marks =
        [
            new Curve([new Point(None, 1), new Point(0, Infinite), new Point(-Infinite, 1), new Point(Infinite, 1)])
            {
                Series = Named,
                EndLabel = [Evil, Evil],
                Reads = [Evil, Evil, Evil, Evil]
            },
            new Band([new BandLimits(0, -Infinite, Infinite), new BandLimits(None, 0, 1)]) { Series = Named },
            new Box(0, Infinite, -0.3, 0.3)
            {
                Series = Named,
                Text = Evil,
                Read = Evil,
                Whisker = new Whisker(None, Infinite)
            },
            new Box(None, 1, 0, 1),
            new Dot(None, 2) { Text = Evil },
            new Dot(0.5, 1) { Text = Evil, Across = new Whisker(-Infinite, Infinite) },
            new Outline([new Point(0, 0), new Point(Infinite, 1), new Point(None, 1), new Point(0, 2)])
            {
                Series = Named
            },
            new ReferenceLine(None, true) { Text = Evil },
            new ReferenceLine(0.5, true) { Text = Evil },
            new Note(0.5, 1, Evil),
        ];
        CountTable counts = new(Evil, [0, 0.5, 1, None], [new CountRow(Named, [-5, 0, 12])]);
        Panel panel = new()
        {
            Heading = Evil,
            X = new NumberAxis(None, 5) { Title = Evil, Unit = "<" },
            Y = new NameAxis([Evil, Evil, "x"]) { Title = Evil },
            Marks = marks,
            Counts = counts
        };
        Panel empty = new()
        {
            X = new NumberAxis(3, 3),
            Y = new NumberAxis(0, Infinite) { Logarithmic = true },
            Marks = []
        };
        Panel nameless = new() { X = new NameAxis([]), Y = new NameAxis([]), Marks = [] };
        return Charts.Create([panel, empty, nameless], columns: 2) with
        {
            Name = "a\"<b>",
            Title = Evil,
            Subtitle = Evil + Evil,
            Description = Evil,
            Remark = Evil,
            Legend = [Named, new Series("b", 9), new Series("c", -3)]
        };
    }
}
