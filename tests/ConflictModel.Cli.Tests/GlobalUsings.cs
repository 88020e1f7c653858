global using ConflictModel.Reporting;
global using ConflictModel.Tests;
global using static System.FormattableString;
