package org.fujinowa.app.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers when it does not do what was asked (RFC 9457).
 *
 * @param type always {@code about:blank}: the status and the key say what kind of problem it is
 * @param title the problem in words, in the language that the caller prefers
 * @param status the status code of HTTP
 * @param key the same problem for programs; never changes with the language
 * @param args the values in the title
 * @param errors each single fault of a body, where there is one
 * @param number the number under which the server's log has the cause, for errors of ours only
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String key,
        @Nullable List<String> args,
        @Nullable List<Fault> errors,
        @Nullable String number) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault of a body.
     *
     * @param pointer where, as a JSON pointer
     * @param message what is wrong there, in words
     */
    public record Fault(String pointer, String message) {}

    static Problem of(int status, String title, String key, List<String> args) {
        return new Problem("about:blank", title, status, key, args.isEmpty() ? null : args, null, null);
    }

    Problem withFaults(List<Fault> faults) {
        return new Problem(type, title, status, key, args, faults, number);
    }

    Problem withNumber(String logNumber) {
        return new Problem(type, title, status, key, args, errors, logNumber);
    }
}
