namespace CrisisSim.House.Tests;

/// <summary>The first place, counted from line 1, at which a file names a type or a member of another file.</summary>
internal sealed record Reference(Source From, int Line, Source To, string Used)
{
    public override string ToString() => $"{From.Path}:{Line} uses {Used} of {To.Path}";
}
