package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.people.MergeField;
import org.fujinowa.people.MergeOrder;
import org.fujinowa.people.MergeSheet;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPair;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.people.service.PersonMerges;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /people/merge?one=…&amp;other=…: two records side by side become one; without the other, it is looked for first. */
@Named
@RequestScoped
public class MergePage {

    private static final int MOST = 12;

    @Inject
    private PersonMerges merges;

    @Inject
    private PeopleRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private MergeForm form;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Validator validator;

    private @Nullable MergeSheet sheet;

    /** Refuses who may not merge, and does what the pressed button says. */
    public void act() throws IOException {
        caller.mustBeAllowed(Permission.MANAGE_PEOPLE);
        if (!Asked.has("deed")) {
            return;
        }
        var reading = form.read(getSheet()).read(validator);
        reading.problems()
                .forEach(problem -> messages.error(
                        "form.problem",
                        texts.of(problem.labelKey("people.person")),
                        texts.of(
                                problem.broken().key(),
                                problem.broken().arguments().toArray())));
        if (reading.record().isPresent()) {
            merge(reading.record().get());
        }
    }

    private void merge(PersonDetails details) throws IOException {
        var pair = getSheet().pair();
        var keepsOne = isKeepsOne();
        var stays = keepsOne ? pair.one() : pair.other();
        try {
            merges.merge(new MergeOrder(
                    stays,
                    version(keepsOne ? "version-one" : "version-other"),
                    keepsOne ? pair.other() : pair.one(),
                    version(keepsOne ? "version-other" : "version-one"),
                    details));
            messages.done("people.merge.done");
            FacesContext.getCurrentInstance().getExternalContext().redirect("person-view?id=" + stays);
        } catch (ConcurrentChange overtaken) {
            messages.error("shared.changed-by-others");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    private static long version(String field) {
        var typed = Asked.of(field);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** The first person's identity. */
    public String getOne() {
        return id("one").toString();
    }

    /** Whether the second person is still to be looked for. */
    public boolean isLooking() {
        return Asked.of("other").isEmpty();
    }

    private static PersonId id(String name) {
        try {
            return PersonId.of(Asked.of(name));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Person");
        }
    }

    /** Both records. */
    public MergeSheet getSheet() {
        if (sheet == null) {
            try {
                sheet = merges.look(new PersonPair(id("one"), id("other")));
            } catch (NoSuchRecord gone) {
                throw gone;
            } catch (RuleViolation oneOnly) {
                throw new NoSuchRecord("Person");
            }
        }
        return sheet;
    }

    /** The values in which they differ. */
    public List<MergeField> getDifferent() {
        return getSheet().fields().stream().filter(field -> !field.same()).toList();
    }

    /** The values that both say and that say something. */
    public List<MergeField> getSame() {
        return getSheet().fields().stream()
                .filter(field -> field.same() && !form.said(field.one()).isEmpty())
                .toList();
    }

    /** Whether the first identity is the one to keep. */
    public boolean isKeepsOne() {
        var typed = Asked.of("keep");
        return typed.isEmpty() ? getSheet().keepsOne() : "ONE".equals(typed);
    }

    /** Why they cannot become one; null if nothing stands in the way. */
    public @Nullable String getHindrance() {
        Optional<RuleViolation> reason = merges.hindrance(getSheet().pair());
        return reason.map(broken -> texts.of(broken.key(), broken.arguments().toArray()))
                .orElse(null);
    }

    /** What names either of them, the first one's before the other's. */
    public List<PersonPointer> places(boolean ofOne) {
        return ofOne ? getSheet().ofOne() : getSheet().ofOther();
    }

    /** What was typed to find the other one. */
    public String getSearched() {
        return Asked.of("q");
    }

    /** The name of the first person. */
    public String getName() {
        return register.get(id("one")).value().writtenName();
    }

    /** Who was found as the other one; with nothing typed, those who resemble the first. */
    public List<PersonRow> getFound() {
        var found = getSearched().isEmpty()
                ? register.similar(register.get(id("one")).value())
                : register.page(new ListRequest(
                                getSearched()
                                        .substring(
                                                0, Math.min(100, getSearched().length())),
                                "",
                                false,
                                Map.of(),
                                "",
                                MOST))
                        .rows();
        return found.stream().filter(row -> !row.id().equals(id("one"))).toList();
    }
}
