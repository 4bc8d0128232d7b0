package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.Instant;

/**
 * A declaration of kinship as it is kept.
 *
 * @param id which one
 * @param version for a deed
 * @param details who is related to whom
 * @param declaredBy the sign-in name of who wrote it down
 * @param declaredAt when
 */
public record KinshipRow(KinshipId id, long version, KinshipDetails details, String declaredBy, Instant declaredAt)
        implements Serializable {}
