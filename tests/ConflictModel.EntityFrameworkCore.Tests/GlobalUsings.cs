global using ConflictModel.Tests;
global using Microsoft.EntityFrameworkCore;
global using static System.FormattableString;
