using ConflictModel.Reading;
using NodaTime;

namespace ConflictModel.Examples.Tests;

/// <summary>The statements of <c>docs/reading.md</c>, in its order; what they print is gathered block by block.</summary>
internal static class ReadingExamples
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
            #region Figures
            var reader = new FigureReader(ReadingLanguages.Get("en"));
            var text = "On 23 December 2024 at least 100 soldiers of the 810th brigade were killed, up to 1,000 were wounded, and some 3,000 or more are to follow.";

            foreach (var read in reader.Read(text))
            {
                Console.WriteLine($"{read.Figure,-7} {read.Noun,-10} '{text[read.Start..read.End]}'");
            }
            #endregion
            Printed();

            #region Number words
            Show("de", "dreihundertfünfundvierzigtausend, zweieinhalb Millionen, ein paar Dutzend");
            Show("fr", "quatre-vingt-dix-sept soldats, une centaine de morts");
            Show("uk", "від 50 до 100 одиниць, понад дві сотні безпілотників");
            Show("tr", "2 bin 783 asker, 100'den fazla asker");
            Show("ar", "ما لا يقل عن ثلاثمائة وخمسة وعشرين ألفا");
            Show("zh", "三百多人死亡，两三千人受伤");
            Show("ko", "약 600여만 발, 최소한 1백여 명 이상");

            void Show(string language, string words) =>
                Console.WriteLine($"{language} {string.Join("  ", new FigureReader(ReadingLanguages.Get(language)).Read(words).Select(read => read.Figure))}");
            #endregion
            Printed();

            #region The language
            Console.WriteLine(LanguageDetector.Detect("Mindestens 100 Soldaten sind nach Angaben der Armee gefallen."));
            Console.WriteLine(LanguageDetector.Detect("100").Candidates.Count);
            #endregion
            Printed();

            #region Proposals
            var dataset = ConflictDataset.Load("samples/dprk-russia/dataset.json");
            var report = "Mindestens 100 nordkoreanische Soldaten sollen am Dienstag in der Region Kursk getötet worden sein, erklärte der Abgeordnete Lee Sung-kwon.";
            var claim = new ReportReader(ReadingLanguages.Get("de"), dataset).Read(report, new LocalDate(2024, 12, 19))[0];

            Console.WriteLine(claim);
            Console.WriteLine($"{claim.Place}: '{report[claim.Place!.Start..claim.Place.End]}'; complete: {claim.IsComplete}");
            #endregion
            Printed();

            #region Drafts
            var draft = DatasetDraft.Read("samples/dprk-russia/dataset.json")
                .Add(new ReportDraft { Id = new("evening"), Date = new("2024-12-19"), Language = new("de") })
                .Add(claim.ToDraft(new("evening-1"), new("evening")) with { Locator = new("paragraph 1") });

            var result = draft.Build();
            Console.WriteLine(result.Dataset!.Claims[^1]);
            #endregion
            Printed();

            #region Cells
            var cells = new CellReader();

            foreach (var cell in new[] { "at least 16", "мінімум 16", "mehrere Dutzend", "billion", "500 to 2 million", "16 of them" })
            {
                Console.WriteLine($"{cell}: {string.Join(" or ", cells.Read(cell).Select(reading => reading.Notation))}");
            }

            Console.WriteLine(cells.Suggest("about five hundred or more"));
            #endregion
            Printed();
        }
        finally
        {
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
