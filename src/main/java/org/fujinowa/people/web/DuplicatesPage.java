package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.people.DistinctRow;
import org.fujinowa.people.LikelyPair;
import org.fujinowa.people.PersonPair;
import org.fujinowa.people.service.DuplicateSearch;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /people/duplicates: records that may be of one human being, and those of which somebody said that they are not. */
@Named
@RequestScoped
public class DuplicatesPage {

    private static final int SIZE = 50;

    @Inject
    private DuplicateSearch search;

    @Inject
    private Messages messages;

    private @Nullable List<LikelyPair> found;
    private @Nullable List<DistinctRow> said;

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var words = Asked.of("deed").split(":", -1);
        if (words.length != 2) {
            return;
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        try {
            var pair = PersonPair.of(words[1]);
            if ("two".equals(words[0])) {
                search.areTwo(pair);
                messages.done("people.duplicates.said");
            } else {
                search.takeBack(pair);
                messages.done("people.duplicates.taken-back");
            }
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("duplicates?from=" + getFrom());
    }

    /** The pairs of this part of the list. */
    public List<LikelyPair> getPairs() {
        var from = Math.min(getFrom(), all().size());
        return all().subList(from, Math.min(all().size(), from + SIZE));
    }

    /** How many there are in all. */
    public int getTotal() {
        return all().size();
    }

    /** Where this part begins, from 0. */
    public int getFrom() {
        var from = Asked.of("from");
        return from.matches("\\d{1,6}") ? Integer.parseInt(from) / SIZE * SIZE : 0;
    }

    /** Where the next part begins; 0 if this is the last. */
    public int getNext() {
        return getFrom() + SIZE < getTotal() ? getFrom() + SIZE : 0;
    }

    /** Where the part before begins; -1 if this is the first. */
    public int getPrevious() {
        return getFrom() == 0 ? -1 : Math.max(0, getFrom() - SIZE);
    }

    private List<LikelyPair> all() {
        if (found == null) {
            found = search.pairs();
        }
        return found;
    }

    /** The pairs that are said to be two people. */
    public List<DistinctRow> getSaid() {
        if (said == null) {
            said = search.saidToBeTwo();
        }
        return said;
    }
}
