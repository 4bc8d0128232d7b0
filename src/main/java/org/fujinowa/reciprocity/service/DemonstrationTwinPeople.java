package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.Direction;
import org.fujinowa.shared.RecordType;
import org.jspecify.annotations.Nullable;

/** Finds the people and families of the demonstration by their names, and says who lives where. */
@ApplicationScoped
class DemonstrationTwinPeople {

    private ParticipantRegister participants;
    private HostRegister hosts;
    private Legs legs;

    /** For the CDI proxy. */
    protected DemonstrationTwinPeople() {}

    @Inject
    DemonstrationTwinPeople(ParticipantRegister participants, HostRegister hosts, Legs legs) {
        this.participants = participants;
        this.hosts = hosts;
        this.legs = legs;
    }

    /** The participant of that name on a leg that way. */
    Optional<ParticipantEntry> participant(Direction direction, String name) {
        return legs.of(null).stream()
                .filter(leg -> leg.details().direction() == direction)
                .flatMap(leg -> participants.ofDelegation(leg.id()).stream())
                .filter(entry -> entry.person().writtenName().equals(name)
                        || entry.person().latinName().equals(name))
                .findFirst();
    }

    /** The family of that name. */
    Optional<HostFamilyEntry> family(String name) {
        return hosts.all().stream()
                .filter(family -> family.details().name().equals(name)
                        || family.details().latin().equals(name))
                .findFirst();
    }

    /** Makes the participant a member of the family, unless they are one already. */
    void liveTogether(ParticipantEntry child, HostFamilyEntry family) {
        var details = family.details();
        if (details.persons().contains(child.details().person())) {
            return;
        }
        var members = new ArrayList<>(details.members());
        members.add(new Member(
                child.details().person(),
                child.person().writtenName(),
                "子（架空）",
                child.person().sex(),
                child.person().birthDate()));
        hosts.change(family.id(), family.version(), with(details, members));
    }

    private static HostFamilyDetails with(HostFamilyDetails details, ArrayList<Member> members) {
        var type = RecordType.of(HostFamilyDetails.class);
        var values = new ArrayList<@Nullable Object>();
        type.parts().forEach(part -> values.add("members".equals(part.name()) ? members : part.of(details)));
        return type.make(values);
    }
}
