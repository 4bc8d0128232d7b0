package org.fujinowa.matching.engine;

import java.util.List;

/** A problem that contradicts its own format; says every fault. */
public class ProblemRefused extends RuntimeException {

    private final Kind kind;
    private final transient List<Fault> faults;

    public ProblemRefused(Kind kind, List<Fault> faults) {
        super(kind + " " + faults.stream().limit(10).toList());
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** What sort of refusal it is. */
    public Kind kind() {
        return kind;
    }

    /** Every fault, in the order of the format; at most {@link Limits#FAULTS} of them. */
    public List<Fault> faults() {
        return faults;
    }

    /** The sorts of refusal; the API answers each with its own status code. */
    public enum Kind {
        /** Not the format: 400. */
        MALFORMED,
        /** More text than the engine reads: 413. */
        TOO_LONG,
        /** The format, but larger than the engine takes: 422. */
        OVER_LIMIT
    }
}
