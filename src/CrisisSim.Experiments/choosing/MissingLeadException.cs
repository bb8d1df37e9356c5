namespace CrisisSim.Experiments;

/// <summary>A choice with a guarantee, whose plan does not say which lead is worth telling.</summary>
public sealed class MissingLeadException : StudyAnalysisException
{
    /// <summary>Without a reason.</summary>
    public MissingLeadException()
    {
    }

    /// <summary>With its reason.</summary>
    public MissingLeadException(string message) : base(message)
    {
    }

    /// <summary>With its reason and cause.</summary>
    public MissingLeadException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
