package org.fujinowa.security;

/**
 * Which lines of the audit trail to show, newest first.
 *
 * @param actor part of who did it, empty for anybody
 * @param subjectKind the kind of thing, empty for any
 * @param subjectId the identity of the thing, empty for any
 * @param purpose why somebody looked, empty for any
 * @param beforeId the last line of the page before, empty for the newest
 * @param size at most so many
 */
public record AuditQuery(
        String actor, String subjectKind, String subjectId, String purpose, String beforeId, int size) {}
