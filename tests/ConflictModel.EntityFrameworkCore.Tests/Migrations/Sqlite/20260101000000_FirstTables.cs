using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConflictModel.EntityFrameworkCore.Tests.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FirstTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cards",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Actor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Place = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: true),
                    Event = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Figure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: true),
                    Range = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    Date = table.Column<string>(type: "TEXT", unicode: false, nullable: true),
                    Rating = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Severity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 50, nullable: false),
                    Claim = table.Column<string>(type: "TEXT", nullable: true),
                    Acknowledgements = table.Column<string>(type: "TEXT", nullable: false),
                    FigureBest = table.Column<double>(type: "REAL", nullable: true),
                    FigureHigh = table.Column<double>(type: "REAL", nullable: true),
                    FigureLow = table.Column<double>(type: "REAL", nullable: true),
                    Quantity_Figure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: true),
                    Quantity_Unit = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Claims",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Report = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Attribution = table.Column<string>(type: "TEXT", nullable: false),
                    Stance = table.Column<string>(type: "TEXT", unicode: false, maxLength: 50, nullable: false),
                    Likelihood = table.Column<string>(type: "TEXT", unicode: false, maxLength: 50, nullable: true),
                    Credibility = table.Column<string>(type: "TEXT", unicode: false, maxLength: 50, nullable: true),
                    Basis = table.Column<string>(type: "TEXT", unicode: false, maxLength: 50, nullable: false),
                    Quote = table.Column<string>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", nullable: true),
                    Locator = table.Column<string>(type: "TEXT", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", unicode: false, maxLength: 50, nullable: false),
                    Corrects = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    PeriodFirstDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PeriodLastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    QuantityBest = table.Column<double>(type: "REAL", nullable: true),
                    QuantityHigh = table.Column<double>(type: "REAL", nullable: true),
                    QuantityLow = table.Column<double>(type: "REAL", nullable: true),
                    Quantity_Figure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    Quantity_Unit = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Scope_Actor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Scope_Category = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Scope_Counterparty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Scope_Event = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Scope_Measure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Scope_Mode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 50, nullable: false),
                    Scope_Period = table.Column<string>(type: "TEXT", unicode: false, nullable: true),
                    Scope_Place = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Scope_Responsible = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Claims", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_QuantityLow_QuantityHigh",
                table: "Claims",
                columns: new[] { "QuantityLow", "QuantityHigh" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cards");

            migrationBuilder.DropTable(
                name: "Claims");
        }
    }
}
