using System.Text.Json;

namespace ConflictModel.Browser.Tests;

/// <summary>A page in the browser, and whatever it complained about or asked for.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private OpenedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>What must never be: errors and warnings of the console, scripts that stop, dialogs, requests for anything but the file.</summary>
    public IReadOnlyList<string> Faults => _faults;

    internal static async Task<OpenedPage> OfAsync(IBrowserContext context, string html, string fragment)
    {
        var opened = new OpenedPage(context, await context.NewPageAsync());
        var address = new Uri(opened._folder.Write("report.html", html)).AbsoluteUri;
        var page = opened.Page;
        page.Console += (_, message) => opened._faults.Add($"console: {message.Type}: {message.Text}");
        page.PageError += (_, error) => opened._faults.Add($"error: {error}");
        page.Dialog += (_, dialog) => opened._faults.Add($"dialog: {dialog.Message}");
        page.Popup += (_, _) => opened._faults.Add("popup");
        page.Request += (_, request) =>
        {
            if (request.Url != address && !request.Url.StartsWith(address + "#", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                opened._faults.Add($"request: {request.Url}");
            }
        };
        await page.GotoAsync(address + fragment);
        await opened.ReadyAsync();
        return opened;
    }

    /// <summary>Waits until all that is near the window is drawn, as the page says itself.</summary>
    public Task ReadyAsync() => Assertions.Expect(Page.Locator("html[data-ready]")).ToBeAttachedAsync();

    /// <summary>The serious and critical violations that axe finds in the page.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync()
    {
        // Evaluated by the browser's own tools, so that the page's policy, which permits no other script, stays as it is.
        await Page.EvaluateAsync(await File.ReadAllTextAsync(RepositoryRoot.Combine("tests/ConflictModel.Browser.Tests/Assets/axe.min.js")));
        var result = await Page.EvaluateAsync<JsonElement>("async () => { const { passes, violations } = await axe.run(); return { passed: passes.length, violations: violations.map(({ id, impact, help, nodes }) => ({ id, impact, text: `${id}: ${help}: ${nodes.map(node => node.html).join(' | ')}` })) }; }");
        Assert.True(result.GetProperty("passed").GetInt32() > 20, "Axe looked at nothing.");
        return [.. result.GetProperty("violations").EnumerateArray().Where(violation => violation.GetProperty("impact").GetString() is "serious" or "critical").Select(violation => violation.GetProperty("text").GetString()!)];
    }

    /// <summary>Opens every table and tree, and scrolls past every plot, so that all of the page is there.</summary>
    public async Task UnfoldAsync()
    {
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        await Assertions.Expect(Page.Locator("details:not(:has(> .disclosed))")).ToHaveCountAsync(0);
        foreach (var plot in await Page.Locator(".plot").AllAsync())
        {
            await plot.ScrollIntoViewIfNeededAsync();
            await plot.Locator("svg").WaitForAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _folder.Dispose();
    }
}
