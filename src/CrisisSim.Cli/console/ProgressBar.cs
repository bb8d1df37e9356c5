using Spectre.Console;

namespace CrisisSim.Cli;

/// <summary>Plays a plan and, where somebody watches, draws how far it is and how long it will still take.</summary>
internal static class ProgressBar
{
    public static RunResult Watch(RunPlan plan, bool quiet, Screen screen) =>
        Watch("crises", report => Run.Play(plan, report, cancellation: screen.Interrupt), quiet, screen);

    /// <summary>The same for any work that reports how far it is.</summary>
    public static T Watch<T>(string what, Func<Action<RunProgress>, T> work, bool quiet, Screen screen)
    {
        if (quiet || !screen.Watched) return work(_ => { });
        return Console(screen).Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(),
                new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(what);
                return work(progress => Show(progress, task));
            });
    }

    private static void Show(RunProgress progress, ProgressTask task)
    {
        task.MaxValue = progress.Total;
        task.Value = progress.Done;
    }

    private static IAnsiConsole Console(Screen screen) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = screen.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(screen.Error),
    });
}
