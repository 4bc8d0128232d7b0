package org.fujinowa.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Host families are the business of all who have a delegation with nights in homes. */
@ApplicationScoped
class BelongingsOfHosting implements Belongings {

    @Override
    public List<Belonging> belongings() {
        return List.of(new Belonging(HostFamilyId.class, "HostFamily", key -> Optional.of(Owner.homes())));
    }
}
