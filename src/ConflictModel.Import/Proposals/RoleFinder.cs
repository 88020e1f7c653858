namespace ConflictModel.Import;

/// <summary>Determines the roles of the columns of a table by their names and their cells, which must agree.</summary>
internal sealed class RoleFinder(IReadOnlyList<ProposedColumn> columns)
{
    private const double Most = 0.6;
    private const double Some = 0.3;
    private const int LongText = 60;

    public void Find()
    {
        foreach (var column in columns)
        {
            ByName(column);
        }

        foreach (var column in columns.Where(column => column.Role == ColumnRole.None && column.Reason.Length == 0))
        {
            ByCells(column);
        }
    }

    private static void ByName(ProposedColumn column)
    {
        var (name, cells) = (column.Name, column.Profile);
        if (cells.IsBlank)
        {
            column.Take(ColumnRole.Blank, "it has nothing in any row");
        }
        else if (cells.AddressShare >= Some)
        {
            column.Take(name.Has(Concept.Archive) ? ColumnRole.Archive : ColumnRole.Link, "its cells are web addresses");
        }
        else if (name.Has(Concept.Latitude) || name.Has(Concept.Longitude))
        {
            if (cells.NumberShare >= Most)
            {
                column.Reason = "coordinates are not read";
            }
        }
        else if (!TryDate(column) && !TryFigure(column))
        {
            ByWords(column);
        }
    }

    private static bool TryDate(ProposedColumn column)
    {
        var (name, cells) = (column.Name, column.Profile);
        var isNamed = name.HasAny([Concept.Date, Concept.Updated, Concept.Report, Concept.Time]);
        var share = isNamed && cells.Share(DateShape.IsSerial) > Most ? 1 : cells.DateShare;
        if (share < (isNamed ? Some : Most) || (!isNamed && name.HasAny(Concept.Measures.Concat(Concept.Categories))))
        {
            return false;
        }

        if (name.Has(Concept.Updated) && !name.Has(Concept.Report) && !name.Has(Concept.Incident))
        {
            column.Reason = "it says when the sheet was kept, which no claim needs";
        }
        else
        {
            var isReport = name.HasAny([Concept.Report, Concept.Source, Concept.Title, Concept.Link]);
            column.Take(
                isReport ? ColumnRole.ReportDate : name.Has(Concept.Incident) ? ColumnRole.IncidentDate : ColumnRole.Date,
                isNamed ? "its name says so, and its cells are dates" : "its cells are dates");
        }

        return true;
    }

    private static bool TryFigure(ProposedColumn column)
    {
        var (name, cells) = (column.Name, column.Profile);
        var measures = Concept.Measures.Where(name.Has).ToList();
        var categories = Concept.Categories.Where(category => category != Concept.Persons && name.Has(category)).ToList();
        var isCounted = measures.Count + categories.Count > 0 || name.HasAny([Concept.Persons, Concept.Victims]);
        var bound = name.First([Concept.Low, Concept.High, Concept.Best]);
        if ((!isCounted && bound is null) || (name.HasAny([Concept.Link, Concept.Quote, Concept.Note]) && cells.FigureShare < Most))
        {
            return false;
        }

        if (cells.FigureShare < Some)
        {
            if (isCounted && !name.HasAny([Concept.Place, Concept.Source, Concept.Responsible, Concept.Type, Concept.Title]))
            {
                column.Reason = "its name says that it counts, but most of its cells are not figures";
                return true;
            }

            return false;
        }

        if (name.Has(Concept.Cumulative))
        {
            column.Reason = "it adds up from row to row, and is not a count of an incident";
            return true;
        }

        var both = measures.Contains("killed") && measures.Contains("wounded");
        column.Measure = both ? "casualties"
            : measures is ["casualties", ..] && measures.Count > 1 ? measures[1]
            : measures.FirstOrDefault();
        if ((measures.Count > 1 && !both && !measures.Contains("casualties")) || categories.Count > 1)
        {
            column.Reason = "its name says several things that are counted";
            return true;
        }

        column.Category = categories.FirstOrDefault() ?? Concept.Persons;
        column.Bound = bound ?? (name.Has(Concept.Text) ? Concept.Text : null);
        column.Take(ColumnRole.Figure, "its name says what is counted, and its cells are figures");
        return true;
    }

