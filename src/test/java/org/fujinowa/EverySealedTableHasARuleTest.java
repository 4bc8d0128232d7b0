package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.Table;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.retention.Retained;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.store.SealedJson;
import org.junit.jupiter.api.Test;

/** What is worth sealing is not kept for ever: a new table with sealed values has no place until a rule of retention names it. */
class EverySealedTableHasARuleTest {

    @Test
    void each_table_with_sealed_values_goes_by_a_rule_of_retention() throws ReflectiveOperationException {
        var sealed = OurClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Table.class))
                .filter(EverySealedTableHasARuleTest::seals)
                .map(type -> type.getAnnotationOfType(Table.class).name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(sealed).hasSizeGreaterThan(30).contains("person", "consent_scan", "partner_student");
        assertThat(ruled()).containsAll(sealed);
    }

    /** Itself or by what it extends. */
    private static boolean seals(JavaClass entity) {
        return Stream.concat(Stream.of(entity), entity.getAllRawSuperclasses().stream())
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .anyMatch(owner -> owner.isEquivalentTo(Sealing.class) || owner.isEquivalentTo(SealedJson.class));
    }

    private static Set<String> ruled() throws ReflectiveOperationException {
        var tables = new TreeSet<String>();
        for (var type : OurClasses.ALL.that(Predicates.assignableTo(Retained.class))) {
            if (!type.isInterface() && !type.isRecord() && hasPlainConstructor(type.reflect())) {
                tables.addAll(((Retained) made(type.reflect())).tables());
            }
        }
        for (var type : OurClasses.ALL) {
            for (var method : producers(type)) {
                method.setAccessible(true);
                tables.addAll(((Retained) method.invoke(made(method.getDeclaringClass()))).tables());
            }
        }
        return tables;
    }

    private static Iterable<Method> producers(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Produces.class))
                .filter(method -> method.getRawReturnType().isEquivalentTo(Retained.class))
                .map(method -> method.reflect())
                .toList();
    }

    private static boolean hasPlainConstructor(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getDeclaredConstructors()).anyMatch(each -> each.getParameterCount() == 0);
    }

    /** As CDI makes it for its proxies: nothing is asked of it but words. */
    private static Object made(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
