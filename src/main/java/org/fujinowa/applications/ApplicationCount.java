package org.fujinowa.applications;

import org.fujinowa.programme.DelegationId;

/**
 * How many applications there are of one kind.
 *
 * @param delegation for which delegation
 * @param state how far they have come
 * @param many how many
 * @param unread how many of them nobody of the association has read since they were sent
 */
public record ApplicationCount(DelegationId delegation, ApplicationState state, int many, int unread) {}
