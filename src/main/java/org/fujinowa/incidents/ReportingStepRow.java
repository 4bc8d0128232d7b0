package org.fujinowa.incidents;

import java.io.Serializable;

/**
 * A step of the reporting chain in a list.
 *
 * @param id which
 * @param version for a change
 * @param details whom, how soon
 */
public record ReportingStepRow(ReportingStepId id, long version, ReportingStepDetails details)
        implements Serializable {}
