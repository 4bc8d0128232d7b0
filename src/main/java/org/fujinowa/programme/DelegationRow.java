package org.fujinowa.programme;

import java.io.Serializable;

/**
 * A delegation in a list.
 *
 * @param id identity
 * @param version for a change
 * @param programmeCode the code of its programme
 * @param details what the register says of it
 */
public record DelegationRow(DelegationId id, long version, String programmeCode, DelegationDetails details)
        implements Serializable {}
