namespace CrisisSim.Experiments;

/// <summary>
/// A study that an analysis cannot be made of; the message says why, as one clause without a full stop.
/// </summary>
public class StudyAnalysisException : Exception
{
    /// <summary>Without a reason.</summary>
    public StudyAnalysisException()
    {
    }

    /// <summary>With its reason.</summary>
    public StudyAnalysisException(string message) : base(message)
    {
    }

    /// <summary>With its reason and cause.</summary>
    public StudyAnalysisException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
