namespace CrisisSim.Experiments;

/// <summary>How closely a choice before the act is computed.</summary>
/// <param name="Attackers">Attackers that choose.</param>
/// <param name="Crises">Inner crises at each of the nine points of belief, for every act and text.</param>
internal readonly record struct ChoiceSize(int Attackers, int Crises)
{
    /// <summary>For an entry that plays a few choices of its own.</summary>
    public static ChoiceSize Usual { get; } = new(400, 64);

    /// <summary>Draws of the bootstrap.</summary>
    public int Draws { get; init; } = 100;
}
