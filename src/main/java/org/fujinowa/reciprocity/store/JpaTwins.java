package org.fujinowa.reciprocity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.model.Twin;
import org.fujinowa.reciprocity.model.TwinStep;
import org.fujinowa.reciprocity.model.Twins;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaTwins extends JpaNouns<Twin> implements Twins {

    /** Both databases call a value that must be there once, and would be there twice, so. */
    private static final String TWICE = "23505";

    JpaTwins() {
        super(listing());
    }

    JpaTwins(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Twin> listing() {
        return Listing.of(Twin.class, "year", SortColumn.number("firstYear"))
                .within(Within.WHOLE_PROGRAMMES, "programmeId")
                .filteredBy("year", "e.firstYear = :value", Integer::valueOf)
                .filteredBy(
                        "programme",
                        "e.programmeId = :value",
                        word -> ProgrammeId.of(word).toString());
    }

    @Override
    public void add(Twin twin) {
        onceOnly(() -> super.add(twin));
    }

    @Override
    public void changed(Twin twin) {
        onceOnly(() -> super.changed(twin));
    }

    /** Two coordinators who pair one participant at the same moment: the later one hears the rule. */
    private static void onceOnly(Runnable write) {
        try {
            write.run();
        } catch (PersistenceException failed) {
            if (causes(failed)
                    .anyMatch(cause -> cause instanceof SQLException sql && TWICE.equals(sql.getSQLState()))) {
                throw new RuleViolation("reciprocity.twin.taken");
            }
            throw failed;
        }
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public List<Twin> of(ProgrammeId programme) {
        return entityManager()
                .createQuery(
                        "select t from Twin t where t.programmeId = :programme order by t.firstYear, t.id", Twin.class)
                .setParameter("programme", programme.toString())
                .getResultList();
    }

    @Override
    public List<Twin> of(ParticipantId participant) {
        return entityManager()
                .createQuery(
                        "select t from Twin t where t.inboundId = :id or t.outboundId = :id order by t.id", Twin.class)
                .setParameter("id", participant.toString())
                .getResultList();
    }

    @Override
    public boolean anyWith(HostFamilyId family) {
        return Linked.any(entityManager(), "Twin", "volunteerHomeId", family);
    }

    @Override
    public void add(TwinStep step) {
        entityManager().persist(step);
    }

    @Override
    public Optional<TwinStep> lastStep(ProgrammeId programme) {
        return entityManager()
                .createQuery(
                        "select s from TwinStep s where s.programmeId = :programme order by s.madeAt desc, s.id desc",
                        TwinStep.class)
                .setParameter("programme", programme.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(TwinStep step) {
        entityManager().remove(step);
    }
}
