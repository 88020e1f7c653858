using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>
/// Reads the settings of one section. Each error is a message with the path, the value and what it must be; all are collected.
/// </summary>
internal sealed class SettingReader(IConfiguration section, List<string> problems)
{
    private readonly Dictionary<string, Action<IConfigurationSection>> _settings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A setting that is itself a section.</summary>
    public void Section(string name, Action<SettingReader> read) => _settings.Add(name, setting =>
    {
        if (!string.IsNullOrEmpty(setting.Value))
        {
            Add(setting, "a section");
            return;
        }

        var reader = new SettingReader(setting, problems);
        read(reader);
        reader.Read();
    });

    /// <summary>A section with arbitrary keys, such as ids.</summary>
    public void Each(string name, Action<IConfigurationSection> read) => _settings.Add(name, setting =>
    {
        if (!string.IsNullOrEmpty(setting.Value))
        {
            Add(setting, "a section or a list");
        }

        foreach (var child in setting.GetChildren())
        {
            read(child);
        }
    });

    public void Text(string name, Action<string> set) => Value(name, "a text", text => text, set);

    public void Number(string name, Action<int> set) => Value(
        name,
        "a whole number",
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null,
        number => set(number!.Value));

    public void Number(string name, Action<decimal> set) => Value(
        name,
        "a number, such as 1.5",
        text => decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : (decimal?)null,
        number => set(number!.Value));

    public void Word<T>(string name, Action<T> set)
        where T : struct, Enum => _settings.Add(name, setting => Word(setting, set));

    /// <summary>A setting of any type; <paramref name="parse"/> returns null for invalid text.</summary>
    public void Value<T>(string name, string expected, Func<string, T?> parse, Action<T> set) => _settings.Add(name, setting =>
    {
        if (setting.Value is not { Length: > 0 } text || parse(text) is not { } value)
        {
            Add(setting, expected);
            return;
        }

        Set(setting, () => set(value));
    });

    /// <summary>A word of an enumeration, ignoring case, at a path.</summary>
    public void Word<T>(IConfigurationSection setting, Action<T> set)
        where T : struct, Enum
    {
        if (setting.Value is { Length: > 0 } text && char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var word)
            && Enum.IsDefined(word))
        {
            Set(setting, () => set(word));
            return;
        }

        Add(setting, OneOf(Enum.GetNames<T>()));
    }

    /// <summary>Reads the section; unknown settings are errors.</summary>
    public void Read()
    {
        foreach (var setting in section.GetChildren())
        {
            if (_settings.TryGetValue(setting.Key, out var read))
            {
                read(setting);
            }
            else
            {
                problems.Add($"{setting.Path} is not a setting; expected {OneOf([.. _settings.Keys])}.");
            }
        }
    }

    public void Add(IConfigurationSection setting, string expected) => problems.Add(setting.Value is { } value
        ? $"{setting.Path} is '{value}'; it must be {expected}."
        : $"{setting.Path} is a section; it must be {expected}.");

    public static string OneOf(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>Errors that the policies detect themselves: their messages begin with the name of the member.</summary>
    private void Set(IConfigurationSection setting, Action set)
    {
        try
        {
            set();
        }
        catch (ArgumentException exception)
        {
            var message = exception.Message.Split('\n')[0];
            var end = message.IndexOf(" (Parameter ", StringComparison.Ordinal);
            message = end < 0 ? message : message[..end];
            problems.Add(message.StartsWith($"{setting.Key} ", StringComparison.OrdinalIgnoreCase)
                ? $"{setting.Path}{message[setting.Key.Length..]}"
                : $"{setting.Path}: {message}");
        }
    }
}