    private static void ByWords(ProposedColumn column)
    {
        var (name, cells) = (column.Name, column.Profile);
        var isNumber = cells.NumberShare >= Most;
        if (name.Has(Concept.Archive))
        {
            column.Reason = "its cells are not web addresses";
        }
        else if (name.HasAny([Concept.Source, Concept.Origin]) && !isNumber && !name.HasAny([Concept.Id, Concept.Type, Concept.Quote]))
        {
            var isOrigin = name.Has(Concept.Origin) && !name.HasAny([Concept.Source, Concept.Report]);
            column.Take(isOrigin ? ColumnRole.Origin : ColumnRole.Publisher, "its name says so");
        }
        else if (name.HasAny([Concept.Quote]))
        {
            column.Take(ColumnRole.Quote, "its name says so");
        }
        else if (name.Has(Concept.Incident) && !name.HasAny([Concept.Type, .. Concept.PlaceLevels])
            && (cells.Repeats || cells.AverageLength < LongText))
        {
            var isId = name.Has(Concept.Id) || cells.Share(CellShape.IsCode) >= Most;
            column.Take(isId ? ColumnRole.IncidentId : ColumnRole.IncidentName, "its name says so");
        }
        else if (name.First(Concept.PlaceLevels.Reverse()) is { } level && !isNumber && !name.HasAny([Concept.Type, Concept.Id]))
        {
            column.PlaceLevel = Array.IndexOf(Concept.PlaceLevels, level);
            column.Take(ColumnRole.Place, "its name says so");
        }
        else if (name.HasAny([Concept.Title]) && !isNumber)
        {
            column.Take(ColumnRole.Title, "its name says so");
        }
        else if (name.Has(Concept.Note))
        {
            column.Take(ColumnRole.Note, "its name says so");
        }
        else if (name.Has(Concept.Language) && cells.Share(CellShape.IsLanguageCode) == 1)
        {
            column.Take(ColumnRole.Language, "its cells are codes of languages");
        }
        else if (name.Has(Concept.Text) && !isNumber && cells.AverageLength >= LongText)
        {
            column.Take(ColumnRole.Quote, "its cells are long texts");
        }
        else if (name.Has(Concept.Id) && cells.Repeats && cells.FigureShare < 1)
        {
            column.Take(ColumnRole.IncidentId, "it is a key that several rows have in common");
        }
        else if (name.HasAny(
            [Concept.Id, Concept.Type, Concept.Responsible, Concept.Time, Concept.Language, Concept.Updated, Concept.Link]))
        {
            column.Reason = name.Has(Concept.Responsible)
                ? "a count does not need to say who did it"
                : "no claim needs it";
        }
    }

    /// <summary>A column whose name has no known words.</summary>
    private void ByCells(ProposedColumn column)
    {
        var cells = column.Profile;
        if (cells.Share(CellWords.HaveBody) >= Most && !Has(ColumnRole.Publisher))
        {
            column.Take(ColumnRole.Publisher, "most of its cells name media or authorities");
        }
        else if (cells.AverageLength >= LongText && !Has(ColumnRole.Quote)
            && cells.Share(text => text.IndexOfAny(['"', '“', '„', '«']) >= 0) >= Some)
        {
            column.Take(ColumnRole.Quote, "its cells are quotations");
        }
        else if (cells.NumberShare >= Most)
        {
            column.Reason = "its name does not say what its numbers count";
        }
        else
        {
            column.Reason = "its name and its cells do not say what it is";
        }
    }

    private bool Has(ColumnRole role) => columns.Any(column => column.Role == role);
}
