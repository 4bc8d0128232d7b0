package org.fujinowa.consents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.consents.model.ConsentForm;
import org.fujinowa.consents.model.ConsentForms;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaConsentForms extends JpaNouns<ConsentForm> implements ConsentForms {

    JpaConsentForms() {
        super(listing());
    }

    JpaConsentForms(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<ConsentForm> listing() {
        return Listing.of(ConsentForm.class, "position", SortColumn.number("formOrder"))
                .sortedBy("name", SortColumn.text("nameKey"))
                .sortedBy("validFrom", SortColumn.day("validFrom"))
                .filteredByTruth("mandatory");
    }

    @Override
    public List<ConsentForm> versions(String code) {
        return entityManager()
                .createQuery(
                        "select f from ConsentForm f where f.code = :code order by f.validFrom, f.id",
                        ConsentForm.class)
                .setParameter("code", code)
                .getResultList();
    }
}
