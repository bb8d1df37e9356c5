namespace CrisisSim.House.Tests;

/// <summary>A way through folders that ends where it began, with one reference for each arrow.</summary>
internal sealed record Circle(IReadOnlyList<Reference> Arrows)
{
    public override string ToString() =>
        string.Join(" → ", Arrows.Append(Arrows[0]).Select(arrow => arrow.From.Folder))
        + string.Concat(Arrows.Select(arrow => $"\n      {arrow}"));
}
