using ConflictModel.Import;

namespace ConflictModel.Examples.Tests;

/// <summary>The statements of <c>docs/importing.md</c>, in its order; what they print is gathered block by block.</summary>
internal static class ImportingExamples
{
    public static List<string> Run()
    {
        var output = new List<string>();
        var console = new StringWriter { NewLine = "\n" };
        var before = (Console.Out, Directory.GetCurrentDirectory());
        Console.SetOut(console);
        Directory.SetCurrentDirectory(Repository.PathOf("."));
        try
        {
            #region A newsroom
            var mapping = ImportMapping.Load("samples/newsroom/mapping.json");
            var result = mapping.Import("samples/newsroom/strikes.csv");

            foreach (var problem in result.Problems)
            {
                Console.WriteLine(problem);
            }

            if (result.Draft.Build().Dataset is { } dataset)
            {
                foreach (var claim in dataset.Claims)
                {
                    Console.WriteLine($"{claim.Scope.Place}: {claim.Quantity}, line {dataset.LocationOf(claim.Id)?.Line}");
                }

                foreach (var finding in new ClaimComparer().Compare(dataset).Findings)
                {
                    Console.WriteLine(finding.Rule.Id);
                }
            }
            #endregion
            Printed();

            #region A sheet
            ClaimSheet.Write(ConflictDataset.Load("samples/dprk-russia"), "claims.csv");

            var back = ImportMappings.ClaimSheet.Import("claims.csv", new() { Base = DatasetDraft.Read("samples/dprk-russia") });
            Console.WriteLine($"{back.ClaimCount} claims, {back.ProblemCount} problems");
            #endregion
            Printed();
        }
        finally
        {
            File.Delete("claims.csv");
            Console.SetOut(before.Out);
            Directory.SetCurrentDirectory(before.Item2);
        }

        return output;

        void Printed()
        {
            output.Add(console.ToString());
            console.GetStringBuilder().Clear();
        }
    }
}
