namespace ConflictModel.Engine;

/// <summary>The origins of every claim of a dataset.</summary>
internal sealed class OriginTable
{
    private readonly ClaimOrigins[] _ofClaim;
    private readonly ConflictDataset _dataset;
    private readonly int[] _roots;

    public OriginTable(ConflictDataset dataset)
    {
        _dataset = dataset;
        _roots = new int[dataset.Sources.Count];
        for (var i = 0; i < _roots.Length; i++)
        {
            _roots[i] = RootOf(i);
        }

        // Claims of one report with one attribution come from one place; most claims share theirs.
        var known = new Dictionary<(EntityId<Report>, Attribution), ClaimOrigins>();
        _ofClaim = new ClaimOrigins[dataset.Claims.Count];
        for (var i = 0; i < _ofClaim.Length; i++)
        {
            var claim = dataset.Claims[i];
            if (!known.TryGetValue((claim.Report, claim.Attribution), out var origins))
            {
                origins = Trace(claim);
                known.Add((claim.Report, claim.Attribution), origins);
            }

            _ofClaim[i] = origins;
        }
    }

    public ClaimOrigins this[int claim] => _ofClaim[claim];

    /// <summary>The number of different origins: sources, and reports whose own words have no known publisher.</summary>
    public int Count
    {
        get
        {
            var sources = new HashSet<int>();
            var reports = new HashSet<int>();
            foreach (var origins in _ofClaim)
            {
                sources.UnionWith(origins.Origins.ToArray());
                if (origins.Origins.IsEmpty)
                {
                    reports.Add(origins.Report);
                }
            }

            return sources.Count + reports.Count;
        }
    }

    /// <summary>How many origins a set of claims certainly has: claims that are possibly of one origin count once.</summary>
    public int CountIndependent(ReadOnlySpan<int> claims)
    {
        // Union-find over "possibly the same".
        var parent = new int[claims.Length];
        var count = claims.Length;
        for (var i = 0; i < parent.Length; i++)
        {
            parent[i] = i;
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (Find(i), Find(j));
                if (a != b && this[claims[i]].IsSameAs(this[claims[j]]) != Certainty.No)
                {
                    parent[a] = b;
                    count--;
                }
            }
        }

        return count;

        int Find(int i)
        {
            while (parent[i] != i)
            {
                i = parent[i] = parent[parent[i]];
            }

            return i;
        }
    }

    private int RootOf(int source)
    {
        while (_dataset.Sources[source].SpeaksFor is { } next)
        {
            source = _dataset.Sources.KeyOf(next);
        }

        return source;
    }

    private ClaimOrigins Trace(Claim claim)
    {
        var origins = new SortedSet<int>();
        var relays = new SortedSet<int>();
        var voices = new HashSet<OriginVoice>();
        var unspecific = false;
        var report = _dataset.Reports[claim.Report];
        var publisher = report.Publisher is { } id ? _dataset.Sources.KeyOf(id) : -1;
        if (publisher >= 0)
        {
            (claim.Attribution.IsEmpty ? origins : relays).Add(_roots[publisher]);
            voices.Add(VoiceOf(publisher, isRelay: !claim.Attribution.IsEmpty));
        }

        Walk(claim.Attribution);
        return new([.. origins], [.. relays], unspecific, claim.Attribution.IsEmpty, _dataset.Reports.KeyOf(claim.Report)) { Voices = [.. voices], Actors = _dataset.Keys.Actors };

        void Walk(Attribution attribution)
        {
            foreach (var step in attribution.Steps)
            {
                var key = _dataset.Sources.KeyOf(step.Source);
                voices.Add(VoiceOf(key, isRelay: !step.Cites.IsEmpty));
                if (step.Cites.IsEmpty)
                {
                    origins.Add(_roots[key]);
                    unspecific |= _dataset.Sources[key].IsUnspecific || _dataset.Sources[_roots[key]].IsUnspecific;
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
