package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.AuditQuery;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.AuditEntries;
import org.fujinowa.security.model.AuditEntry;
import org.fujinowa.security.model.AuditHead;
import org.fujinowa.security.model.AuditSeal;

@ApplicationScoped
class JpaAuditEntries implements AuditEntries {

    private static final List<Deed> CHANGES =
            List.of(Deed.CREATED, Deed.CHANGED, Deed.IMPORTED, Deed.UNDONE, Deed.REDONE);

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaAuditEntries() {}

    JpaAuditEntries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(AuditEntry entry) {
        entityManager.persist(entry);
    }

    @Override
    public List<AuditEntry> unsealed(int atMost) {
        return entityManager
                .createQuery("""
                        select e from AuditEntry e
                        where not exists (select s from AuditSeal s where s.entryId = e.id)
                        order by e.happenedAt, e.id
                        """, AuditEntry.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public AuditHead lockHead() {
        return entityManager.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public AuditHead head() {
        return entityManager.find(AuditHead.class, AuditHead.ONLY);
    }

    @Override
    public void add(AuditSeal seal) {
        entityManager.persist(seal);
    }

    @Override
    public List<AuditSeal> sealsAfter(long number, int atMost) {
        return entityManager
                .createQuery("select s from AuditSeal s where s.number > :number order by s.number", AuditSeal.class)
                .setParameter("number", number)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public Optional<AuditEntry> find(String id) {
        return Optional.ofNullable(entityManager.find(AuditEntry.class, id));
    }

    @Override
    public long entryCount() {
        return entityManager
                .createQuery("select count(e) from AuditEntry e", Long.class)
                .getSingleResult();
    }

    @Override
    public long sealCount() {
        return entityManager
                .createQuery("select count(s) from AuditSeal s", Long.class)
                .getSingleResult();
    }

    /** Only what is asked for becomes a condition: Derby does not compare one parameter with another. */
    @Override
    public List<AuditLine> lines(AuditQuery query) {
        var conditions = new LinkedHashMap<String, String>();
        if (!query.actor().isEmpty()) {
            conditions.put("e.actor like :p0", "%" + query.actor() + "%");
        }
        if (!query.subjectKind().isEmpty()) {
            conditions.put("e.subjectKind = :p1", query.subjectKind());
        }
        if (!query.subjectId().isEmpty()) {
            conditions.put("e.subjectId = :p2", query.subjectId());
        }
        if (!query.purpose().isEmpty()) {
            conditions.put("e.purpose like :p4", query.purpose() + "%");
        }
        if (!query.beforeId().isEmpty()) {
            conditions.put("e.id < :p3", query.beforeId());
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        var asked = entityManager.createQuery(
                "select e from AuditEntry e" + where + " order by e.id desc", AuditEntry.class);
        conditions.forEach(
                (condition, value) -> asked.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        return asked.setMaxResults(query.size())
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
    }

    @Override
    public List<AuditLine> looksAt(Collection<Subject> subjects, int atMost) {
        return entityManager
                .createQuery("""
                        select e from AuditEntry e
                        where e.subjectId in :ids and e.deed in :looks order by e.id desc
                        """, AuditEntry.class)
                .setParameter(
                        "ids", subjects.stream().map(Subject::id).distinct().toList())
                .setParameter("looks", List.of(Deed.VIEWED, Deed.EXPORTED))
                .setMaxResults(atMost)
                .getResultStream()
                .map(AuditEntry::line)
                .filter(line -> subjects.contains(line.subject()))
                .toList();
    }

    @Override
    public List<String> restingSince(String subjectKind, Instant moment) {
        return entityManager
                .createQuery("""
                        select distinct e.subjectId from AuditEntry e
                        where e.subjectKind = :kind and e.deed in :deeds and e.happenedAt < :moment
                        and not exists (select n from AuditEntry n where n.subjectKind = :kind
                        and n.subjectId = e.subjectId and n.deed in :deeds and n.happenedAt >= :moment)
                        """, String.class)
                .setParameter("kind", subjectKind)
                .setParameter("deeds", CHANGES)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public Optional<AuditLine> lastChange(Subject subject) {
        return entityManager
                .createQuery("""
                        select e from AuditEntry e
                        where e.subjectKind = :kind and e.subjectId = :id and e.deed in :deeds
                        order by e.happenedAt desc, e.id desc
                        """, AuditEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("deeds", CHANGES)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditEntry::line);
    }
}
