package org.fujinowa.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record type taken apart: its parts in order, and how to make a record from their values. By this, one piece of code
 * stores, shows, edits and compares the details of every noun.
 */
public final class RecordType<R extends Record> {

    /** A type does not change while the program runs, and taking it apart is slow. */
    private static final ClassValue<RecordType<?>> KNOWN = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        protected RecordType<?> computeValue(Class<?> type) {
            return new RecordType(type);
        }
    };

    private final Class<R> type;
    private final List<Part> parts;
    private final Constructor<R> constructor;

    private RecordType(Class<R> type) {
        this.type = type;
        this.parts = Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        try {
            this.constructor =
                    type.getDeclaredConstructor(parts.stream().map(Part::type).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("%s has no canonical constructor.".formatted(type), impossible);
        }
    }

    /** The parts of that type. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> RecordType<R> of(Class<R> type) {
        return (RecordType<R>) KNOWN.get(type);
    }

    /** The type itself. */
    public Class<R> type() {
        return type;
    }

    /** Its parts, in the order in which they are written. */
    public List<Part> parts() {
        return parts;
    }

    /** The part of that name. */
    public Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no %s.".formatted(type.getSimpleName(), name)));
    }

    /**
     * A record of these values, in the order of the parts.
     *
     * @throws RuleViolation if the record refuses them
     */
    public R make(List<? extends @Nullable Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Cannot make a %s.".formatted(type.getSimpleName()), refused);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException("Cannot make a %s.".formatted(type.getSimpleName()), unusable);
        }
    }

    /** The same record but for one part. */
    public static <R extends Record> R with(R record, String part, @Nullable Object value) {
        @SuppressWarnings("unchecked")
        var type = RecordType.of((Class<R>) record.getClass());
        var changed = type.part(part);
        var values = new ArrayList<@Nullable Object>();
        type.parts().forEach(each -> values.add(each.equals(changed) ? value : each.of(record)));
        return type.make(values);
    }

    /** Whether values of that type are identities: records around one UUID. */
    public static boolean isIdentity(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    /** The identity of that type which a text writes. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static Record identity(Class<?> type, String text) {
        return RecordType.of((Class<? extends Record>) type).make(List.of(Identity.parse(text)));
    }

    /**
     * One value of a record.
     *
     * @param name its name
     * @param type its type
     * @param element what it is a list of; {@code void} if it is no list
     * @param nullable whether it may be missing
     * @param component the part as reflection knows it
     * @param accessor how it is read
     */
    public record Part(
            String name,
            Class<?> type,
            Class<?> element,
            boolean nullable,
            RecordComponent component,
            Method accessor) {

        private static Part of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var element = component.getGenericType() instanceof ParameterizedType list
                            && list.getActualTypeArguments()[0] instanceof Class<?> argument
                    ? argument
                    : void.class;
            return new Part(
                    component.getName(),
                    component.getType(),
                    element,
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component,
                    accessor);
        }

        /** Whether it is a list. */
        public boolean isList() {
            return List.class.isAssignableFrom(type);
        }

        /** What the record says here. */
        public @Nullable Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException("Cannot read %s.".formatted(component), unreadable);
            }
        }
    }
}
