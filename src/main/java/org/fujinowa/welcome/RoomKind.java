package org.fujinowa.welcome;

/** What a photo of a home shows. */
public enum RoomKind {
    GUEST_ROOM,
    LIVING_ROOM,
    BATHROOM,
    TOILET,
    OUTSIDE
}
