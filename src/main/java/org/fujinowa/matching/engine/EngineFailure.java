package org.fujinowa.matching.engine;

/** The engine could not answer, through no fault of the problem: for instance its process died. A new call may succeed. */
public class EngineFailure extends RuntimeException {

    public EngineFailure(String message) {
        super(message);
    }

    public EngineFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
