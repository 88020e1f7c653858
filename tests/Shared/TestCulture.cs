using System.Globalization;
using System.Runtime.CompilerServices;

namespace ConflictModel.Tests;

/// <summary>
/// Runs a whole suite under another culture: <c>CONFLICTMODEL_TEST_CULTURE=tr-TR dotnet test</c>. A name that is no culture stops the run.
/// </summary>
internal static class TestCulture
{
    public const string Variable = "CONFLICTMODEL_TEST_CULTURE";

    [ModuleInitializer]
    internal static void Apply()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } name)
        {
            var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }
}
