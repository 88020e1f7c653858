namespace ConflictModel.Engine;

/// <summary>The origins of claims.</summary>
internal sealed partial class OriginTable
{
    // The batch size of a thread, in attributions.
    private const int AttributionsAtATime = 1024;

    // Sources have the numbers of their keys, and others come after them.
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Lock _lock = new();
    private readonly EntityTables _tables;
    private readonly KeyColumns _keys;
    private readonly int[] _roots;
    private readonly Sides _sides;
    private readonly ReportVoice[] _reports;

    // By the keys of attributions: most claims share theirs with others.
    private readonly Overlay<AttributionPaths> _ofAttribution;

    /// <summary>The origins of the claims of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="basis">Those of a dataset with the same sources and actors; null where there is none.</param>
    public OriginTable(ConflictDataset dataset, OriginTable? basis)
    {
        (_tables, _keys) = (dataset.Tables, dataset.Keys);
        _roots = basis?._roots ?? [.. Enumerable.Range(0, dataset.Sources.Count).Select(RootOf)];
        _sides = basis?._sides ?? new(dataset);

        _reports = new ReportVoice[dataset.Reports.Count];
        for (var i = 0; i < _reports.Length; i++)
        {
            _reports[i] = Voice(i);
        }

        var ofAttribution = new AttributionPaths[dataset.Keys.Attributions.Length];
        InParallel.Over(ofAttribution.Length, AttributionsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                ofAttribution[i] = Find(dataset.Keys.Attributions[i]);
            }
        });
        _ofAttribution = new(ofAttribution);
    }

    /// <summary>The origins of the claims of a base, and of others.</summary>
    public OriginTable(OriginTable basis, KeyColumns keys, Appended<AttributionPaths> ofAttribution)
    {
        (_numbers, _lock) = (basis._numbers, basis._lock);
        (_tables, _keys) = (basis._tables, keys);
        (_roots, _reports, _sides) = (basis._roots, basis._reports, basis._sides);
        _ofAttribution = basis._ofAttribution.With(ofAttribution);
    }

    public ClaimOrigins this[int claim] => _keys[claim] is var keys && keys.Attribution >= 0
        ? new(_ofAttribution[keys.Attribution], _reports[keys.Report])
        : new(_reports[keys.Report].OwnWords, _reports[keys.Report]);

    /// <summary>Determines whether two claims have origins on one side.</summary>
    public bool AreAffiliated(int first, int second) => _sides.AreKnown && this[first].Sides.ContainsAny(this[second].Sides);

    /// <summary>The number of a claim's origin, equal where two are certainly of one; below 0 if that is not known for certain.</summary>
    public int NumberOf(in ClaimKeys keys) =>
        keys.Attribution >= 0 ? _ofAttribution[keys.Attribution].Number : _reports[keys.Report].OwnNumber;

    /// <summary>
    /// The number of different origins of all claims: sources, and reports whose own words have no known publisher. By sides, those of one
    /// are counted once.
    /// </summary>
    public int Count(IndependenceLevel level)
    {
        var isOrigin = new bool[_roots.Length];
        var isOwn = new bool[_reports.Length];
        for (var attribution = 0; attribution < _ofAttribution.Count; attribution++)
        {
            Add(_ofAttribution[attribution]);
        }

        for (var claim = 0; claim < _keys.ClaimCount; claim++)
        {
            ref readonly var keys = ref _keys[claim];
            if (keys.Attribution < 0)
            {
                isOwn[keys.Report] = true;
            }
        }

        for (var report = 0; report < isOwn.Length; report++)
        {
            if (isOwn[report])
            {
                Add(_reports[report].OwnWords);
                isOwn[report] = _reports[report].OwnWords.Origins.Length == 0;
            }
        }

        var origins = Enumerable.Range(0, isOrigin.Length).Where(source => isOrigin[source]);
        return (level == IndependenceLevel.Side ? _sides.Count(origins) : origins.Count()) + isOwn.AsSpan().Count(true);

        void Add(AttributionPaths paths)
        {
            foreach (var origin in paths.Origins)
            {
                isOrigin[origin] = true;
            }
        }
    }

    /// <summary>
    /// Counts the certain origins of a set of claims: claims that are possibly of one origin count once; by sides, those of one side, too.
    /// </summary>
    public int CountIndependent(IEnumerable<int> claims, IndependenceLevel level)
    {
        int[] keys = [.. claims];
        return new OriginClusters(this, level).Find(keys, new int[keys.Length]);
    }
}
