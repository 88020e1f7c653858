namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>What is made of the findings of one rule.</summary>
public enum RuleSetting
{
    /// <summary>The rule is left out. The <c>default</c>.</summary>
    Off = 0,

    /// <summary>Its findings have <see cref="Severity.Info"/>.</summary>
    Info,

    /// <summary>Its findings have <see cref="Severity.Warning"/>.</summary>
    Warning,

    /// <summary>Its findings have <see cref="Severity.Error"/>.</summary>
    Error,
}
