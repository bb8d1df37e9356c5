using Microsoft.Playwright;

namespace CrisisSim.Browser;

/// <summary>A file open in a browser with a profile of its own, and what the browser says about it.</summary>
public sealed class Opened : IAsyncDisposable
{
    // --no-sandbox: a container has no user namespaces, and nothing but our own files is opened.
    private static readonly Lazy<Task<IBrowser>> Chromium =
        new(async () => await (await Playwright.CreateAsync()).Chromium.LaunchAsync(new()
        {
            ExecutablePath = Tools.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));

    private readonly List<string> complaints = [], requests = [];

    private Opened(IPage page)
    {
        Page = page;
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        page.Dialog += (_, dialog) => { complaints.Add($"dialog: {dialog.Message}"); _ = dialog.DismissAsync(); };
        page.Request += (_, request) => requests.Add(request.Url);
    }

    /// <summary>The page, to act upon.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, uncaught errors, dialogs; in order.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Addresses that were asked for, the file itself first; data: counts too.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>Opens a file and waits until it stands.</summary>
    public static async Task<Opened> At(string path, Look? look = null)
    {
        Look how = look ?? new Look();
        IBrowserContext context = await (await Chromium.Value).NewContextAsync(new()
        {
            ColorScheme = how.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = how.Width, Height = how.Height },
            JavaScriptEnabled = how.Script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        var opened = new Opened(await context.NewPageAsync());
        await opened.Page.GotoAsync(new Uri(Path.GetFullPath(path)).AbsoluteUri + (how.All ? "?all" : ""));
        return opened;
    }

    /// <summary>What axe-core finds that is serious or critical: rule and element, one a line.</summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Tools.Axe!) + ";0");
        return await Page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))
            """);
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
