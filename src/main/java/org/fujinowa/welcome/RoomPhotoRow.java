package org.fujinowa.welcome;

import java.io.Serializable;
import java.time.Instant;

/**
 * A photo in a list.
 *
 * @param id which photo
 * @param room what it shows
 * @param addedAt when the family added it
 */
public record RoomPhotoRow(RoomPhotoId id, RoomKind room, Instant addedAt) implements Serializable {}
