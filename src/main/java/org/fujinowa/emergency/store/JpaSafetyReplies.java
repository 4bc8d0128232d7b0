package org.fujinowa.emergency.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.emergency.model.SafetyReplies;
import org.fujinowa.emergency.model.SafetyReply;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaSafetyReplies extends JpaNouns<SafetyReply> implements SafetyReplies {

    JpaSafetyReplies() {
        super(listing());
    }

    JpaSafetyReplies(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<SafetyReply> listing() {
        return Listing.of(SafetyReply.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<SafetyReply> of(SafetyCheckId check) {
        return entityManager()
                .createQuery("select e from SafetyReply e where e.checkId = :id order by e.id", SafetyReply.class)
                .setParameter("id", check.toString())
                .getResultList();
    }

    @Override
    public Optional<SafetyReply> findByCode(String hash) {
        return entityManager()
                .createQuery("select e from SafetyReply e where e.codeHash = :hash", SafetyReply.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
