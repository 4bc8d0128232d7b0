package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.StudentField;
import org.fujinowa.partnering.TakeOverId;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.service.ComplianceBook;
import org.fujinowa.partnering.service.TakingOver;
import org.fujinowa.partnering.service.TravelTaking;
import org.fujinowa.partnering.service.WholeWindow;
import org.fujinowa.partnering.service.WindowBook;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;

/** What the buttons on the page of a window say: a word, and after colons the sheet and its version. */
@RequestScoped
class WindowDeeds {

    @Inject
    private WindowBook book;

    @Inject
    private TakingOver takingOver;

    @Inject
    private TravelTaking travel;

    @Inject
    private WholeWindow whole;

    @Inject
    private ComplianceBook compliances;

    @Inject
    private Messages messages;

    /** Does it, says so, and answers what the address says behind the window. */
    String act(String button, WindowId window) {
        var words = button.split(":", -1);
        var about = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "revoke" -> {
                book.revoke(window);
                messages.done("partnering.done.revoked");
            }
            case "compare" -> {
                return "&who=" + about + "=" + URLEncoder.encode(typed("who-" + about), StandardCharsets.UTF_8)
                        + "#sheet-" + about;
            }
            case "take" -> {
                takingOver.take(SheetId.of(about), version(words), typed("compared-" + about), ticked(about));
                messages.done("partnering.done.taken");
            }
            case "take-all" -> {
                var taken = whole.take(window, about);
                messages.done("partnering.done.taken-all", taken.students(), taken.travel());
            }
            case "undo-all" -> {
                whole.undo(window, moment(about));
                messages.done("partnering.done.undone");
            }
            case "seen" -> {
                takingOver.take(
                        SheetId.of(about),
                        version(words),
                        typed("compared-" + about),
                        EnumSet.noneOf(StudentField.class));
                messages.done("partnering.done.seen");
            }
            case "undo" -> {
                takingOver.undo(TakeOverId.of(about));
                messages.done("partnering.done.undone");
            }
            case "accept" -> {
                travel.take(SheetId.of(about), version(words));
                messages.done("partnering.done.taken");
            }
            case "take-back" -> {
                travel.takeBack(SheetId.of(about), version(words));
                messages.done("partnering.done.undone");
            }
            case "comply" -> {
                compliances.note(window, typed("by"), day());
                messages.done("partnering.done.confirmed");
            }
            default -> throw new RuleViolation("shared.no-such-record");
        }
        return "";
    }

    private static LocalDate day() {
        try {
            return LocalDate.parse(typed("on"));
        } catch (DateTimeException unreadable) {
            throw new RuleViolation("shared.not-a-date");
        }
    }

    /** @throws RuleViolation {@code partnering.nothing-ticked} if no field is */
    private static EnumSet<StudentField> ticked(String sheet) {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("field-" + sheet);
        var fields = EnumSet.noneOf(StudentField.class);
        if (values != null) {
            Arrays.stream(StudentField.values())
                    .filter(field -> Arrays.asList(values).contains(field.name()))
                    .forEach(fields::add);
        }
        if (fields.isEmpty()) {
            throw new RuleViolation("partnering.nothing-ticked");
        }
        return fields;
    }

    private static long version(String... words) {
        if (words.length < 3 || !words[2].matches("\\d{1,18}")) {
            throw new RuleViolation("shared.no-such-record");
        }
        return Long.parseLong(words[2]);
    }

    private static Instant moment(String word) {
        if (!word.matches("\\d{1,12}\\.\\d{1,9}")) {
            throw new RuleViolation("shared.no-such-record");
        }
        var parts = word.split("\\.");
        return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static String typed(String field) {
        var text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
        return text == null ? "" : text.strip();
    }
}
