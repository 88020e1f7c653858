namespace ConflictModel.Reading;

/// <summary>A name, prepared for all comparisons of its kind.</summary>
internal sealed class ComparedName
{
    private const double OfSound = 0.9;
    private const double OfDesignation = 0.9;
    private const double OfSkeletons = 0.8;
    private const int ShortestSkeleton = 4;

    private string[]? _wordKeys;
    private readonly NameKind _kind;
    private readonly NameSound _sound;
    private readonly PersonName? _person;
    private readonly BodyName? _body;
    private readonly EquipmentName? _equipment;
    private readonly NameScript _script;

    public ComparedName(string name, NameKind kind, NameWordPool pool)
    {
        (Name, _kind) = (name, kind);
        _sound = new(name, kind);
        _script = NameScripts.Of(name);
        _person = kind == NameKind.Person ? new(name, pool) : null;
        _equipment = kind == NameKind.Equipment ? new(name) : null;
        _body = kind == NameKind.Organisation ? new(name, pool) : null;
    }

    public string Name { get; }

    /// <summary>Keys of the whole name; all names with a common key are compared, however many there are.</summary>
    public IEnumerable<string> WholeKeys => _sound.Keys.Concat(_equipment?.Keys ?? []);

    /// <summary>Acronyms in it, in Latin letters.</summary>
    public IEnumerable<string> Acronyms => _body?.Acronyms.SelectMany(word => AcronymLetters.Written(word.Text)) ?? [];

    /// <summary>The possible acronyms of its words.</summary>
    public IReadOnlyList<string> Spelled => _body?.Spelled ?? [];

    /// <summary>Keys of single words.</summary>
    public string[] WordKeys => _wordKeys ??= [.. NameKeys.Of(_person?.Words, _body?.Main)];

    /// <summary>The consonant skeletons of each word and of the whole, for finding names in scripts without vowels.</summary>
    public IEnumerable<string> SkeletonKeys => NameKeys.OfSkeletons(_person?.Words, _body?.Main, _sound);

    /// <summary>Whether it is written in a script without vowels.</summary>
    public bool IsWithoutVowels => _script == NameScript.Abjad;

    public NameLikeness Compare(ComparedName other)
    {
        if (string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase))
        {
            return new() { Score = 1, Reason = NameReason.Equal };
        }

        var best = _person is not null && other._person is not null ? PersonLikeness.Of(_person, other._person)
            : _body is not null && other._body is not null ? BodyLikeness.Of(_body, other._body)
            : NameLikeness.None;
        if (best.Score < OfSound && OfWhole(other) is { } whole && whole.Score > best.Score && MayBeReadAsWhole(other))
        {
            best = whole;
        }

        return best.Score >= NameSpellings.NearScore || best.Reason == NameReason.None ? best : best with { Reason = NameReason.None };
    }

    // With equally many words of one script, or with different numbers, the sound of the whole adds no information.
    private bool MayBeReadAsWhole(ComparedName other) =>
        _person is not null && other._person is not null ? _script != other._script || _person.Words.Count != other._person.Words.Count
        : _body is null || other._body is null
            || _body.Numbers.Order(StringComparer.Ordinal).SequenceEqual(other._body.Numbers.Order(StringComparer.Ordinal));

    private NameLikeness? OfWhole(ComparedName other)
    {
        // In syllabic and logographic scripts a name has one spelling.
        if (_script == other._script && _script is NameScript.Hangul or NameScript.Han && _kind != NameKind.Equipment)
        {
            return null;
        }

        if (_sound.IsNear(other._sound))
        {
            return _kind == NameKind.Equipment && _sound.HasDesignation && other._sound.HasDesignation
                ? new() { Score = OfDesignation, Reason = NameReason.Designation }
                : new() { Score = OfSound, Reason = NameReason.Spelling };
        }

        if (_equipment is not null && other._equipment is not null && !(_sound.HasDesignation && other._sound.HasDesignation)
            && _equipment.MayBe(other._equipment))
        {
            return new() { Score = OfSkeletons, Reason = NameReason.Designation };
        }

        return _script != other._script && (_script == NameScript.Abjad || other._script == NameScript.Abjad)
            && _sound.Skeletons.Intersect(other._sound.Skeletons, StringComparer.Ordinal).Any(one => one.Length >= ShortestSkeleton)
            ? new() { Score = OfSkeletons, Reason = NameReason.Spelling }
            : null;
    }
}
