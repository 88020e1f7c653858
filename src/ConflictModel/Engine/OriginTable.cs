namespace ConflictModel.Engine;

/// <summary>The origins of every claim of a dataset.</summary>
internal sealed class OriginTable
{
    private readonly ClaimOrigins[] _ofClaim;
    private readonly ConflictDataset _dataset;
    private readonly int[] _roots;

    public OriginTable(ConflictDataset dataset, bool joinsVoices = true)
    {
        _dataset = dataset;
        _roots = new int[dataset.Sources.Count];
        for (var i = 0; i < _roots.Length; i++)
        {
            _roots[i] = joinsVoices ? RootOf(i) : i;
        }

        // Claims of one report with one attribution come from one place; most claims share theirs.
        var known = new Dictionary<(EntityId<Report>, Attribution), ClaimOrigins>();
        var numbers = new Dictionary<string, int>();
        _ofClaim = new ClaimOrigins[dataset.Claims.Count];
        for (var i = 0; i < _ofClaim.Length; i++)
        {
            var claim = dataset.Claims[i];
            if (!known.TryGetValue((claim.Report, claim.Attribution), out var origins))
            {
                origins = Trace(claim, numbers);
                known.Add((claim.Report, claim.Attribution), origins);
            }

            _ofClaim[i] = origins;
        }

        Count = known.Values.SelectMany(origins => origins.Origins.ToArray()).Distinct().Count()
            + known.Values.Where(origins => origins.Origins.IsEmpty).Select(origins => origins.Report).Distinct().Count();
    }

    public ClaimOrigins this[int claim] => _ofClaim[claim];

    /// <summary>The number of different origins: sources, and reports whose own words have no known publisher.</summary>
    public int Count { get; }

    /// <summary>How many origins a set of claims certainly has: claims that are possibly of one origin count once.</summary>
    public int CountIndependent(IEnumerable<int> claims)
    {
        // Union-find over "possibly the same", after those that are certainly the same have been put together.
        var origins = claims.Select(claim => this[claim]).DistinctBy(origin => origin.Number >= 0 ? origin.Number : (object)origin).ToArray();
        var parent = new int[origins.Length];
        var count = origins.Length;
        for (var i = 0; i < parent.Length; i++)
        {
            parent[i] = i;
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (Find(i), Find(j));
                if (a != b && origins[i].IsSameAs(origins[j]) != Certainty.No)
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

    private bool IsUnspecific(int source) => _dataset.Sources[source].IsUnspecific || _dataset.Sources[_roots[source]].IsUnspecific;

    private ClaimOrigins Trace(Claim claim, Dictionary<string, int> numbers)
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
            unspecific = claim.Attribution.IsEmpty && IsUnspecific(publisher);
            voices.Add(VoiceOf(publisher, isRelay: !claim.Attribution.IsEmpty));
        }

        Walk(claim.Attribution);
        return new([.. origins], [.. relays], unspecific, claim.Attribution.IsEmpty, _dataset.Reports.KeyOf(claim.Report), Number())
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
            numbers.TryAdd(key, numbers.Count);
            return numbers[key];
        }

        void Walk(Attribution attribution)
        {
            foreach (var step in attribution.Steps)
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
