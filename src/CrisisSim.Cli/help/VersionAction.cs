using System.CommandLine;
using System.CommandLine.Invocation;

namespace CrisisSim.Cli;

/// <summary>Prints the tool's name and version, and which build it is, on one line.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Build build = Build.Current;
        string which = FormattableString.Invariant(
            $"numerics version {build.NumericsVersion}, golden rows {build.GoldenRows}, commit {build.Commit}, ")
            + build.Runtime;
        parseResult.InvocationConfiguration.Output.WriteLine($"crisissim {ToolVersion.Text} ({which})");
        return (int)ExitCode.Done;
    }
}
