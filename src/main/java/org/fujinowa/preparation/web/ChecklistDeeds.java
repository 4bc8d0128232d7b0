package org.fujinowa.preparation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.fujinowa.preparation.ChecklistItemId;
import org.fujinowa.preparation.LessonDetails;
import org.fujinowa.preparation.service.ChecklistBook;
import org.fujinowa.preparation.service.ChecklistMaking;
import org.fujinowa.preparation.service.LessonBook;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;

/** What the buttons of a checklist say: a word, and after colons the item and its version. */
@RequestScoped
class ChecklistDeeds {

    @Inject
    private ChecklistBook book;

    @Inject
    private ChecklistMaking making;

    @Inject
    private LessonBook lessons;

    @Inject
    private Messages messages;

    /** Does it and says so. */
    void act(String button, DelegationId delegation) {
        var words = button.split(":", -1);
        switch (words[0]) {
            case "done" -> {
                book.done(ChecklistItemId.of(words[1]), version(words));
                messages.done("preparation.done.done");
            }
            case "reopen" -> {
                book.reopen(ChecklistItemId.of(words[1]), version(words));
                messages.done("preparation.done.reopened");
            }
            case "template" -> messages.done("preparation.done.added", making.fromTemplate(delegation));
            case "copy" ->
                messages.done("preparation.done.added", making.copy(delegation, DelegationId.of(typed("source"))));
            case "lesson" -> {
                lessons.keep(number(typed("lessonVersion")), new LessonDetails(delegation, typed("lesson")));
                messages.done("shared.saved");
            }
            default -> throw new RuleViolation("shared.no-such-record");
        }
    }

    private static long version(String... words) {
        return words.length < 3 ? number("") : number(words[2]);
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new RuleViolation("shared.no-such-record");
        }
        return Long.parseLong(text);
    }

    private static String typed(String field) {
        var text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
        return text == null ? "" : text.strip();
    }
}
