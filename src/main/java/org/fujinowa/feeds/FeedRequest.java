package org.fujinowa.feeds;

import java.io.Serializable;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;

/**
 * A feed that somebody is to have.
 *
 * @param delegation of which delegation; for a programme's feed any of its delegations
 * @param kind whose days
 * @param subject the identity of the participant or the family; empty for the other kinds
 * @param language in which the calendar speaks
 */
public record FeedRequest(DelegationId delegation, FeedKind kind, String subject, Language language)
        implements Serializable {}
