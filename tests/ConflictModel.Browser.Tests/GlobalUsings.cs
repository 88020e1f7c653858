global using ConflictModel.Reporting;
global using ConflictModel.Tests;
global using Microsoft.Playwright;
global using static System.FormattableString;
