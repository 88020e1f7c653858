namespace ConflictModel;

/// <content>Sets in brackets or braces, and ranges of dates within them or alone.</content>
internal ref partial struct EdtfReader
{
    private const string WithoutTime = "a date without a time of day";

    private bool ReadSet(char close, EdtfMarks kind, out EdtfDate set)
    {
        set = default;
        Position++;
        for (var isFirst = true; ; isFirst = false)
        {
            if (!ReadItem(isFirst, close, kind, out var item))
            {
                return false;
            }

            if (isFirst)
            {
                set = item;
            }
            else
            {
                set.Join(item, kind == EdtfMarks.AllOf);
            }

            if (Skip(close))
            {
                set.Marks |= kind;
                return true;
            }

            if (!Skip(','))
            {
                return Fail(Position, close == ']' ? "',' or ']'" : "',' or '}'");
            }

            // Two other implementations write a space after the comma.
            Skip(' ');
        }
    }

    /// <summary>One date of a set, or a range: <c>..1984</c> as the first, <c>1984..</c> as the last, <c>1670..1672</c> anywhere.</summary>
    private bool ReadItem(bool isFirst, char close, EdtfMarks kind, out EdtfDate item)
    {
        var start = Position;
        var hasEarlier = isFirst && SkipDots();
        if (!ReadSingle(out item))
        {
            return false;
        }

        if (item.Has(EdtfMarks.Time))
        {
            return Fail(start, WithoutTime);
        }

        if (hasEarlier)
        {
            item.RemoveStart(kind);
        }
        else if (SkipDots() && !ReadRange(close, kind, ref item))
        {
            return false;
        }

        return true;
    }

    private bool ReadRange(char close, EdtfMarks kind, ref EdtfDate from)
    {
        if (AtEnd || Next == '/' || Next == close)
        {
            from.RemoveEnd(kind);
            return true;
        }

        var start = Position;
        if (!ReadSingle(out var to))
        {
            return false;
        }

        if (to.Has(EdtfMarks.Time) || to.Precision != from.Precision || ((from.Marks | to.Marks) & EdtfMarks.Unspecified) != EdtfMarks.None)
        {
            return Fail(start, "a date with the precision of the start of the range, and without X");
        }

        if (to.Days.LatestEnd < from.Days.EarliestStart)
        {
            return Fail(start, "a date that is not before the start of the range");
        }

        from.Join(to, kind == EdtfMarks.AllOf);
        return true;
    }

    /// <summary>A date, or a range alone without brackets, which is one of the dates in it.</summary>
    private bool ReadBareDate(out EdtfDate date)
    {
        var start = Position;
        var hasEarlier = SkipDots();
        if (!ReadSingle(out date))
        {
            return false;
        }

        var hasLater = !hasEarlier && SkipDots();
        if (!hasEarlier && !hasLater)
        {
            return true;
        }

        if (date.Has(EdtfMarks.Time))
        {
            return Fail(start, WithoutTime);
        }

        date.Marks |= EdtfMarks.OneOf;
        if (hasLater)
        {
            return ReadRange('/', EdtfMarks.OneOf, ref date);
        }

        date.RemoveStart(EdtfMarks.OneOf);
        return true;
    }
}
