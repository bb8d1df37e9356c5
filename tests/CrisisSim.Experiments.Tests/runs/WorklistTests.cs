namespace CrisisSim.Experiments.Tests;

public class WorklistTests
{
    [Fact]
    public void Chunks_go_round_the_wordings_and_cover_every_row()
    {
        var work = new Worklist(10, 200, 2);
        List<Worklist.Chunk> chunks = Take(work);
        chunks.Select(c => c.Declaration).Take(4).ShouldBe([0, 1, 0, 1]);
        foreach (int declaration in (int[])[0, 1])
            chunks.Where(c => c.Declaration == declaration).SelectMany(c => Enumerable.Range(c.Begin, c.End - c.Begin))
                .ShouldBe(Enumerable.Range(10, 190));
    }

    [Fact]
    public void The_prefix_ends_at_the_first_row_that_one_wording_lacks()
    {
        var work = new Worklist(0, 256, 2);
        List<Worklist.Chunk> chunks = Take(work);
        work.Prefix().ShouldBe(0);
        foreach (Worklist.Chunk chunk in chunks) work.Finish(chunk, chunk.End - chunk.Begin);
        work.Prefix().ShouldBe(256);
        work.Finish(chunks.Single(c => c is { Declaration: 1, Begin: 128 }), 5);
        work.Prefix().ShouldBe(133);
        work.Finish(chunks.Single(c => c is { Declaration: 0, Begin: 64 }), 0);
        work.Prefix().ShouldBe(64);
    }

    private static List<Worklist.Chunk> Take(Worklist work)
    {
        var chunks = new List<Worklist.Chunk>();
        while (work.TryTake(out Worklist.Chunk chunk)) chunks.Add(chunk);
        return chunks;
    }
}
