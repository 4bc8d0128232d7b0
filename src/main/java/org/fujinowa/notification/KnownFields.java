package org.fujinowa.notification;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A template uses only fields that its kind of message has; what is wrong is said beside the subject or the text. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownFields.Check.class)
public @interface KnownFields {

    /** The key of the sentence. */
    String message() default KEY;

    /** As Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** As Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    String KEY = "{notification.fields-not-known}";

    /** Looks at subject and text. */
    class Check implements ConstraintValidator<KnownFields, TemplateDetails> {

        @Override
        public boolean isValid(@Nullable TemplateDetails template, ConstraintValidatorContext context) {
            if (template == null || template.kind() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            var subject = Merging.unknown(template.subject(), template.kind()).isEmpty();
            var body = Merging.unknown(template.body(), template.kind()).isEmpty();
            if (!subject) {
                context.buildConstraintViolationWithTemplate(KEY)
                        .addPropertyNode("subject")
                        .addConstraintViolation();
            }
            if (!body) {
                context.buildConstraintViolationWithTemplate(KEY)
                        .addPropertyNode("body")
                        .addConstraintViolation();
            }
            return subject && body;
        }
    }
}
