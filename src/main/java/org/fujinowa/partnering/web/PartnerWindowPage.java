package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.partnering.OwnView;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.partnering.service.OwnWindow;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /partner/window: what a partner is asked for, what they filled in, and what is missing. */
@Named
@RequestScoped
public class PartnerWindowPage {

    @Inject
    private OwnWindow window;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Words words;

    private @Nullable OwnView view;

    /** Everything in the window. */
    public OwnView getView() {
        if (view == null) {
            view = window.view();
        }
        return view;
    }

    /** Whether it asks for that. */
    public boolean asks(String scope) {
        return getView().window().scope().stream().anyMatch(one -> one.name().equals(scope));
    }

    /** What is missing of a student, in words. */
    public List<String> missing(StudentDetails student) {
        return student.missing().stream()
                .map(name -> texts.of("partnering.student." + Kebab.of(name)))
                .toList();
    }

    /** How many students lack nothing. */
    public long getComplete() {
        return getView().students().stream()
                .filter(row -> row.details().missing().isEmpty())
                .count();
    }

    /** The names of those people. */
    public String names(List<TravellerId> travellers) {
        return travellers.stream()
                .map(id -> words.of(id, getView().travellers()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
