using System.Diagnostics.Metrics;
using ConflictModel;
using ConflictModel.Extensions.DependencyInjection;
using ConflictModel.Reading;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

var file = Path.Combine(AppContext.BaseDirectory, "hosted.db");
var builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
builder.Configuration["ConflictModel:Rules:CM2001"] = "Info";
builder.Services.AddConflictModel(builder.Configuration.GetSection(ConflictModelOptions.SectionName)).AddRule<LongQuote>();
builder.Services.AddDbContextFactory<Desk>(options => options.UseSqlite($"Data Source={file}").UseConflictModel());

using var host = builder.Build();
await host.StartAsync();
using var listener = new MeterListener { InstrumentPublished = (instrument, listener) => Listen(instrument, listener) };
listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
    Console.WriteLine($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
listener.Start();

var dataset = ConflictDataset.Load("samples/dprk-russia");
var contexts = host.Services.GetRequiredService<IDbContextFactory<Desk>>();
using (var desk = contexts.CreateDbContext())
{
    desk.Database.EnsureDeleted();
    desk.Database.EnsureCreated();
    desk.AddRange(dataset.Claims);
    await desk.SaveChangesAsync();
}

using (var desk = contexts.CreateDbContext())
{
    var claims = await desk.Claims.AsNoTracking()
        .Where(claim => EF.Property<double?>(claim, "QuantityLow") > 5000).OrderBy(claim => claim.Id).ToListAsync();
    Console.WriteLine(string.Join(", ", claims));
    Console.WriteLine(claims.All(claim => claim == dataset.Claims[claim.Id]));

    var stored = ConflictDataset.Create(dataset.Contents with { Claims = desk.Claims.AsNoTracking().ToEquatableList() });
    var result = host.Services.GetRequiredService<ClaimComparer>().Compare(stored);
    Console.WriteLine($"{result.Findings.Count} findings");
    Console.WriteLine($"{host.Services.GetRequiredService<Reconciler>().Reconcile(result).Figures.Count} figures");
    var failures = host.Services.GetRequiredService<IValidator<ConflictDataset>>().Validate(stored).Errors;
    Console.WriteLine(failures.Count(failure => failure.Severity == FluentValidation.Severity.Error));
    Console.WriteLine(host.Services.GetRequiredKeyedService<FigureReader>("uk").Read("щонайменше 100 загиблих")[0].Figure);
}

var wrong = Host.CreateApplicationBuilder();
wrong.Logging.ClearProviders();
wrong.Configuration["ConflictModel:Rules:CM2001"] = "fatal";
wrong.Services.AddConflictModel(wrong.Configuration.GetSection(ConflictModelOptions.SectionName));
try
{
    await wrong.Build().StartAsync();
}
catch (OptionsValidationException exception)
{
    Console.WriteLine(exception.Message);
}

static void Listen(Instrument instrument, MeterListener listener)
{
    if (instrument.Meter.Name == ConflictModelTelemetry.MeterName)
    {
        listener.EnableMeasurementEvents(instrument);
    }
}

internal sealed class LongQuote() : ClaimRule(new() { Id = "DESK1", Title = "Long quote", Help = "Shorten it." })
{
    public override void Check(ClaimContext context)
    {
        if (context.Claim.Quote is { Length: > 400 })
        {
            context.Report("The quote is long.", context.Claim);
        }
    }
}

internal sealed class Desk(DbContextOptions<Desk> options) : DbContext(options)
{
    public DbSet<Claim> Claims => Set<Claim>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseConflictModel();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Claim>().HasRangeColumns(claim => claim.Quantity);
}
