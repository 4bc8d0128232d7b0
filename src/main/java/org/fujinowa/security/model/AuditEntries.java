package org.fujinowa.security.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.AuditQuery;
import org.fujinowa.security.Subject;

/** All audit entries and the chain over them. Nothing here changes or removes an entry. */
public interface AuditEntries {

    void add(AuditEntry entry);

    /** Entries that no seal covers yet, oldest first. */
    List<AuditEntry> unsealed(int atMost);

    /** The head of the chain, locked until the transaction ends. */
    AuditHead lockHead();

    AuditHead head();

    void add(AuditSeal seal);

    /** Seals after that number, in order. */
    List<AuditSeal> sealsAfter(long number, int atMost);

    Optional<AuditEntry> find(String id);

    long entryCount();

    long sealCount();

    /** Entries newest first. */
    List<AuditLine> lines(AuditQuery query);

    /** The identities of all things of that kind whose newest change was before that moment. */
    List<String> restingSince(String subjectKind, Instant moment);

    /** The newest looks at any of these. */
    List<AuditLine> looksAt(Collection<Subject> subjects, int atMost);

    /** The newest change of that subject. */
    Optional<AuditLine> lastChange(Subject subject);
}
