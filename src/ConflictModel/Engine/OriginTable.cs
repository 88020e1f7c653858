using System.Collections.Concurrent;

namespace ConflictModel.Engine;

/// <summary>The origins of every claim of a dataset.</summary>
internal sealed partial class OriginTable
{
    private ClaimOrigins[] _ofClaim;
    private ConflictDataset _dataset;
    private readonly int[] _roots;

    // Claims of one report with one attribution come from one place; most claims share theirs.
    private readonly ClaimOrigins?[] _ofReport;
    private readonly ConcurrentDictionary<(int Report, Attribution), ClaimOrigins> _known = new();
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Lock _lock = new();

    public OriginTable(ConflictDataset dataset, bool joinsVoices = true)
    {
        _dataset = dataset;
        _roots = new int[dataset.Sources.Count];
        for (var i = 0; i < _roots.Length; i++)
        {
            _roots[i] = joinsVoices ? RootOf(i) : i;
        }

        _ofReport = new ClaimOrigins?[dataset.Reports.Count];
        _ofClaim = new ClaimOrigins[dataset.Claims.Count];
    }

    public ClaimOrigins this[int claim] => _ofClaim[claim];

    /// <summary>The number of different origins: sources, and reports whose own words have no known publisher.</summary>
    public int Count
    {
        get
        {
            var known = _known.Values.Concat(_ofReport.OfType<ClaimOrigins>()).ToList();
            return known.SelectMany(origins => origins.Origins.ToArray()).Distinct().Count()
                + known.Where(origins => origins.Origins.IsEmpty).Select(origins => origins.Report).Distinct().Count();
        }
    }

    /// <summary>Finds the origins of one claim. Safe for use by many threads, each with claims of its own.</summary>
    public void Add(int i, int report)
    {
        var claim = _dataset.Claims[i];
        _ofClaim[i] = claim.Attribution.IsEmpty
            ? _ofReport[report] ??= Trace(report, claim.Attribution)
            : _known.GetOrAdd((report, claim.Attribution), static (key, table) => table.Trace(key.Report, key.Item2), this);
    }

    /// <summary>How many origins a set of claims certainly has: claims that are possibly of one origin count once.</summary>
    public int CountIndependent(IEnumerable<int> claims)
    {
        int[] keys = [.. claims];
        return new OriginClusters(this).Find(keys, new int[keys.Length]);
    }

    private int RootOf(int source)
    {
        while (_dataset.Sources[source].SpeaksFor is { } next)
        {
            source = _dataset.Sources.KeyOf(next);
        }

        return source;
    }

    private bool IsUnspecific(int source) => _dataset.Sources[source].IsUnspecific || _dataset.Sources[_roots[source]].IsUnspecific;

    private ClaimOrigins Trace(int reportKey, Attribution attribution)
    {
        var origins = new SortedSet<int>();
        var relays = new SortedSet<int>();
        var voices = new HashSet<OriginVoice>();
        var unspecific = false;
        var report = _dataset.Reports[reportKey];
        var publisher = report.Publisher is { } id ? _dataset.Sources.KeyOf(id) : -1;
        if (publisher >= 0)
        {
            (attribution.IsEmpty ? origins : relays).Add(_roots[publisher]);
            unspecific = attribution.IsEmpty && IsUnspecific(publisher);
            voices.Add(VoiceOf(publisher, isRelay: !attribution.IsEmpty));
        }

        Walk(attribution);
        return new([.. origins], [.. relays], unspecific, attribution.IsEmpty, reportKey, Number())
        {
            Voices = [.. voices],
            Actors = _dataset.Keys.Actors,
        };

        int Number()
        {
            if (unspecific || origins.Count == 0)
            {
                return -1;
            }

            var key = string.Join(' ', origins);
            lock (_lock)
            {
                _numbers.TryAdd(key, _numbers.Count);
                return _numbers[key];
            }
        }

        void Walk(Attribution steps)
        {
            foreach (var step in steps.Steps)
            {
                var key = _dataset.Sources.KeyOf(step.Source);
                voices.Add(VoiceOf(key, isRelay: !step.Cites.IsEmpty));
                if (step.Cites.IsEmpty)
                {
                    origins.Add(_roots[key]);
                    unspecific |= IsUnspecific(key);
                }
                else
                {
                    relays.Add(_roots[key]);
                    Walk(step.Cites);
                }
            }
        }
    }

    private OriginVoice VoiceOf(int source, bool isRelay) =>
        new(ActorOf(source), _dataset.Sources[source].IsUnspecific || _dataset.Sources[_roots[source]].IsUnspecific, isRelay);

    // The actor of a source, or of the first along the line of those whose voice it is.
    private int ActorOf(int source)
    {
        while (_dataset.Sources[source].Actor is null && _dataset.Sources[source].SpeaksFor is { } next)
        {
            source = _dataset.Sources.KeyOf(next);
        }

        return _dataset.Sources[source].Actor is { } actor ? _dataset.Actors.KeyOf(actor) : -1;
    }
}
