using NodaTime;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>A claim as a user would keep it without the library: three names, a window and a range.</summary>
/// <param name="Id">The id.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Actor">Of whom.</param>
/// <param name="Place">Where.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Low">The least.</param>
/// <param name="High">The most.</param>
internal sealed record FlatClaim(string Id, string Measure, string Actor, string Place, LocalDate Start, LocalDate End, decimal Low, decimal High);
