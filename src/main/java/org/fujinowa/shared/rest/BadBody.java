package org.fujinowa.shared.rest;

import java.util.List;

/** A body that is not what the resource takes; the API answers with the status and names every fault. */
public class BadBody extends RuntimeException {

    private final int status;
    private final transient List<BodyFault> faults;

    /** A body that cannot be understood: 400. */
    public BadBody(List<BodyFault> faults) {
        this(Refusal.BAD_REQUEST, faults);
    }

    /** @param status the status code of HTTP: 400, or 422 for a body that is well written but asks too much */
    public BadBody(int status, List<BodyFault> faults) {
        super(faults.stream().limit(10).toList().toString());
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    /** The status code of HTTP. */
    public int status() {
        return status;
    }

    /** Every fault, at least one. */
    public List<BodyFault> faults() {
        return faults;
    }
}
