package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.model.Consents;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Consents belong to whoever owns what they are about. */
@ApplicationScoped
class BelongingsOfConsents implements Belongings {

    private Consents consents;

    /** For the CDI proxy. */
    protected BelongingsOfConsents() {}

    @Inject
    BelongingsOfConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(new Belonging(
                ConsentId.class,
                "Consent",
                key -> consents.find(ConsentId.of(key)).map(consent -> Owner.sameAs(consent.subject()))));
    }
}
