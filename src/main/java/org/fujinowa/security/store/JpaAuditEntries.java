package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext
    private EntityManager entityManager;

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

    @Override
    public List<AuditLine> lines(AuditQuery query) {
        return entityManager
                .createQuery("""
                        select e from AuditEntry e
                        where (:actor = '' or e.actor like :actorPattern)
                        and (:kind = '' or e.subjectKind = :kind)
                        and (:subject = '' or e.subjectId = :subject)
                        and (:before = '' or e.id < :before)
                        order by e.id desc
                        """, AuditEntry.class)
                .setParameter("actor", query.actor())
                .setParameter("actorPattern", "%" + query.actor() + "%")
                .setParameter("kind", query.subjectKind())
                .setParameter("subject", query.subjectId())
                .setParameter("before", query.beforeId())
                .setMaxResults(query.size())
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
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
                .setParameter("deeds", List.of(Deed.CREATED, Deed.CHANGED, Deed.IMPORTED, Deed.UNDONE))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditEntry::line);
    }
}
