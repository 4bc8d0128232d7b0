package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.service.Deciding;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.matching.service.NoteTaking;
import org.fujinowa.matching.service.Offering;
import org.fujinowa.matching.service.Placing;
import org.fujinowa.matching.service.RuleSetting;
import org.fujinowa.matching.service.Solving;
import org.fujinowa.matching.service.Undoing;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the buttons of the board say: a word, and after colons the home and the guest it is about. Buttons name identities and
 * not rows, so that a list that has changed meanwhile cannot make a button mean somebody else.
 */
@RequestScoped
class BoardDeeds {

    @Inject
    private Placing placing;

    @Inject
    private RuleSetting rules;

    @Inject
    private Deciding deciding;

    @Inject
    private Undoing undoing;

    @Inject
    private NoteTaking notes;

    @Inject
    private Solving solving;

    @Inject
    private Offering offering;

    @Inject
    private MatchingBoard board;

    @Inject
    private GuestQuestions guestQuestions;

    @Inject
    private Messages messages;

    void act(String button, DelegationId delegation, long changes, String selected) {
        var words = button.split(":", -1);
        switch (words[0]) {
            case "solve" -> solving.start(delegation, changes);
            case "stop" -> solving.stop(delegation);
            case "propose" -> messages.done("matching.proposed", deciding.propose(delegation, changes));
            case "confirm" -> messages.done("matching.confirmed", deciding.confirm(delegation, changes));
            case "undo" -> undoing.undo(delegation, changes);
            case "redo" -> undoing.redo(delegation, changes);
            case "goto" -> undoing.goTo(delegation, changes, number(words));
            case "note" ->
                notes.write(delegation, changes, ParticipantId.of(selected), home(words), typed("note-" + home(words)));
            case "note-remove" -> notes.write(delegation, changes, ParticipantId.of(selected), home(words), "");
            case "place" ->
                placing.placeFor(
                        delegation,
                        changes,
                        ParticipantId.of(words.length > 2 ? words[2] : selected),
                        home(words),
                        nights(),
                        typed("reason"));
            case "unplace" ->
                placing.unplace(delegation, changes, ParticipantId.of(words.length > 2 ? words[2] : selected));
            case "lock" -> placing.lock(delegation, changes, ParticipantId.of(selected), true);
            case "unlock" -> placing.lock(delegation, changes, ParticipantId.of(selected), false);
            case "reopen" -> deciding.reopen(delegation, changes, ParticipantId.of(selected), typed("why"));
            case "forbid" -> rules.forbid(delegation, changes, ParticipantId.of(selected), home(words), true);
            case "allow" -> rules.forbid(delegation, changes, ParticipantId.of(selected), home(words), false);
            case "together" -> rules.keepTogether(delegation, changes, members());
            case "friends" -> rules.befriend(delegation, changes, members());
            case "apart" -> rules.keepApart(delegation, changes, members());
            case "offer" ->
                offering.offer(
                        delegation,
                        changes,
                        ticked("home").map(HostFamilyId::of).toList());
            case "looked" -> {
                guestQuestions.settle(ParticipantId.of(words.length > 1 ? words[1] : ""));
                messages.done("matching.look.settled");
            }
            case "dissolve" -> rules.dissolve(delegation, changes, group(delegation, words));
            default -> throw new RuleViolation("matching.unknown-deed");
        }
    }

    /** The nights that were typed; null if none were, which means the whole stay. */
    private static @Nullable StayPeriod nights() {
        var from = typed("firstNight");
        var until = typed("departure");
        if (from.isBlank() && until.isBlank()) {
            return null;
        }
        try {
            return new StayPeriod(LocalDate.parse(from), LocalDate.parse(until));
        } catch (DateTimeParseException half) {
            throw new RuleViolation("matching.nights-half");
        }
    }

    private static long number(String... words) {
        if (words.length < 2 || !words[1].matches("\\d{1,18}")) {
            throw new RuleViolation("matching.unknown-deed");
        }
        return Long.parseLong(words[1]);
    }

    private static HostFamilyId home(String... words) {
        return HostFamilyId.of(words.length > 1 ? words[1] : "");
    }

    private BoardRules.Group group(DelegationId delegation, String... words) {
        var laidDown = board.view(delegation).rules();
        var all = new java.util.ArrayList<>(laidDown.together());
        all.addAll(laidDown.apart());
        all.addAll(laidDown.friends());
        var number = words.length > 1 && words[1].matches("\\d{1,4}") ? Integer.parseInt(words[1]) : -1;
        if (number < 0 || number >= all.size()) {
            throw new RuleViolation("matching.unknown-deed");
        }
        return all.get(number);
    }

    private static List<ParticipantId> members() {
        return ticked("member").map(ParticipantId::of).toList();
    }

    private static Stream<String> ticked(String name) {
        @Nullable
        String[] ids = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return ids == null ? Stream.of() : Arrays.stream(ids);
    }

    private static String typed(String field) {
        var text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
        return text == null ? "" : text;
    }
}
