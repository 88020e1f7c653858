global using ConflictModel.Tests;
global using Microsoft.Extensions.DependencyInjection;
global using static System.FormattableString;
