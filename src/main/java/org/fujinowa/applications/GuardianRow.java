package org.fujinowa.applications;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guardian of one applicant.
 *
 * @param id who
 * @param details how to reach them
 * @param agreedAt when they agreed to the application as it was sent last, if they did
 */
public record GuardianRow(
        GuardianId id, GuardianDetails details, @Nullable Instant agreedAt) implements Serializable {}
