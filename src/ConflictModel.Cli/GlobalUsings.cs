global using ConflictModel.Reporting;
global using static System.FormattableString;
