namespace ConflictModel;

/// <summary>The context of a <see cref="GroupRule{TKey}"/>.</summary>
/// <typeparam name="TKey">The key that the claims of a group have in common.</typeparam>
public sealed class GroupContext<TKey> : RuleContext
    where TKey : notnull
{
    private readonly IReadOnlyList<int> _keys;
    private readonly Late<EquatableList<Claim>> _claims = new();

    internal GroupContext(RuleRun run, TKey key, IReadOnlyList<int> claims)
        : base(run)
    {
        Key = key;
        _keys = claims;
    }

    /// <summary>The key that the claims of the group have in common.</summary>
    public TKey Key { get; }

    /// <summary>The claims of the group, in the order of the dataset.</summary>
    public EquatableList<Claim> Claims =>
        _claims.Of(this, static context => context._keys.Select(claim => context.Dataset.Claims[claim]).ToEquatableList());

    private protected override EquatableList<Scope> Scopes => [];
}
