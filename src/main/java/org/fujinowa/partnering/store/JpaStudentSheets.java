package org.fujinowa.partnering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaStudentSheets extends JpaNouns<StudentSheet> implements StudentSheets {

    JpaStudentSheets() {
        super(listing());
    }

    JpaStudentSheets(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<StudentSheet> listing() {
        return Listing.of(StudentSheet.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<StudentSheet> of(WindowId window) {
        return entityManager()
                .createQuery("select s from StudentSheet s where s.windowId = :id order by s.id", StudentSheet.class)
                .setParameter("id", window.toString())
                .getResultList();
    }
}
