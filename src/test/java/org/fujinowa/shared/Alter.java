package org.fujinowa.shared;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Records like another one, but for one value: what tests of a rule about one answer need. */
public final class Alter {

    private Alter() {}

    /** The same record with another value in the component of that name. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, String component, @Nullable Object value) {
        var type = RecordType.of((Class<R>) record.getClass());
        type.part(component);
        var values = new ArrayList<@Nullable Object>();
        type.parts().forEach(part -> values.add(part.name().equals(component) ? value : part.of(record)));
        return type.make(values);
    }
}
