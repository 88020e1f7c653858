using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConflictModel.Examples.Tests;

#region Bad bodies
public sealed class BadBodies(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException { InnerException: JsonException json } bad)
        {
            return ValueTask.FromResult(false);
        }

        httpContext.Response.StatusCode = bad.StatusCode;
        return problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            ProblemDetails = new() { Title = "The claim cannot be read.", Detail = json.Message, Extensions = { ["path"] = json.Path } },
        });
    }
}
#endregion

/// <summary>The statements of <c>docs/web-apis.md</c>.</summary>
internal static class WebApiExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        Serve(printed).GetAwaiter().GetResult();
    });

    private static async Task Serve(Action printed)
    {
        #region An API
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddConflictModel(builder.Configuration.GetSection("ConflictModel"));
        builder.Services.AddSingleton(await ConflictDataset.LoadAsync("samples/dprk-russia"));

        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<BadBodies>();
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        #endregion
        builder.Logging.ClearProviders();

        #region Routes
        var app = builder.Build();
        app.UseExceptionHandler();

        app.MapGet("/claims/{id}", (EntityId<Claim> id, ConflictDataset dataset) =>
            dataset.Claims.TryGet(id, out var claim) ? Results.Ok(claim) : Results.NotFound());

        app.MapPost("/findings", (Claim claim, ConflictDataset dataset, ClaimComparer comparer) =>
        {
            var result = ConflictDataset.TryCreate(dataset.Contents with { Claims = dataset.Contents.Claims.Add(claim) });
            return result.Problems.Count > 0
                ? Results.ValidationProblem(result.Problems.GroupBy(problem => problem.Location.Path ?? "").ToDictionary(
                    group => group.Key, group => group.Select(problem => problem.Message).ToArray()))
                : Results.Ok(comparer.Compare(result.GetDatasetOrThrow()).Findings
                    .Where(finding => finding.Witnesses.Any(witness => witness.Claim.Id == claim.Id)));
        });
        #endregion
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        #region A client
        Console.WriteLine(await client.GetStringAsync(new Uri("/claims/nis-1500", UriKind.Relative)));

        var text = """
            { "id": "typed-in", "report": "schattenallianz", "attribution": ["nis"],
              "scope": { "measure": "present", "category": "soldiers", "actor": "dprk", "place": "russia", "period": "2024-10" },
              "figure": "~4000", "unit": "persons" }
            """;
        string[] bodies =
        [
            text,
            text.Replace("~4000", "about 4000", StringComparison.Ordinal),
            text.Replace("schattenallianz", "nobody", StringComparison.Ordinal),
        ];
        foreach (var body in bodies)
        {
            var response = await client.PostAsync(new Uri("/findings", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Console.WriteLine($"{(int)response.StatusCode}: {Summary(answer.RootElement)}");
        }

        static string Summary(JsonElement answer) => answer.ValueKind == JsonValueKind.Array
            ? string.Join(", ", answer.EnumerateArray().Select(finding => finding.GetProperty("rule")))
            : answer.TryGetProperty("errors", out var errors) ? errors.ToString() : answer.GetProperty("detail").ToString();
        #endregion
        printed();
        await app.StopAsync();
    }
}
