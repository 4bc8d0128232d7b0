package org.fujinowa.preparation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.preparation.TemplateRow;
import org.fujinowa.preparation.TemplateStepDetails;
import org.fujinowa.preparation.TemplateStepId;
import org.fujinowa.preparation.service.TemplateBook;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** /preparation/template?programme=… (or the id of a step): what every delegation of a programme needs. */
@Named("checklistTemplatePage")
@RequestScoped
public class TemplatePage {

    @Inject
    private TemplateBook book;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private CurrentTexts texts;

    private @Nullable ProgrammeId programme;

    /** Of which programme: the first one unless the address says otherwise. */
    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            var step = asked.getOrDefault("id", "");
            var wanted = step.isEmpty()
                    ? asked.getOrDefault("programme", "")
                    : book.get(TemplateStepId.of(step)).value().programme().toString();
            programme = programmes.choices().stream()
                    .map(Choice::id)
                    .filter(one -> wanted.isEmpty() || one.equals(wanted))
                    .findFirst()
                    .map(ProgrammeId::of)
                    .orElse(null);
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("TemplateStep");
        }
    }

    /** The steps, in order; none where there is no programme. */
    public List<TemplateRow> getRows() {
        return programme == null ? List.of() : book.of(programme);
    }

    /** What can be chosen. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }

    /** The programme that is shown; empty if there is none. */
    public String getProgramme() {
        return programme == null ? "" : programme.toString();
    }

    /** When it is due, in words: 30 days before arrival. */
    public String when(TemplateStepDetails step) {
        var word = step.anchor().name().toLowerCase(java.util.Locale.ROOT);
        if (step.days() == 0) {
            return texts.of("preparation.on." + word);
        }
        return step.days() < 0
                ? texts.of("preparation.before." + word, -step.days())
                : texts.of("preparation.after." + word, step.days());
    }
}
