using NodaTime;

namespace ConflictModel;

/// <summary>The acknowledgements of a dataset by rule, and which of them still hold.</summary>
internal sealed class AcknowledgementIndex
{
    private readonly LocalDate? _today;
    private readonly Dictionary<string, List<(Acknowledgement Acknowledgement, HashSet<EntityId<Claim>> Claims)>> _ofRule = [];

    public AcknowledgementIndex(ConflictDataset dataset, LocalDate? today)
    {
        _today = today;
        foreach (var acknowledgement in dataset.Acknowledgements)
        {
            if (!_ofRule.TryGetValue(acknowledgement.Rule, out var list))
            {
                _ofRule.Add(acknowledgement.Rule, list = []);
            }

            list.Add((acknowledgement, [.. acknowledgement.Claims]));
        }
    }

    /// <summary>The first acknowledgement that holds and lists every witness; null if there is none.</summary>
    public Acknowledgement? Find(Finding finding)
    {
        foreach (var (acknowledgement, claims) in _ofRule.GetValueOrDefault(finding.Rule.Id, []))
        {
            if (!IsExpired(acknowledgement) && Covers(claims, finding.Witnesses))
            {
                return acknowledgement;
            }
        }

        return null;
    }

    public bool IsExpired(Acknowledgement acknowledgement) => _today is { } today && acknowledgement.Until is { } until && until < today;

    public static bool Covers(HashSet<EntityId<Claim>> claims, EquatableList<Witness> witnesses)
    {
        foreach (var witness in witnesses)
        {
            if (!claims.Contains(witness.Claim.Id))
            {
                return false;
            }
        }

        return true;
    }
}
