using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>
/// An event of one story or of both, there perhaps at another hour, and whether the stories part here. At least one
/// side has it.
/// </summary>
internal readonly record struct SharedEvent(ChronicleEntry? Left, ChronicleEntry? Right, bool PartsHere)
{
    public ChronicleEntry Event => (Left ?? Right)!.Value;
}
