namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>The setting of one rule.</summary>
public enum RuleSetting
{
    /// <summary>The rule is disabled. The <c>default</c>.</summary>
    Off = 0,

    /// <summary>Its findings have <see cref="Severity.Info"/>.</summary>
    Info,

    /// <summary>Its findings have <see cref="Severity.Warning"/>.</summary>
    Warning,

    /// <summary>Its findings have <see cref="Severity.Error"/>.</summary>
    Error,
}
