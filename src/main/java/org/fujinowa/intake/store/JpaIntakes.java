package org.fujinowa.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.ImportState;
import org.fujinowa.intake.RowFilter;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.model.AskedQuestion;
import org.fujinowa.intake.model.IntakeChange;
import org.fujinowa.intake.model.IntakeFile;
import org.fujinowa.intake.model.IntakeProgress;
import org.fujinowa.intake.model.IntakeRow;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.intake.model.KnownHeadings;
import org.fujinowa.intake.model.SpreadsheetIntake;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.shared.store.Narrowing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaIntakes implements Intakes {

    private static final int IDS_AT_ONCE = 400;
    private static final int ROWS_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private @Nullable Narrowing narrowing;

    /** For CDI, which then injects the entity manager. */
    protected JpaIntakes() {}

    JpaIntakes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(SpreadsheetIntake intake, List<IntakeFile> files) {
        entityManager.persist(intake);
        entityManager.flush();
        files.forEach(entityManager::persist);
    }

    @Override
    public Optional<SpreadsheetIntake> find(ImportId id) {
        return Optional.ofNullable(entityManager.find(SpreadsheetIntake.class, id.toString()));
    }

    @Override
    public List<SpreadsheetIntake> newest(int atMost) {
        var within = narrowing == null ? Optional.<Set<String>>empty() : narrowing.only(Within.DELEGATIONS);
        var query = entityManager.createQuery(
                "select i from SpreadsheetIntake i%s order by i.startedAt desc, i.id"
                        .formatted(within.isPresent() ? " where i.delegationId in :within" : ""),
                SpreadsheetIntake.class);
        within.ifPresent(keys -> query.setParameter("within", keys.isEmpty() ? List.of("-") : List.copyOf(keys)));
        return query.setMaxResults(atMost).getResultList();
    }

    @Override
    public List<IntakeFile> files(ImportId id) {
        return entityManager
                .createQuery("select f from IntakeFile f where f.importId = :id order by f.id desc", IntakeFile.class)
                .setParameter("id", id.toString())
                .getResultList();
    }

    @Override
    public void remove(SpreadsheetIntake intake) {
        var id = intake.id();
        deleteParts("IntakeRow", id);
        deleteParts("IntakeFile", id);
        progress(id).ifPresent(entityManager::remove);
        find(id).ifPresent(entityManager::remove);
    }

    @Override
    public void show(ImportId id, List<IntakeRow> rows) {
        deleteParts("IntakeRow", id);
        for (int i = 0; i < rows.size(); i++) {
            entityManager.persist(rows.get(i));
            if (i % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
                letGo();
            }
        }
    }

    @Override
    public List<IntakeRow> rows(ImportId id, RowFilter filter, int after, int atMost) {
        var narrowed = switch (filter) {
            case ALL -> "";
            case PROBLEMS -> "and r.outcome = org.fujinowa.intake.RowOutcome.PROBLEM ";
            case QUESTIONS -> "and r.questions > 0 ";
        };
        return entityManager
                .createQuery(
                        "select r from IntakeRow r where r.importId = :id and r.place > :after " + narrowed
                                + "order by r.place",
                        IntakeRow.class)
                .setParameter("id", id.toString())
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public void keep(List<IntakeChange> changes) {
        changes.forEach(entityManager::persist);
    }

    @Override
    public List<IntakeChange> changes(ImportId id) {
        return entityManager
                .createQuery(
                        "select c from IntakeChange c where c.importId = :id order by c.place desc", IntakeChange.class)
                .setParameter("id", id.toString())
                .getResultList();
    }

    @Override
    public Map<String, String> remembered(TableKind kind, List<String> headings) {
        var known = entityManager.find(KnownHeadings.class, KnownHeadings.fingerprint(kind, headings));
        return known == null ? Map.of() : known.fields();
    }

    @Override
    public void remember(KnownHeadings headings) {
        entityManager.merge(headings);
    }

    @Override
    public Map<String, Set<OpenQuestion>> asked(List<String> recordIds) {
        var asked = new HashMap<String, Set<OpenQuestion>>();
        var distinct = new ArrayList<>(new HashSet<>(recordIds));
        for (int from = 0; from < distinct.size(); from += IDS_AT_ONCE) {
            entityManager
                    .createQuery("select q from AskedQuestion q where q.recordId in :ids", AskedQuestion.class)
                    .setParameter("ids", distinct.subList(from, Math.min(distinct.size(), from + IDS_AT_ONCE)))
                    .getResultList()
                    .forEach(question -> asked.computeIfAbsent(question.recordId(), id -> new HashSet<>())
                            .add(question.question()));
        }
        return asked;
    }

    @Override
    public void keepAsked(List<AskedQuestion> questions) {
        questions.forEach(entityManager::persist);
    }

    @Override
    public Optional<IntakeProgress> progress(ImportId id) {
        return Optional.ofNullable(entityManager.find(IntakeProgress.class, id.toString()));
    }

    @Override
    public void progress(ImportId id, int done, int total, Instant now) {
        var progress = progress(id).orElseGet(() -> {
            var first = new IntakeProgress(id, total, now);
            entityManager.persist(first);
            return first;
        });
        progress.reach(done, total, now);
    }

    @Override
    public void letGo() {
        entityManager.flush();
        entityManager.clear();
    }

    private void deleteParts(String entity, ImportId id) {
        entityManager.flush();
        entityManager
                .createQuery("delete from " + entity + " p where p.importId = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
        entityManager.clear();
    }

    @Override
    public List<ImportId> restingSince(Instant moment, int atMost) {
        return entityManager
                .createQuery("""
                        select i.id from SpreadsheetIntake i
                        where i.workedAt < :moment and i.state in :resting order by i.startedAt, i.id
                        """, String.class)
                .setParameter("moment", moment)
                .setParameter("resting", List.of(ImportState.READY, ImportState.DONE, ImportState.UNDONE))
                .setMaxResults(atMost)
                .getResultStream()
                .map(ImportId::of)
                .toList();
    }

    @Override
    public void forget(ImportId id) {
        var intake = get(id);
        if (intake.state() == ImportState.READY) {
            remove(intake);
            return;
        }
        intake.forget();
        deleteParts("IntakeRow", id);
        deleteParts("IntakeFile", id);
        deleteParts("IntakeChange", id);
        progress(id).ifPresent(entityManager::remove);
    }
}
