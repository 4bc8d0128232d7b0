package org.fujinowa.letters.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.PrintId;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.LetterPdf;
import org.fujinowa.letters.model.LetterPrint;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.letters.model.Stationery;
import org.fujinowa.programme.DelegationId;

@ApplicationScoped
class JpaLetters implements Letters {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI. */
    JpaLetters() {}

    /** For a test, which brings its own database. */
    JpaLetters(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Letter letter) {
        entityManager.persist(letter);
    }

    @Override
    public Optional<Letter> find(LetterId id) {
        return Optional.ofNullable(entityManager.find(Letter.class, id.toString()));
    }

    @Override
    public List<Letter> ofDelegation(DelegationId delegation) {
        return entityManager
                .createQuery(
                        "select l from Letter l where l.delegationId = :delegation order by l.number desc, l.edition desc",
                        Letter.class)
                .setParameter("delegation", delegation.toString())
                .getResultList();
    }

    @Override
    public List<Letter> about(ParticipantId guest) {
        return entityManager
                .createQuery("select l from Letter l where l.guests like :guest", Letter.class)
                .setParameter("guest", "%" + guest + "%")
                .getResultList();
    }

    @Override
    public List<Letter> about(HostFamilyId family) {
        return entityManager
                .createQuery("select l from Letter l where l.familyId = :family", Letter.class)
                .setParameter("family", family.toString())
                .getResultList();
    }

    @Override
    public void add(LetterPrint print) {
        entityManager.persist(print);
    }

    @Override
    public Optional<LetterPrint> find(PrintId id) {
        return Optional.ofNullable(entityManager.find(LetterPrint.class, id.toString()));
    }

    @Override
    public Optional<LetterPrint> lastPrint(DelegationId delegation) {
        return prints(delegation).stream().findFirst();
    }

    @Override
    public List<LetterPrint> prints(DelegationId delegation) {
        return entityManager
                .createQuery(
                        "select p from LetterPrint p where p.delegationId = :delegation order by p.madeAt desc, p.id desc",
                        LetterPrint.class)
                .setParameter("delegation", delegation.toString())
                .getResultList();
    }

    @Override
    public void add(LetterPdf file) {
        entityManager.persist(file);
    }

    @Override
    public Optional<LetterPdf> file(Object owner) {
        return Optional.ofNullable(entityManager.find(LetterPdf.class, owner.toString()));
    }

    @Override
    public void removeFile(Object owner) {
        file(owner).ifPresent(entityManager::remove);
    }

    @Override
    public Optional<Stationery> stationery(String id) {
        return Optional.ofNullable(entityManager.find(Stationery.class, id));
    }

    @Override
    public Stationery lock(String id, Record firstWords) {
        var kept = entityManager.find(Stationery.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (kept != null) {
            return kept;
        }
        var first = new Stationery(id, firstWords);
        entityManager.persist(first);
        entityManager.flush();
        return first;
    }
}
