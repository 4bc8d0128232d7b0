package org.fujinowa.security;

/** The caller may not do this. Pages show the friendly 403, the API answers 403 (401 to nobody in particular). */
public class AccessDenied extends RuntimeException {

    private final String missing;

    public AccessDenied(Permission missing) {
        this(missing.name());
    }

    /** @param missing what the caller lacks, where it is not a permission but something of their own */
    public AccessDenied(String missing) {
        super("Without %s.".formatted(missing));
        this.missing = missing;
    }

    /** The permission, or the link, that the caller lacks. */
    public String missing() {
        return missing;
    }
}
