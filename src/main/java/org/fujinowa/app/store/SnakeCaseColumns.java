package org.fujinowa.app.store;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.Session;

/** Lets {@code createdAt} be the column {@code created_at}, so that entities need no {@code @Column} for it. */
public class SnakeCaseColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(DirectToFieldMapping.class::isInstance)
                .map(DirectToFieldMapping.class::cast)
                .forEach(mapping -> rename(mapping.getField(), mapping.getAttributeName()));
    }

    /** A column that was named by hand keeps its name. */
    private static void rename(DatabaseField column, String attribute) {
        if (column.getName().equalsIgnoreCase(attribute)) {
            column.setName(attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
        }
    }
}
