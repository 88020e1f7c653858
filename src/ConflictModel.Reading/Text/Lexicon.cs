namespace ConflictModel.Reading;

/// <summary>
/// The words and phrases of a language as a tree of folded characters: one walk from a position finds the longest phrase there. A space in
/// a phrase matches any run of spaces, or a hyphen.
/// </summary>
internal sealed class Lexicon
{
    private const int MaxRun = 32;

    private readonly char[] _chars;
    private readonly int[] _first;
    private readonly int[] _targets;
    private readonly Entry?[] _entries;
    private readonly Entry?[] _prefixes;
    private readonly int[] _rootByChar;

    private readonly bool _ignoresSpaces;

    private Lexicon(List<Node> nodes, bool ignoresSpaces)
    {
        _ignoresSpaces = ignoresSpaces;
        _entries = new Entry?[nodes.Count];
        _prefixes = new Entry?[nodes.Count];
        _first = new int[nodes.Count + 1];
        var edges = nodes.Sum(node => node.Children.Count);
        _chars = new char[edges];
        _targets = new int[edges];
        var edge = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            _entries[i] = nodes[i].Entry;
            _prefixes[i] = nodes[i].Prefix;
            _first[i] = edge;
            foreach (var (c, target) in nodes[i].Children)
            {
                _chars[edge] = c;
                _targets[edge++] = target;
            }
        }

        _first[nodes.Count] = edge;
        _rootByChar = new int[char.MaxValue + 1];
        for (var i = 0; i < _first[1]; i++)
        {
            _rootByChar[_chars[i]] = _targets[i];
        }
    }

    /// <summary>The longest phrase at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="limit">Where it must end at the latest.</param>
    /// <param name="loose">Whether it may end within a word.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The phrase; null if there is none.</returns>
    public Entry? Longest(ReadOnlySpan<char> text, int start, int limit, bool loose, out int end)
    {
        Entry? best = null;
        end = start;
        var node = 0;
        var silent = 0;
        for (var i = start; i < limit; i++)
        {
            var c = Fold.Of(text[i]);
            if (c == Fold.Nothing)
            {
                if (++silent > MaxRun)
                {
                    break;
                }

                continue;
            }

            var next = Next(node, c);
            if (next == 0 && c is '-' or ' ')
            {
                if (c == ' ' && i > start && text[i - 1] is ' ' or '\u00a0' && ++silent <= MaxRun)
                {
                    continue;
                }

                next = Next(node, ' ');
            }

            if (next == 0 && c == ' ' && _ignoresSpaces && i > start && ++silent <= MaxRun)
            {
                continue;
            }

            if (next == 0)
            {
                break;
            }

            node = next;
            if (_entries[node] is { } entry && (loose || IsEnd(text, i)))
            {
                best = entry;
                end = i + 1;
            }

            if (_prefixes[node] is { } prefix && EndOfWord(text, i + 1, limit) is var wordEnd && wordEnd > end)
            {
                best = prefix;
                end = wordEnd;
            }
        }

        return best;
    }

    /// <summary>Whether a word can end after a character: not within a run of letters and, after a letter, not before a digit.</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int last)
    {
        if (!Chars.IsWord(text[last]))
        {
            return true;
        }

        for (var i = last + 1; i < text.Length && i <= last + MaxRun; i++)
        {
            if (Fold.Of(text[i]) != Fold.Nothing)
            {
                return !Chars.IsWord(text[i]);
            }
        }

        return true;
    }

    public static int EndOfWord(ReadOnlySpan<char> text, int start, int limit)
    {
        var end = start;
        while (end < limit && Chars.IsWord(text[end]))
        {
            end++;
        }

        return end;
    }

    private int Next(int node, char c)
    {
        if (node == 0)
        {
            return _rootByChar[c];
        }

        var low = _first[node];
        var high = _first[node + 1];
        if (high - low > 8)
        {
            var found = _chars.AsSpan(low, high - low).BinarySearch(c);
            return found < 0 ? 0 : _targets[low + found];
        }

        for (var i = low; i < high; i++)
        {
            if (_chars[i] == c)
            {
                return _targets[i];
            }
        }

        return 0;
    }

    /// <summary>Collects phrases and builds the tree.</summary>
    internal sealed class Builder
    {
        private readonly List<Node> _nodes = [new()];

        /// <summary>The entry of a phrase, created if there is none yet; a star at its end matches any ending of the word.</summary>
        public Entry At(string phrase)
        {
            var open = phrase.EndsWith('*');
            var folded = Fold.Of(open ? phrase[..^1] : phrase).Replace('-', ' ');
            var node = 0;
            foreach (var c in folded)
            {
                if (!_nodes[node].Children.TryGetValue(c, out var next))
                {
                    next = _nodes.Count;
                    _nodes.Add(new());
                    _nodes[node].Children.Add(c, next);
                }

                node = next;
            }

            return open ? _nodes[node].Prefix ??= new() : _nodes[node].Entry ??= new();
        }

        /// <summary>Builds the tree; in a script without spaces, spaces within a phrase are ignored.</summary>
        public Lexicon Build(bool ignoresSpaces = false) => new(_nodes, ignoresSpaces);
    }

    private sealed class Node
    {
        public SortedList<char, int> Children { get; } = [];

        public Entry? Entry { get; set; }

        public Entry? Prefix { get; set; }
    }
}
