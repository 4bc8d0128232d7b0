package org.fujinowa.shared.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.shared.BrokenConstraint;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RecordType.Part;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.FormReading.Problem;
import org.jspecify.annotations.Nullable;

/** Makes a record of what was typed, collecting every problem on the way. */
final class FormReader<R extends Record> {

    private final RecordForm<R> form;
    private final Validator validator;
    private final List<Problem> problems = new ArrayList<>();

    FormReader(RecordForm<R> form, Validator validator) {
        this.form = form;
        this.validator = validator;
    }

    FormReading<R> read() {
        var values = new ArrayList<@Nullable Object>();
        for (var part : form.parts()) {
            var before = problems.size();
            var value = value(part, form.get(part.name()));
            values.add(value);
            if (problems.size() == before) {
                check(part, value);
            }
        }
        if (!problems.isEmpty()) {
            return new FormReading<>(Optional.empty(), problems);
        }
        try {
            return wholly(RecordType.of(form.type()).make(values));
        } catch (RuleViolation refused) {
            return new FormReading<>(Optional.empty(), List.of(new Problem("", refused)));
        }
    }

    /** Constraints that stand on the record itself. */
    private FormReading<R> wholly(R record) {
        for (var violation : validator.validate(record)) {
            problems.add(new Problem(violation.getPropertyPath().toString(), BrokenConstraint.of(violation)));
        }
        return new FormReading<>(problems.isEmpty() ? Optional.of(record) : Optional.empty(), problems);
    }

    private void check(Part part, @Nullable Object value) {
        if (value == null && !part.nullable()) {
            problems.add(new Problem(part.name(), new RuleViolation("form.required")));
            return;
        }
        validator.validateValue(form.type(), part.name(), value).stream()
                .filter(violation -> !part.isList() || isAboutList(part, violation))
                .map(violation -> new Problem(part.name(), BrokenConstraint.of(violation)))
                .distinct()
                .limit(1)
                .forEach(problems::add);
    }

    /** Rows say their own problems. */
    private static boolean isAboutList(Part part, ConstraintViolation<?> violation) {
        return !part.element().isRecord()
                || violation.getPropertyPath().toString().equals(part.name());
    }

    private @Nullable Object value(Part part, @Nullable Object typed) {
        if (typed instanceof RecordForm<?> nested) {
            return nested.isUntouched() && part.nullable() ? null : record(part.name(), nested);
        }
        if (!part.isList()) {
            return single(part.name(), part.type(), typed);
        }
        if (typed instanceof List<?> rows && rows.stream().allMatch(RecordForm.class::isInstance)) {
            return records(part.name(), rows);
        }
        var list = new ArrayList<Object>();
        for (var word : words(part, typed)) {
            var value = single(part.name(), part.element(), word);
            if (value != null && !"".equals(value)) {
                list.add(value);
            }
        }
        return list;
    }

    private List<Object> records(String name, List<?> rows) {
        var records = new ArrayList<Object>();
        for (int i = 0; i < rows.size(); i++) {
            var row = (RecordForm<?>) rows.get(i);
            var record = row.isUntouched() ? null : record(name + "[" + i + "]", row);
            if (record != null) {
                records.add(record);
            }
        }
        return records;
    }

    private @Nullable Record record(String path, RecordForm<?> nested) {
        var reading = nested.read(validator);
        reading.problems().stream()
                .map(problem ->
                        new Problem(problem.path().isEmpty() ? path : path + "." + problem.path(), problem.broken()))
                .forEach(problems::add);
        return reading.record().orElse(null);
    }

    private @Nullable Object single(String path, Class<?> type, @Nullable Object typed) {
        try {
            return Typed.read(type, typed);
        } catch (RuleViolation unreadable) {
            problems.add(new Problem(path, unreadable));
            return null;
        }
    }

    private static Collection<?> words(Part part, @Nullable Object typed) {
        if (typed instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (typed instanceof Collection<?> collection) {
            return collection;
        }
        if (typed == null) {
            return List.of();
        }
        var text = typed.toString();
        return part.element() == String.class
                ? text.lines().toList()
                : Stream.of(text).toList();
    }
}
