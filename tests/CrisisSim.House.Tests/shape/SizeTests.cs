namespace CrisisSim.House.Tests;

/// <summary>How many sources there are, how long, and how wide.</summary>
public class SizeTests
{
    private static IEnumerable<Source> Sources => Room.All.SelectMany(room => room.Sources);

    /// <summary>
    /// Bases and catalogues of the format, the record of real crises, the first screens of the commands and the provisions
    /// of a declaration are many short sources.
    /// </summary>
    [Fact]
    public void There_are_at_most_twelve_hundred_sources() => Sources.Count().ShouldBeLessThanOrEqualTo(1200);

    [Fact]
    public void No_source_has_more_than_four_hundred_lines() =>
        Sources.Where(source => source.Lines.Length > 400).Select(source => source.ToString()).ShouldBeEmpty();

    [Fact]
    public void Half_of_all_sources_have_at_most_sixty_lines()
    {
        int[] lengths = [.. Sources.Select(source => source.Lines.Length).Order()];
        lengths[lengths.Length / 2].ShouldBeLessThanOrEqualTo(60);
        lengths[lengths.Length * 9 / 10].ShouldBeLessThanOrEqualTo(150);
    }

    [Fact]
    public void The_command_line_has_fewer_than_sixty_eight_hundred_lines() => Sources
        .Where(source => source.Room == "CrisisSim.Cli").Sum(source => source.Lines.Length).ShouldBeLessThan(6800);

    [Fact]
    public void No_line_is_wider_than_a_hundred_and_forty_characters() => Sources
        .SelectMany(source => source.Lines.Index(), (source, line) => (source, line.Index, line.Item.Length))
        .Where(line => line.Length > 140)
        .Select(line => $"{line.source}:{line.Index + 1} has {line.Length}").ShouldBeEmpty();

    [Fact]
    public void Fewer_than_one_line_in_fifty_is_wider_than_a_hundred_and_twenty()
    {
        string[] lines = [.. Sources.SelectMany(source => source.Lines)];
        lines.Count(line => line.Length > 120).ShouldBeLessThan(lines.Length / 50);
    }
}
