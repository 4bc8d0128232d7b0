package org.fujinowa.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.fujinowa.security.Subject;

/**
 * A {@link Retained} as a value, for contexts that keep several kinds of data.
 *
 * @param kind its word
 * @param since from what the days count
 * @param defaultDays the days as delivered
 * @param tables the tables whose sealed values go by it
 * @param finding finds what is due
 * @param forgetting forgets one of these
 */
public record Kept(
        String kind,
        RetentionSince since,
        int defaultDays,
        Set<String> tables,
        Finding finding,
        Consumer<Subject> forgetting)
        implements Retained {

    public Kept {
        tables = Set.copyOf(tables);
    }

    /** Finds what is still kept although its days began on that day or before, the oldest first. */
    @FunctionalInterface
    public interface Finding {
        List<Subject> due(LocalDate began, int atMost);
    }

    @Override
    public List<Subject> due(LocalDate began, int atMost) {
        return finding.due(began, atMost);
    }

    @Override
    public void forget(Subject subject) {
        forgetting.accept(subject);
    }
}
