using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What a provision can be taken from. Compared by value.</summary>
/// <param name="Words">"as in 'vague'", "halfway".</param>
/// <param name="Source">The text that it is taken from.</param>
public sealed record DraftSetting(string Words, Declaration Source);
