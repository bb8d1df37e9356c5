namespace CrisisSim.Model;

/// <summary>
/// What changes a text and its alliance over the years; any of them can be left out to see what it does.
/// </summary>
[Flags]
public enum DriftCauses
{
    /// <summary>Nothing changes but what reviews find.</summary>
    None = 0,

    /// <summary>Precision in practice ebbs.</summary>
    Ebb = 1,

    /// <summary>Attacks pass to forms that no text foresaw.</summary>
    NewForms = 2,

    /// <summary>The exercise tempo tends to what the text asks for.</summary>
    Exercises = 4,

    /// <summary>New members join, each like the allied mean in bias, exposure and intelligence.</summary>
    Accession = 8,

    /// <summary>New members differ from the allied mean; without <see cref="Accession"/> of no effect.</summary>
    NewcomerSpread = 16,

    /// <summary>Texts expire.</summary>
    Sunset = 32,

    /// <summary>Members leave.</summary>
    Exit = 64,

    /// <summary>Crises come, and how the promise was kept in them is remembered.</summary>
    Memory = 128,

    /// <summary>What was pledged is forgotten, unless audits or reviews renew it.</summary>
    Pledges = 256,

    /// <summary>Texts draw lessons from crises.</summary>
    Lessons = 512,

    /// <summary>Crises wear public support away.</summary>
    Fatigue = 1024,

    /// <summary>Members come nearer to a spending target.</summary>
    Spending = 2048,

    /// <summary>All of them.</summary>
    All = Ebb | NewForms | Exercises | Accession | NewcomerSpread | Sunset | Exit | Memory | Pledges | Lessons | Fatigue
        | Spending,
}
