using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConflictModel.Tests;

/// <summary>The conventions that every type of the library keeps, each as a function from a type to what is wrong with it.</summary>
internal static class TypeConventions
{
    private const BindingFlags OwnFields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const BindingFlags PublicMembers = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>
    /// Properties called ...Id that are no <see cref="EntityId{TEntity}"/>, each with its reason.
    /// </summary>
    private static readonly Dictionary<string, string> IdsThatNameNoEntity = new(StringComparer.Ordinal)
    {
        ["Rule.Id"] = "A rule's id (CM1001) is a code of the library, not an entity of a dataset.",
        ["RuleDescriptor.Id"] = "As above.",
        ["ComparisonRule.Id"] = "As above.",
        ["ReconciliationRule.Id"] = "As above.",
        ["Finding.RuleId"] = "As above.",
        ["RuleFault.RuleId"] = "As above.",
        ["Acknowledgement.RuleId"] = "As above.",
    };

    /// <summary>Fields that change once, from one value to an equal one, each with its reason.</summary>
    private static readonly Dictionary<string, string> FieldsThatAreMadeLate = new(StringComparer.Ordinal)
    {
        ["Claim._scope"] = "Of millions of claims few scopes are ever looked at, and a Lazy<T> for each would cost more than the scope.",
    };

    private static readonly HashSet<Type> MutableCollections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>),
        typeof(ConcurrentDictionary<,>), typeof(ConditionalWeakTable<,>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
    ];

    /// <summary>Public types live where users look for them.</summary>
    public static IEnumerable<string> Namespaces(Type type)
    {
        if (IsPublic(type) && type.Namespace is not ("ConflictModel" or "ConflictModel.Rules"))
        {
            yield return $"{Name(type)} is public in {type.Namespace}; public types live in ConflictModel or ConflictModel.Rules.";
        }
    }

    /// <summary>A record that can be derived from compares and copies by halves.</summary>
    public static IEnumerable<string> RecordsAreSealed(Type type)
    {
        if (IsPublic(type) && IsRecordClass(type) && !type.IsSealed && !type.IsAbstract)
        {
            yield return $"{Name(type)} is a record that is neither sealed nor abstract.";
        }

        if (IsPublic(type) && IsRecordClass(type) && type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Any(constructor => (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly) && !IsCopyConstructor(constructor)))
        {
            yield return $"{Name(type)} is an abstract record that others may derive from; make its constructor private protected, so that all its descendants are the library's own, and sealed.";
        }
    }

    /// <summary>Positional records skip what <c>init</c> checks, and break callers when they grow.</summary>
    public static IEnumerable<string> RecordsAreNominal(Type type) => !IsPublic(type) ? [] : type.GetMethods(PublicMembers)
        .Where(method => method.Name == "Deconstruct" && IsCompilerMade(method))
        .Select(_ => $"{Name(type)} is a positional record; declare its properties.");

    /// <summary>What is public cannot be changed once made, by nobody: private setters count as well.</summary>
    public static IEnumerable<string> PropertiesAreImmutable(Type type) => !IsPublic(type) ? [] : type.GetProperties(PublicMembers | BindingFlags.NonPublic)
        .Where(property => property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(property => $"{Name(type)}.{property.Name} can be set; use init.");

    /// <summary>Fields are no API.</summary>
    public static IEnumerable<string> FieldsAreNotPublic(Type type) => !IsPublic(type) || type.IsEnum ? [] : type.GetFields(PublicMembers)
        .Where(field => !field.IsLiteral)
        .Select(field => $"{Name(type)}.{field.Name} is a public field; use a property.");

    /// <summary>Nor does it change what it holds, unseen: what is made late is made by a <see cref="Lazy{T}"/>.</summary>
    public static IEnumerable<string> FieldsAreImmutable(Type type) => !IsPublic(type) || type.IsEnum ? [] : type.GetFields(OwnFields)
        .Where(field => !field.IsInitOnly && !FieldsThatAreMadeLate.ContainsKey($"{type.Name}.{field.Name}"))
        .Select(field => $"{Name(type)}.{field.Name} is a field that can change; make it readonly.");

    /// <summary>A static collection that can change is static state that can.</summary>
    public static IEnumerable<string> NothingStaticCollects(Type type) => type.Name.StartsWith('<') ? [] : type
        .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(field => !field.FieldType.IsArray && IsMutableCollection(field.FieldType))
        .Select(field => $"{Name(type)}.{field.Name} is a static {field.FieldType.Name}; use a frozen or an immutable collection.");

    /// <summary>Static state races between tests and between users. Holds for internal types too.</summary>
    public static IEnumerable<string> NothingStaticChanges(Type type) => type.Name.StartsWith('<') ? [] : type
        .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(field => field is { IsLiteral: false, IsInitOnly: false })
        .Select(field => $"{Name(type)}.{field.Name} is a static field that can change; pass the value in.");

    /// <summary>An id says what it names by its type.</summary>
    public static IEnumerable<string> IdsAreTyped(Type type) => !IsPublic(type) ? [] : type.GetProperties(PublicMembers)
        .Where(property => property.Name.EndsWith("Id", StringComparison.Ordinal) && property.PropertyType == typeof(string) && !IdsThatNameNoEntity.ContainsKey($"{type.Name}.{property.Name}"))
        .Select(property => $"{Name(type)}.{property.Name} is a string; an id is an EntityId<T>, or has its reason in {nameof(IdsThatNameNoEntity)}.");

    /// <summary>A struct without these boxes to compare, and prints its type's name or follows the culture.</summary>
    public static IEnumerable<string> StructsAreValues(Type type)
    {
        if (!IsPublic(type) || !type.IsValueType || type.IsEnum || type.IsByRefLike)
        {
            yield break;
        }

        if (!typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type))
        {
            yield return $"{Name(type)} is a struct without IEquatable<{type.Name}>.";
        }

        if (type.GetMethod(nameof(ToString), PublicMembers, Type.EmptyTypes) is not { } toString || IsCompilerMade(toString))
        {
            yield return $"{Name(type)} is a struct without a ToString of its own.";
        }
    }

    /// <summary>A list that a caller can change is not part of a value.</summary>
    public static IEnumerable<string> CollectionsAreReadOnly(Type type) => !IsPublic(type) ? [] : type.GetProperties(PublicMembers)
        .Where(property => IsMutableCollection(property.PropertyType))
        .Select(property => $"{Name(type)}.{property.Name} is a {property.PropertyType.Name}; use EquatableList<T> or IReadOnlyList<T>.");

    /// <summary>Equal arrays in records are unequal, and so are equal immutable arrays and read-only lists.</summary>
    public static IEnumerable<string> RecordsHoldListsWithValueEquality(Type type) => !IsPublic(type) || !IsRecord(type) ? [] : type.GetProperties(PublicMembers)
        .Where(property => property.GetIndexParameters().Length == 0 && property.PropertyType.IsGenericType
            && property.PropertyType.GetGenericTypeDefinition() is var definition
            && (definition == typeof(ImmutableArray<>) || definition == typeof(IReadOnlyList<>) || definition == typeof(IReadOnlyCollection<>))
            && type.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null)
        .Select(property => $"{Name(type)}.{property.Name} is a {property.PropertyType.Name} that a record compares by reference; use EquatableList<T>.");

    private static bool IsMutableCollection(Type type) => type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));

    private static bool IsPublic(Type type) => type.IsVisible;

    private static bool IsRecord(Type type) => IsRecordClass(type) || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static bool IsRecordClass(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsCopyConstructor(ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsCompilerMade(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Name(Type type) => type.FullName ?? type.Name;
}
