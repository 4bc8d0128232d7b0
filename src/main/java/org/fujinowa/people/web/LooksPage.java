package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PersonLooks;
import org.fujinowa.security.AuditLine;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** On the pages of a person and of their requests: who looked, and why. */
@Named("looksPage")
@RequestScoped
public class LooksPage {

    @Inject
    private PersonLooks looks;

    @Inject
    private CurrentTexts texts;

    private @Nullable List<AuditLine> lines;

    /** The looks at that person, the newest first. */
    public List<AuditLine> of(String person) {
        if (lines == null) {
            lines = looks.at(PersonId.of(person));
        }
        return lines;
    }

    /** Who it was: a sign-in name, or somebody who came by a personal link. */
    public String who(AuditLine line) {
        return line.actor().startsWith("link:") ? texts.of("people.looks.by-link") : line.actor();
    }

    /** At what. */
    public String what(AuditLine line) {
        var key = "security.kind." + line.subject().kind();
        return texts.has(key) ? texts.of(key) : line.subject().kind();
    }
}
