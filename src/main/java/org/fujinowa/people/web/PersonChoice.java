package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/**
 * How any page chooses somebody of the register: type a part of the name, look, choose one of those found. What was typed
 * and found travels inside the page.
 */
@Named("personChoice")
@RequestScoped
public class PersonChoice {

    /** An edit page carries on what is kept under names that begin like this, over any number of returns. */
    private static final String SEARCHED = "edit.people.searched";

    private static final String FOUND = "edit.people.found";
    private static final int MOST = 12;

    @Inject
    private PeopleRegister register;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown show;

    /** What was typed into the search of each field. */
    public Map<String, String> getSearched() {
        return kept(SEARCHED);
    }

    /** Looks for what was typed into the search of that field. */
    public void find(String field) {
        var typed = getSearched().getOrDefault(field, "").strip();
        var found = new ArrayList<Choice>();
        if (!typed.isEmpty()) {
            register.page(new ListRequest(shortened(typed), "", false, Map.of(), "", MOST))
                    .rows()
                    .forEach(row -> found.add(choice(row)));
        }
        PersonChoice.<ArrayList<Choice>>kept(FOUND).put(field, found);
    }

    /** People whose name is the one typed, and whoever is chosen already: to link somebody who is typed by name. */
    public List<Choice> candidates(@Nullable Object name, @Nullable Object chosen) {
        var typed = Objects.toString(name, "").strip();
        var candidates = new ArrayList<Choice>();
        if (!typed.isEmpty()) {
            register.page(new ListRequest(shortened(typed), "", false, Map.of(), "", MOST))
                    .rows()
                    .forEach(row -> candidates.add(choice(row)));
        }
        var known = candidates.stream().anyMatch(choice -> choice.id().equals(Objects.toString(chosen, "")));
        if (!known && !name(chosen).isEmpty()) {
            candidates.add(new Choice(String.valueOf(chosen), name(chosen), name(chosen)));
        }
        return candidates;
    }

    /** Whether somebody was looked for in that field. */
    public boolean looked(String field) {
        return PersonChoice.<ArrayList<Choice>>kept(FOUND).containsKey(field)
                && !getSearched().getOrDefault(field, "").isBlank();
    }

    /** Who was found in that field. */
    public List<Choice> found(String field) {
        return PersonChoice.<ArrayList<Choice>>kept(FOUND).getOrDefault(field, new ArrayList<>());
    }

    /** Whether the search of that field is shown: nobody is chosen yet, or whoever is chosen is among those found. */
    public boolean looking(RecordForm<?> form, String field) {
        var chosen = form.get(field);
        return chosen == null
                || chosen.toString().isEmpty()
                || found(field).stream().anyMatch(choice -> choice.id().equals(chosen.toString()));
    }

    /** Chooses nobody in that field, to look again. */
    public void clear(RecordForm<?> form, String field) {
        form.put(field, "");
    }

    /** The name, reading and birth date of the person with that identity; empty if there is none. */
    public String name(@Nullable Object id) {
        if (id == null || id.toString().isEmpty()) {
            return "";
        }
        try {
            return label(register.get(PersonId.of(id.toString())).value());
        } catch (RuleViolation unknown) {
            return "";
        }
    }

    private String label(PersonDetails person) {
        return label(person.writtenName(), person.reading(), person.latinName(), show.shortDate(person.birthDate()));
    }

    private Choice choice(PersonRow row) {
        var label = label(row.writtenName(), row.reading(), row.latinName(), show.shortDate(row.birthDate()));
        return new Choice(row.id().toString(), label, label);
    }

    private String label(String written, String... more) {
        var rest = Stream.of(more)
                .filter(text -> !text.isEmpty() && !text.equals(written))
                .collect(Collectors.joining(" · "));
        return rest.isEmpty() ? written : texts.of("people.choice.label", written, rest);
    }

    private static String shortened(String typed) {
        return typed.length() <= 100 ? typed : typed.substring(0, 100);
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> kept(String name) {
        return (Map<String, T>) FacesContext.getCurrentInstance()
                .getViewRoot()
                .getAttributes()
                .computeIfAbsent(name, any -> new HashMap<String, T>());
    }
}
