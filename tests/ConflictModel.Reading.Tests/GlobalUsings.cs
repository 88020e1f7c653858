global using ConflictModel.Tests;
global using static System.FormattableString;
