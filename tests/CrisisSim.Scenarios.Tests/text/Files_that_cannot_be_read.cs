using System.Text;

namespace CrisisSim.Scenarios.Tests;

public sealed class Files_that_cannot_be_read : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crisissim").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_missing_file_is_named() =>
        Problem("none.yaml").ShouldBe("none.yaml: error: no such file");

    [Fact]
    public void A_directory_is_no_file()
    {
        Directory.CreateDirectory(Path.Combine(folder, "cases"));
        Problem("cases").ShouldBe("cases: error: this is a directory; name a scenario file in it");
    }

    [Fact]
    public void An_empty_file_is_said_to_be_empty() =>
        ProblemOf([]).ShouldBe("f.yaml: error: the file is empty");

    [Fact]
    public void A_file_of_comments_is_said_to_be_empty() =>
        ProblemOf("# nothing yet\n"u8.ToArray()).ShouldBe(
            "f.yaml: error: the file is empty: it holds nothing but comments");

    [Fact]
    public void A_binary_file_is_recognised_by_its_first_NUL_byte() =>
        ProblemOf([0x7F, 0x45, 0x4C, 0x46, 0, 1]).ShouldBe(
            "f.yaml: error: this is not a text file (a NUL byte at offset 4)");

    [Fact]
    public void A_file_in_UTF_16_says_how_to_save_it() =>
        ProblemOf([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("title: x")]).ShouldBe(
            "f.yaml: error: the file is UTF-16 text; save it as UTF-8");

    [Fact]
    public void A_byte_that_is_not_UTF_8_is_pointed_at() =>
        ProblemOf([.. "title: x\nvictim: "u8, 0xE9, .. "stland"u8]).ShouldBe(
            "f.yaml:2:9: error: this byte is not UTF-8 text; save the file as UTF-8");

    [Fact]
    public void A_file_above_4_MiB_is_refused_unread() =>
        ProblemOf(new byte[4 * 1024 * 1024 + 1]).ShouldBe(
            "f.yaml: error: the file is larger than 4 MiB; a scenario is a short text");

    [Fact]
    public void A_byte_order_mark_of_UTF_8_does_no_harm()
    {
        var problems = new Problems();
        File.WriteAllBytes(Path.Combine(folder, "f.yaml"), [.. Encoding.UTF8.Preamble, .. "title: Übung"u8]);
        Mapping tree = LibraryShelf.Instance.Tree(Path.Combine(folder, "f.yaml"), problems).ShouldBeOfType<Mapping>();
        tree.Find("title")!.KeyAt.ToString().ShouldEndWith("f.yaml:1:1");
        ((Scalar)tree.Find("title")!.Value).Text.ShouldBe("Übung");
    }

    [Fact]
    public void An_unreadable_file_yields_its_problem_and_no_value()
    {
        Loaded<Crisis> loaded = Shapes.Format.Open(Path.Combine(folder, "none.yaml")).Bind();
        loaded.Value.ShouldBeNull();
        loaded.Hash.ShouldBeEmpty();
        loaded.Problems.Summary().ShouldBe("1 error. Nothing was run.");
    }

    private string ProblemOf(byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, "f.yaml"), bytes);
        return Problem("f.yaml");
    }

    private string Problem(string name)
    {
        var problems = new Problems();
        LibraryShelf.Instance.Tree(Path.Combine(folder, name), problems).ShouldBeNull();
        return problems.Lines().ShouldHaveSingleItem()
            .Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }
}
