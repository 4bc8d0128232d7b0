package org.fujinowa.shared;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** Says by a key of our bundles what Bean Validation found wrong with a value. */
public final class BrokenConstraint {

    private static final Map<String, String> KEYS = Map.of(
            "NotBlank", "form.required",
            "NotNull", "form.required",
            "NotEmpty", "form.required",
            "Email", "form.not-an-email",
            "PastOrPresent", "form.in-the-future",
            "Past", "form.in-the-future");

    private BrokenConstraint() {}

    /** The rule that the violation breaks; a constraint with a message of our own keeps that one. */
    public static RuleViolation of(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        var values = descriptor.getAttributes();
        var template = violation.getMessageTemplate();
        if (!template.startsWith("{jakarta.validation.") && template.matches("\\{[a-z][a-z0-9.-]*}")) {
            return new RuleViolation(template.substring(1, template.length() - 1));
        }
        var constraint = descriptor.getAnnotation().annotationType().getSimpleName();
        return switch (constraint) {
            case "Size" -> size((int) values.get("min"), (int) values.get("max"));
            case "Min", "DecimalMin" -> new RuleViolation("form.too-small", values.get("value"));
            case "Max", "DecimalMax" -> new RuleViolation("form.too-large", values.get("value"));
            default -> new RuleViolation(KEYS.getOrDefault(constraint, "form.not-allowed"));
        };
    }

    private static RuleViolation size(int min, int max) {
        if (min == max) {
            return new RuleViolation("form.not-so-long", min);
        }
        return min == 0 ? new RuleViolation("form.too-long", max) : new RuleViolation("form.length", min, max);
    }
}
