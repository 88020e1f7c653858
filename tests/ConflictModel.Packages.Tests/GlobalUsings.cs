global using System.Xml.Linq;
global using ConflictModel.Tests;
