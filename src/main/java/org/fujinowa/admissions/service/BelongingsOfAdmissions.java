package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Participants belong to their delegation. */
@ApplicationScoped
class BelongingsOfAdmissions implements Belongings {

    private Participants participants;

    /** For the CDI proxy. */
    protected BelongingsOfAdmissions() {}

    @Inject
    BelongingsOfAdmissions(Participants participants) {
        this.participants = participants;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(new Belonging(
                ParticipantId.class,
                "Participant",
                key -> participants
                        .find(ParticipantId.of(key))
                        .map(Participant::delegation)
                        .map(Owner::delegation)));
    }
}
