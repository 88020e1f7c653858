using System.Reflection;
using System.Reflection.Emit;

namespace ConflictModel.Tests;

/// <summary>
/// The types that a type's members mention, in signatures, attributes and bodies, as the compiler resolved them: a property that is called like a type of another layer is not mistaken for it.
/// What the compiler folds away (members of enums, constants) is not seen here; <see cref="LayerRules"/> reads these from the source.
/// </summary>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Every type mentioned by the type itself, without those nested in it; constructed types are given by their definitions and arguments.</summary>
    public static IEnumerable<Type> Of(Type type)
    {
        IEnumerable<Type?> mentioned =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetGenericArguments().SelectMany(Constraints),
            .. Attributes(type),
            .. type.GetFields(Declared).SelectMany(field => Attributes(field).Prepend(field.FieldType)),
            .. type.GetProperties(Declared).SelectMany(property => Attributes(property).Prepend(property.PropertyType)),
            .. type.GetEvents(Declared).Select(@event => @event.EventHandlerType),
            .. type.GetConstructors(Declared).SelectMany(OfMethod),
            .. type.GetMethods(Declared).SelectMany(OfMethod),
        ];

        return mentioned.SelectMany(Parts).Distinct();
    }

    private static IEnumerable<Type?> OfMethod(MethodBase method) =>
    [
        (method as MethodInfo)?.ReturnType,
        .. method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributesData().Select(data => data.AttributeType).Prepend(parameter.ParameterType)),
        .. method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Constraints) : [],
        .. Attributes(method),
        .. OfBody(method),
    ];

    private static IEnumerable<Type?> OfBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return [];
        }

        return
        [
            .. body.LocalVariables.Select(local => local.LocalType),
            .. body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType),
            .. Tokens(body.GetILAsByteArray() ?? []).SelectMany(token => OfToken(method, token)),
        ];
    }

    private static IEnumerable<Type?> OfToken(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments) switch
        {
            Type mentioned => [mentioned],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            MethodInfo called => [called.DeclaringType, called.ReturnType, .. called.GetParameters().Select(p => p.ParameterType), .. called.IsGenericMethod ? called.GetGenericArguments() : []],
            MethodBase constructor => [constructor.DeclaringType, .. constructor.GetParameters().Select(p => p.ParameterType)],
            _ => [],
        };
    }

    /// <summary>The metadata tokens of types and members in a body, by the operand kinds of ECMA-335, partition III.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var i = 0; i < il.Length;)
        {
            var code = OpCodesByValue[il[i] == 0xFE ? (short)((il[i] << 8) | il[i + 1]) : il[i]];
            i += code.Size;
            if (code.OperandType is OperandType.InlineType or OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(il, i);
            }

            i += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, i)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Constraints(Type parameter) => parameter.IsGenericParameter ? parameter.GetGenericParameterConstraints() : [parameter];

    private static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData().SelectMany(data =>
        data.ConstructorArguments.Select(argument => argument.Value).OfType<Type>().Prepend(data.AttributeType));

    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { IsGenericParameter: true } => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true, IsGenericTypeDefinition: false } => [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };
}
