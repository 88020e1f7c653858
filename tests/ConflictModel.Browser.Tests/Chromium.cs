namespace ConflictModel.Browser.Tests;

/// <summary>The Chromium of the machine, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // In milliseconds. A machine may be busy; what never comes is a failure all the same.
    private const int Patience = 60_000;

    private const string Variable = "CONFLICTMODEL_CHROMIUM";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why tests in the browser are skipped; <see langword="null"/> where they can run.</summary>
    public static string? Missing { get; } = Executable is null ? $"No Chromium: set {Variable} to its path, or install it (Debian: apt-get install chromium)." : null;

    private static string? Executable =>
        new[] { Environment.GetEnvironmentVariable(Variable), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        // A container's root has no sandbox, and the pages are the tests' own.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
    }

    /// <summary>Opens a page from disk, as a person would.</summary>
    public async Task<OpenedPage> OpenAsync(string html, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, string fragment = "")
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, HasTouch = width < 600 });
        context.SetDefaultTimeout(Patience);
        return await OpenedPage.OfAsync(context, html, fragment);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
