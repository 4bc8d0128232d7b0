package org.fujinowa.app.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import org.fujinowa.app.rest.Problem.Fault;
import org.fujinowa.shared.Texts;

/** Values that are not allowed where they stand: 400 with a pointer and a sentence for each. */
@Provider
public class InvalidValues implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    private Problems problems;

    @Inject
    private ValidatorFactory validators;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        var faults = invalid.getConstraintViolations().stream()
                .map(violation -> new Fault(pointer(violation), message(violation)))
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::message))
                .toList();
        return problems.answer(Response.Status.BAD_REQUEST.getStatusCode(), "api.body", faults)
                .build();
    }

    /** The nodes from the first property on: what comes before are a method and its parameter. */
    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (var node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case PROPERTY, CONTAINER_ELEMENT -> {
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    }
                    if (node.getName() != null && !node.getName().startsWith("<")) {
                        pointer.append('/').append(node.getName());
                    }
                }
                default -> pointer.setLength(0);
            }
        }
        return pointer.toString();
    }

    private String message(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        var key = template.replaceAll("^\\{(.*)}$", "$1");
        if (Texts.in(problems.language()).has(key)) {
            return problems.say(key);
        }
        return validators
                .getMessageInterpolator()
                .interpolate(template, new Where(violation), problems.language().locale());
    }

    /** What a validator's sentence is about. */
    private record Where(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
