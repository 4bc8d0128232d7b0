package org.fujinowa.security;

/** The caller may not do this. Pages show the friendly 403, the API answers 403 (401 to nobody in particular). */
public class AccessDenied extends RuntimeException {

    private final Permission missing;

    public AccessDenied(Permission missing) {
        super("Without the permission %s.".formatted(missing));
        this.missing = missing;
    }

    /** The permission that the caller lacks. */
    public Permission missing() {
        return missing;
    }
}
