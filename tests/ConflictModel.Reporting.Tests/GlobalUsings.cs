global using ConflictModel.Tests;
