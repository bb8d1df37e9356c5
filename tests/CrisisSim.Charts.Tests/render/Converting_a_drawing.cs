namespace CrisisSim.Charts.Tests;

public sealed class Converting_a_drawing : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crisissim charts ");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Without_the_program_the_message_names_its_package()
    {
        string? problem = SvgConverter.Run("no-such-program-as-this", In("a.svg"), In("a.png"), []);
        problem.ShouldNotBeNull().ShouldContain("librsvg2-bin");
        File.Exists(In("a.png")).ShouldBeFalse();
    }

    [Fact]
    public void Png_and_pdf_are_made_where_the_program_is()
    {
        File.WriteAllText(In("-a b.svg"),
            SvgText.Render(Charts.Create(Charts.Days, Charts.Percent, Charts.EveryMark()), Charts.From));
        string?[] problems = [SvgConverter.Png(In("-a b.svg"),
            In("-a b.png")), SvgConverter.Pdf(In("-a b.svg"), In("-a b.pdf"))];
        if (problems[0]?.Contains("librsvg2-bin", StringComparison.Ordinal) == true) return;
        problems.ShouldAllBe(problem => problem == null);
        byte[] png = File.ReadAllBytes(In("-a b.png"));
        png[1..4].ShouldBe("PNG"u8.ToArray());
        ((png[18] << 8) + png[19]).ShouldBe(1920);
        File.ReadAllBytes(In("-a b.pdf"))[..4].ShouldBe("%PDF"u8.ToArray());
    }

    [Fact]
    public void A_file_that_is_no_drawing_is_reported()
    {
        File.WriteAllText(In("bad.svg"), "<svg");
        SvgConverter.Png(In("bad.svg"), In("bad.png")).ShouldNotBeNull().ShouldContain("bad.png");
    }

    private string In(string name) => Path.Combine(folder.FullName, name);
}
