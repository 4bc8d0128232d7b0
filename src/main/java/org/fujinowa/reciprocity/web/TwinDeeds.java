package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.service.TwinRegister;
import org.fujinowa.shared.RuleViolation;

/** What the buttons of the page of twins say: a word, and after colons whom or which twin it is about, and its version. */
@RequestScoped
class TwinDeeds {

    @Inject
    private TwinRegister register;

    /** Does it and answers the key of what to tell. */
    String act(String button, ProgrammeId programme) {
        var words = button.split(":", -1);
        switch (words[0]) {
            case "pair" -> pair();
            case "confirm" -> register.pair(ParticipantId.of(word(words, 1)), ParticipantId.of(word(words, 2)));
            case "alone" -> alone();
            case "part" -> register.part(twin(words), version(words));
            case "drop" -> drop(words);
            case "resume" -> register.resume(twin(words), version(words));
            case "undo" -> register.undo(programme);
            default -> throw new RuleViolation("reciprocity.unknown-deed");
        }
        return "reciprocity.done." + words[0];
    }

    private void pair() {
        if (typed("inbound").isEmpty() || typed("outbound").isEmpty()) {
            throw new RuleViolation("reciprocity.twin.choose-two");
        }
        register.pair(ParticipantId.of(typed("inbound")), ParticipantId.of(typed("outbound")));
    }

    private void alone() {
        var inbound = typed("inbound");
        var outbound = typed("outbound");
        if (inbound.isEmpty() == outbound.isEmpty()) {
            throw new RuleViolation("reciprocity.twin.choose-one");
        }
        var volunteer = typed("volunteer");
        register.alone(ParticipantId.of(inbound + outbound), volunteer.isEmpty() ? null : HostFamilyId.of(volunteer));
    }

    private void drop(String... words) {
        var id = word(words, 1);
        var side = Arrays.stream(Direction.values())
                .filter(one -> one.name().equals(typed("side-" + id)))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("reciprocity.twin.drop-incomplete"));
        register.drop(twin(words), version(words), day(typed("on-" + id)), side, typed("reason-" + id));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new RuleViolation("shared.not-a-date");
        }
    }

    private static TwinId twin(String... words) {
        return TwinId.of(word(words, 1));
    }

    private static long version(String... words) {
        var version = word(words, 2);
        if (!version.matches("\\d{1,18}")) {
            throw new RuleViolation("reciprocity.unknown-deed");
        }
        return Long.parseLong(version);
    }

    private static String word(String[] words, int at) {
        return words.length > at ? words[at] : "";
    }

    private static String typed(String field) {
        var text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
        return text == null ? "" : text.strip();
    }
}
