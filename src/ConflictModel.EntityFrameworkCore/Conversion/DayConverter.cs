using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>Stores a day of the ISO calendar as a date of the database.</summary>
internal sealed class DayConverter() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), date => LocalDate.FromDateOnly(date));
