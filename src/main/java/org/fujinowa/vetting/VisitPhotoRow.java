package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.Instant;

/**
 * A photo of a home visit.
 *
 * @param id which photo
 * @param room what it shows
 * @param addedBy who took it, as a sign-in name
 * @param addedAt when it was added
 */
public record VisitPhotoRow(VisitPhotoId id, VisitRoom room, String addedBy, Instant addedAt) implements Serializable {}
