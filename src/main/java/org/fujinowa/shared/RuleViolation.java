package org.fujinowa.shared;

import java.util.List;

/**
 * A user's mistake, said by the key of a sentence in the bundles and the values that belong into it.
 *
 * <p>Pages show it beside the field or the button, the API answers it as 422 problem+json. A mistake of ours is an
 * {@link IllegalStateException} or {@link IllegalArgumentException} instead.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key the message key, for instance {@code stay.departure-not-after-arrival}
     * @param arguments the values of the sentence, in the order of its placeholders
     */
    public RuleViolation(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence in the message bundles. */
    public String key() {
        return key;
    }

    /** The values of the sentence. */
    public List<Object> arguments() {
        return arguments;
    }
}
