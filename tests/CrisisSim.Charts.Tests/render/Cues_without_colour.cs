namespace CrisisSim.Charts.Tests;

public sealed class Cues_without_colour
{
    private static readonly Series[] Eight =
    [
        .. Enumerable.Range(0, Palette.Size).Select(place => new Series($"s{place}", place))
    ];

    [Fact]
    public void Dashes_differ_between_places() =>
        Eight.Select(series => Palette.Dash(series) ?? "unbroken").Distinct().Count().ShouldBe(Palette.Size);

    [Fact]
    public void Markers_differ_between_places() =>
        Eight.Select(series => SvgPath.Marker(series, 0, 0, 5)).Distinct().Count().ShouldBe(Palette.Size);

    [Fact]
    public void Hatches_differ_between_places()
    {
        SvgDrawing drawn = new(Charts.Create(new NumberAxis(0, 8), new NameAxis(["row"]),
            [.. Eight.Select((series, k) => new Box(k, k + 1, -0.4, 0.4) { Series = series })]));
        drawn.Root
            .Descendants(SvgDrawing.Svg + "pattern")
            .Select(pattern => (string?)pattern.Elements().Single().Attribute("d"))
            .Distinct()
            .Count()
            .ShouldBe(Palette.Size - 1);
    }

    [Fact]
    public void The_ninth_place_has_the_first_colour_and_another_cue()
    {
        Series ninth = new("ninth", Palette.Size);
        Palette.Colour(ninth).ShouldBe(Palette.Colour(Eight[0]));
        Palette.Dash(ninth).ShouldNotBe(Palette.Dash(Eight[0]));
        SvgPath.Marker(ninth, 0, 0, 5).ShouldNotBe(SvgPath.Marker(Eight[0], 0, 0, 5));
    }

    [Fact]
    public void Shades_run_from_one_hue_by_a_neutral_tone_to_another() =>
        new[]
        {
            DivergingPalette.ColourAt(-1),
            DivergingPalette.ColourAt(0),
            DivergingPalette.ColourAt(1),
            DivergingPalette.ColourAt(7),
            DivergingPalette.ColourAt(double.NaN)
        }.ShouldBe(["#005A94", "#E9E9E6", "#B84600", "#B84600", "#E9E9E6"]);

    [Fact]
    public void A_legend_shows_the_dash_of_a_curve()
    {
        SvgDrawing drawn =
            new(Charts.Create(Charts.Days, Charts.Percent, Charts.Line(Charts.First, 40)) with
            {
                Legend = [Charts.First]
            });
        drawn
            .With("g", "legend-entry")
            .Single()
            .Elements(SvgDrawing.Svg + "path")
            .Single()
            .Attribute("stroke-dasharray")!.Value.ShouldBe(Palette.Dash(Charts.First));
    }
}
