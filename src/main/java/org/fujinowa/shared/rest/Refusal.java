package org.fujinowa.shared.rest;

import java.util.List;

/** The API refuses a call for a reason that only a protocol has: a header is missing, a body too large, the server busy. */
public class Refusal extends RuntimeException {

    /** The request cannot be understood. */
    public static final int BAD_REQUEST = 400;
    /** What the caller has seen is no longer so. */
    public static final int PRECONDITION_FAILED = 412;
    /** The body is larger than the server reads. */
    public static final int CONTENT_TOO_LARGE = 413;
    /** Well written, but not something we do. */
    public static final int UNPROCESSABLE = 422;
    /** The caller must say which version it has seen. */
    public static final int PRECONDITION_REQUIRED = 428;
    /** Everybody is busy: try again. */
    public static final int UNAVAILABLE = 503;

    private final int status;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param status the status code of HTTP
     * @param key the key of the sentence in the message bundles
     * @param arguments the values of the sentence
     */
    public Refusal(int status, String key, Object... arguments) {
        super(status + " " + key + " " + List.of(arguments));
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The status code of HTTP. */
    public int status() {
        return status;
    }

    /** The key of the sentence. */
    public String key() {
        return key;
    }

    /** The values of the sentence. */
    public List<Object> arguments() {
        return arguments;
    }
}
