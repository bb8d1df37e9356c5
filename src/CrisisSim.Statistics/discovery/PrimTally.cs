namespace CrisisSim.Statistics;

/// <summary>Cases, and those of interest among them.</summary>
internal readonly record struct PrimTally(int Cases, int OfInterest)
{
    public double Density => Cases == 0 ? 0 : (double)OfInterest / Cases;

    public PrimTally Less(PrimTally other) => new(Cases - other.Cases, OfInterest - other.OfInterest);

    public PrimTally And(PrimTally other) => new(Cases + other.Cases, OfInterest + other.OfInterest);

    public PrimTally With(bool ofInterest) => new(Cases + 1, OfInterest + (ofInterest ? 1 : 0));
}
