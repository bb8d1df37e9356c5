namespace CrisisSim.Reports;

/// <summary>The weight or colour of a text, where there is any.</summary>
public enum Tone
{
    /// <summary>As all text is.</summary>
    Plain,

    /// <summary>What is to be read first.</summary>
    Strong,

    /// <summary>What may be passed over.</summary>
    Faint,

    /// <summary>What is as it should be.</summary>
    Good,

    /// <summary>What is not as it should be.</summary>
    Bad,
}
