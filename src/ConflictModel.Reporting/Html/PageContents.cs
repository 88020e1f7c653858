namespace ConflictModel.Reporting;

/// <summary>The contents of an HTML page: if there are more claims than a page can show, those of the worst findings.</summary>
internal sealed class PageContents
{
    /// <summary>The most claims that a plot shows of one finding, or of one scope in addition to those of its findings.</summary>
    private const int Listed = 200;

    private readonly ConflictDataset _dataset;
    private readonly Dictionary<Scope, int> _claimsOfScopes;
    private readonly Dictionary<EntityId<Claim>, int> _claimKeys;
    private readonly Dictionary<EntityId<Report>, int> _reportKeys;
    private readonly Dictionary<Scope, int> _scopeKeys;

    public PageContents(ReportModel model)
    {
        _dataset = model.Dataset;
        File = model.Dataset.Claims.Count > 0 && model.Dataset.LocationOf(model.Dataset.Claims[0].Id)?.File is { } file
            ? Path.GetFileName(file)
            : null;
        var taken = new Dictionary<EntityId<Claim>, Claim>();
        Findings = [.. model.Findings.TakeWhile(finding => TryTake(ReportModel.ClaimsOf(finding).Take(Listed)))];
        _claimsOfScopes = model.Dataset.Claims.CountBy(ScopeOf).ToDictionary();
        if (Findings.Count == model.Findings.Count)
        {
            var others = model.Dataset.Claims.OrderBy(claim => claim.Id).GroupBy(ScopeOf).SelectMany(scope => scope.Take(Listed));
            foreach (var claim in others.TakeWhile(_ => taken.Count < model.Options.PageClaims))
            {
                taken.TryAdd(claim.Id, claim);
            }
        }

        Claims = [.. taken.Values.OrderBy(claim => claim.Id)];
        _claimKeys = Claims.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        Reports = [.. Claims.Select(claim => claim.Report).Distinct().Order().Select(id => model.Dataset.Reports[id])];
        _reportKeys = Reports.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        Scopes =
        [
            .. Claims.Select(ScopeOf)
                .Union(Findings.SelectMany(finding => finding.Scopes))
                .OrderBy(scope => scope.ToString(), StringComparer.Ordinal),
        ];
        _scopeKeys = Scopes.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        ClaimsByScope = Claims.Index().ToLookup(pair => KeyOf(pair.Item), pair => pair.Index);
        Incidents = [.. IncidentsOf(model.Dataset)];

        bool TryTake(IEnumerable<Claim> claims)
        {
            var more = claims.Where(claim => !taken.ContainsKey(claim.Id)).ToList();
            if (taken.Count + more.Count > model.Options.PageClaims)
            {
                return false;
            }

            more.ForEach(claim => taken.Add(claim.Id, claim));
            return true;
        }
    }

    /// <summary>The name of the dataset's file; null if it was created in code.</summary>
    public string? File { get; }

    /// <summary>The findings, the worst first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The claims, by their ids.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The reports of these claims, by their ids.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>The scopes, by their notation; periods are left out.</summary>
    public IReadOnlyList<Scope> Scopes { get; }

    /// <summary>The keys of the claims of each scope.</summary>
    public ILookup<int, int> ClaimsByScope { get; }

    /// <summary>The number of claims of a scope that the page omits.</summary>
    public int OmittedOf(Scope scope) => _claimsOfScopes.GetValueOrDefault(scope) - ClaimsByScope[KeyOf(scope)].Count();

    /// <summary>
    /// The incidents whose claims the page has, those of the worst findings first, then those with the most claims; each with the keys of
    /// its scopes and findings.
    /// </summary>
    public IReadOnlyList<(Incident Incident, IReadOnlyList<int> Scopes, IReadOnlyList<int> Findings)> Incidents { get; }

    public int KeyOf(EntityId<Report> report) => _reportKeys[report];

    public int KeyOf(Scope scope) => _scopeKeys[scope];

    /// <summary>The key of the scope in which a claim is compared.</summary>
    public int KeyOf(Claim claim) => KeyOf(ScopeOf(claim));

    /// <summary>The keys of the given claims that are on the page.</summary>
    public IEnumerable<int> KeysOf(IEnumerable<Claim> claims) =>
        claims.Where(claim => _claimKeys.ContainsKey(claim.Id)).Select(claim => _claimKeys[claim.Id]);

    private IEnumerable<(Incident Incident, IReadOnlyList<int> Scopes, IReadOnlyList<int> Findings)> IncidentsOf(ConflictDataset dataset)
    {
        var findings = Findings.Index()
            .SelectMany(pair => pair.Item.Scopes.Select(scope => (Scope: scope, pair.Index)))
            .ToLookup(pair => pair.Scope, pair => pair.Index);
        return Incident.Of(dataset)
            .Where(incident => incident.Event is not null)
            .Select(incident => (
                Incident: incident,
                Scopes: (IReadOnlyList<int>)[.. incident.Scopes.Where(_scopeKeys.ContainsKey).Select(KeyOf)],
                Findings: (IReadOnlyList<int>)[.. incident.Scopes.SelectMany(scope => findings[scope]).Distinct().Order()]))
            .Where(incident => incident.Scopes.Count > 0)
            .OrderBy(incident => incident.Findings.FirstOrDefault(int.MaxValue))
            .ThenByDescending(incident => incident.Scopes.Sum(scope => ClaimsByScope[scope].Count()))
            .ThenBy(incident => incident.Incident.Event!.Id);
    }

    private Scope ScopeOf(Claim claim) => _dataset.Completed(claim.Scope).WithoutPeriod();
}
