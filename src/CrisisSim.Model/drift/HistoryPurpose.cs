namespace CrisisSim.Model;

/// <summary>
/// What a stream of chance is for between crises. The numbers are part of the results, apart from those of
/// <see cref="Purpose"/>; new purposes are added at the end.
/// </summary>
internal enum HistoryPurpose : ulong
{
    NewForm = 1001,
    LinesApart = 1002,
    LeftOut = 1003,
    LinesApartInExercise = 1004,
    LeftOutInExercise = 1005,
    Renewal = 1006,
    Exit = 1007,
    Accession = 1008,
    Likeness = 1009,
    Bias = 1010,
    Exposure = 1011,
    Intelligence = 1012,
}
