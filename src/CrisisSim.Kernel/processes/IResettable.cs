namespace CrisisSim.Kernel;

/// <summary>What a simulation resets with itself.</summary>
internal interface IResettable
{
    void Reset();
}
