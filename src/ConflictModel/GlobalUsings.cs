global using System.Text.Json.Serialization;
global using static System.FormattableString;
