package org.fujinowa.vetting;

import java.io.Serializable;

/**
 * What a requirement says in a stage, and by which evidence.
 *
 * @param finding what it says
 * @param evidence by which it is met; none where it is not
 */
public record StageProof(
        Finding finding, @org.jspecify.annotations.Nullable EvidenceEntry evidence) implements Serializable {}
