package org.fujinowa.shared.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The rows of one entity that are older than a day, for whoever forgets them.
 *
 * @param entityManager where they are
 * @param entity the entity, whose key is its attribute {@code id}
 * @param since the attribute from which its time counts, a day or a moment
 * @param condition what else must be true of the row {@code e}, or an empty text
 */
public record PastRows(EntityManager entityManager, Class<?> entity, String since, String condition) {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    /** The keys of those that began on that day or before, the oldest first. */
    public List<String> until(LocalDate day, int atMost) {
        var isDay = entityManager
                .getMetamodel()
                .entity(entity)
                .getAttribute(since)
                .getJavaType()
                .equals(LocalDate.class);
        var end = day.plusDays(1);
        var query = "select e.id from %s e where e.%s < :end %s order by e.%s, e.id"
                .formatted(entity.getSimpleName(), since, condition.isEmpty() ? "" : "and " + condition, since);
        var asked = entityManager.createQuery(query, String.class).setMaxResults(atMost);
        return isDay
                ? asked.setParameter("end", end).getResultList()
                : asked.setParameter("end", startOf(end)).getResultList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    /** Removes the one with that key, if it is still there. */
    public void remove(String id) {
        var row = entityManager.find(entity, id);
        if (row != null) {
            entityManager.remove(row);
        }
    }
}
