package org.fujinowa.shared.web;

import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.RuleViolation;

/**
 * What a form says: a record, or the problems that keep it from being one.
 *
 * @param record the record, if there is no problem
 * @param problems what is wrong, in the order of the fields
 */
public record FormReading<R extends Record>(Optional<R> record, List<Problem> problems) {

    /**
     * One thing that is wrong.
     *
     * @param path where: {@code familyName}, {@code pets[0].count}; empty for the whole form
     * @param broken what is wrong
     */
    public record Problem(String path, RuleViolation broken) {

        /** The field's id on the page, where rows stand in a {@code ui:repeat} with the name of their list. */
        public String field() {
            return path.replaceAll("\\[(\\d+)]\\.?", ":$1:")
                    .replaceAll(":$", "")
                    .replace('.', '-');
        }

        /** The key of the field's label, in a form whose labels begin so. */
        public String labelKey(String labels) {
            return labels + "." + Kebab.of(path.replaceAll("\\[\\d+]", ""));
        }
    }
}
