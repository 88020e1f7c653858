namespace ConflictModel.Json;

/// <summary>Places in files, and problems at them.</summary>
internal static class LocationJson
{
    public static readonly ValueTable<DatasetLocation> Table = new(
        "a location",
        new() { Path = "$" },
        ValueMember<DatasetLocation>.Text("file", location => location.File, (location, file) => location with { File = file }),
        new(
            "line",
            (json, location) => location with { Line = json.Integer() },
            (json, name, location) =>
            {
                if (location.Line > 0)
                {
                    json.WriteNumber(name, location.Line);
                }
            }),
        ValueMember<DatasetLocation>.Text(
            "path",
            location => location.Path,
            (location, path) => location with { Path = path },
            isRequired: true));

    public static readonly ValueTable<DatasetProblem> ProblemTable = new(
        "a problem",
        new() { Kind = DatasetProblemKind.Syntax, Location = new() { Path = "$" }, Message = "?" },
        new(
            "kind",
            (json, problem) => problem with { Kind = json.Word<DatasetProblemKind>() },
            (json, name, problem) => json.WriteString(name, Words<DatasetProblemKind>.Of(problem.Kind)),
            IsRequired: true),
        ValueMember<DatasetProblem>.Part(
            "location",
            problem => problem.Location,
            (problem, location) => problem with { Location = location },
            Table.Read,
            Table.Write,
            isRequired: true),
        ValueMember<DatasetProblem>.Text(
            "message",
            problem => problem.Message,
            (problem, message) => problem with { Message = message },
            isRequired: true));
}
