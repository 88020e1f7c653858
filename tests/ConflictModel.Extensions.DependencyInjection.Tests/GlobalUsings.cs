global using ConflictModel.Tests;
global using Microsoft.Extensions.DependencyInjection;
