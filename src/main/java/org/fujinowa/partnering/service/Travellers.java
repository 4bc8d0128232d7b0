package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;

/** Who travels, as a partner may know it: their own students by their sheets, or the names of ours and nothing else. */
@ApplicationScoped
class Travellers {

    private static final Caller NAMES_ONLY =
            Caller.job("partner-window", Permission.VIEW_PARTICIPANTS, Permission.VIEW_PEOPLE);

    private StudentSheets students;
    private ParticipantRegister participants;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected Travellers() {}

    @Inject
    Travellers(StudentSheets students, ParticipantRegister participants, CurrentCaller caller) {
        this.students = students;
        this.participants = participants;
        this.caller = caller;
    }

    List<Choice> of(PartnerWindow window) {
        var choices = new ArrayList<Choice>();
        students.of(window.id())
                .forEach(sheet -> choices.add(new Choice(
                        sheet.key(), sheet.details().name(), sheet.details().name())));
        if (!window.details().scope().contains(WindowScope.STUDENTS)) {
            caller.actingAs(NAMES_ONLY, () -> participants.ofDelegation(window.delegation())).stream()
                    .filter(entry -> !entry.details().withdrawn())
                    .forEach(entry -> choices.add(choice(entry)));
        }
        return List.copyOf(choices);
    }

    private static Choice choice(ParticipantEntry entry) {
        var person = entry.person();
        return new Choice(entry.id().toString(), person.writtenName(), latin(person));
    }

    private static String latin(PersonDetails person) {
        return person.latinName().isEmpty() ? person.writtenName() : person.latinName();
    }

    /** @throws NoSuchRecord if one of them does not travel */
    void mustTravel(PartnerWindow window, List<TravellerId> chosen) {
        var known = new HashSet<String>();
        of(window).forEach(choice -> known.add(choice.id()));
        chosen.stream()
                .filter(one -> !known.contains(one.toString()))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new NoSuchRecord(stranger);
                });
    }
}
