package org.fujinowa.consents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.fujinowa.consents.model.Consent;
import org.fujinowa.consents.model.Consents;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaConsents extends JpaNouns<Consent> implements Consents {

    JpaConsents() {
        super(listing());
    }

    JpaConsents(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Consent> listing() {
        return Listing.of(Consent.class, "givenAt", SortColumn.moment("givenAt"));
    }

    @Override
    public List<Consent> of(Set<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "select c from Consent c where c.subjectId in :ids order by c.givenAt, c.id", Consent.class)
                .setParameter("ids", subjects.stream().map(Subject::id).toList())
                .getResultStream()
                .filter(consent -> subjects.contains(consent.subject()))
                .toList();
    }
}
