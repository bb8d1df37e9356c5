using System.Numerics;

namespace CrisisSim.Kernel.Tests;

/// <summary>Streams whose first draw is known.</summary>
internal static class ScriptedChance
{
    /// <summary>A stream whose first uniform number is the nearest that there is to a probability.</summary>
    public static Stream First(double p)
    {
        ulong bits = (ulong)(p * (1UL << 52)) << 12;
        ulong ninth = unchecked(bits * 0x8E38E38E38E38E39); // the inverses of 9 and 5 modulo 2⁶⁴
        return new Stream(1, unchecked(BitOperations.RotateRight(ninth, 7) * 0xCCCCCCCCCCCCCCCD), 0, 0);
    }
}
