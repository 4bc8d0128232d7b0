package org.fujinowa.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.model.Template;
import org.fujinowa.notification.model.Templates;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaTemplates extends JpaNouns<Template> implements Templates {

    JpaTemplates() {
        super(listing());
    }

    JpaTemplates(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Template> listing() {
        return Listing.of(Template.class, "name", SortColumn.text("nameSort"))
                .withinWhere(Within.PROGRAMMES, "e.programmeId = '' or e.programmeId in :value")
                .filteredBy("kind", MessageKind.class)
                .filteredBy("language", Language.class)
                .filteredBy("programmeId");
    }

    @Override
    public List<Template> of(MessageKind kind, Language language) {
        return entityManager()
                .createQuery(
                        "select t from Template t where t.kind = :kind and t.language = :language order by t.nameSort, t.id",
                        Template.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .getResultList();
    }
}
