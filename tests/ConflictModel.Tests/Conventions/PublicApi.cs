using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ConflictModel.Tests;

/// <summary>The public surface of an assembly as text: types by name, each with what it derives from and its members by name, with their nullability.</summary>
/// <remarks>What the compiler adds to every record (equality, copying, printing) is left out; the word <c>record</c> says it.</remarks>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var group in assembly.GetExportedTypes().Where(type => !type.Name.StartsWith('<')).GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {group.Key}\n");
            foreach (var type in group.OrderBy(type => ApiNames.Of(type), StringComparer.Ordinal))
            {
                text.Append('\n').Append(Header(type)).Append('\n');
                foreach (var member in Members(type))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var bases = type.IsEnum || IsDelegate(type) ? [] : Interfaces(type).Select(ApiNames.Of).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && !type.IsEnum && !IsDelegate(type))
        {
            bases.Insert(0, ApiNames.Of(parent));
        }

        return $"{Kind(type)} {ApiNames.Of(type)}{(bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private static string Kind(Type type)
    {
        var record = type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(record ? "record " : "")}struct",
            _ when IsDelegate(type) => "delegate",
            _ => $"{(type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(record ? "record" : "class")}",
        };
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture))
                .Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        }

        if (IsDelegate(type))
        {
            return [ApiMembers.Method(type.GetMethod("Invoke")!)];
        }

        IEnumerable<(string Name, string Text)> members =
        [
            .. type.GetConstructors(Declared).Where(IsApi).Where(constructor => !(type.IsValueType && constructor.GetParameters().Length == 0)).Select(constructor => ("", ApiMembers.Constructor(constructor))),
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(field => (field.Name, ApiMembers.Field(field))),
            .. type.GetEvents(Declared).Where(item => item.AddMethod is { } add && IsApi(add)).Select(item => (item.Name, ApiMembers.Event(item))),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsApi)).Select(property => (property.Name, ApiMembers.Property(property))),
            .. type.GetMethods(Declared).Where(IsApi).Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)).Select(method => (method.Name, ApiMembers.Method(method))),
        ];

        return members.OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal).Select(member => member.Text);
    }

    /// <summary>Accessors of automatic properties are made by the compiler and are the author's nevertheless.</summary>
    private static bool IsApi(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
        && method.Name is not ("<Clone>$" or "Finalize")
        && (IsAccessor(method) || !method.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static bool IsAccessor(MethodBase method) => method.IsSpecialName && !method.IsConstructor && !method.Name.StartsWith("op_", StringComparison.Ordinal) && method.Name != "get_EqualityContract";

    private static IEnumerable<Type> Interfaces(Type type)
    {
        var all = type.GetInterfaces();
        var implied = all.SelectMany(item => item.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        return all.Where(item => item.IsVisible && !implied.Contains(item));
    }

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);
}
