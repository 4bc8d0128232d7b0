package org.fujinowa.security;

/** Somebody would look at what is protected and has not said why; the page that asks comes first. */
public class PurposeMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param subject at what */
    public PurposeMissing(Subject subject) {
        super("To look at a %s a purpose has to be said.".formatted(subject.kind()));
    }
}
