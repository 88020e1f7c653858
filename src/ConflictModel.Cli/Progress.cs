using System.Diagnostics;

namespace ConflictModel.Cli;

/// <summary>
/// A progress line on standard error of a terminal: shown after a second, updated, and removed at the end.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly TextWriter _error;
    private readonly string _what;
    private readonly Timer _timer;
    private int _width;
    private bool _isOver;

    public Progress(string what, TextWriter error)
    {
        (_what, _error) = (what, error);
        _timer = new(_ => Show(), null, Patience, Interval);
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _isOver = true;
            if (_width > 0)
            {
                _error.Write($"\r{new string(' ', _width)}\r");
                _error.Flush();
            }
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_isOver)
            {
                return;
            }

            var text = Invariant($"{_what} ... {_watch.Elapsed.TotalSeconds:0} s");
            _error.Write($"\r{text.PadRight(_width)}");
            _error.Flush();
            _width = text.Length;
        }
    }
}
