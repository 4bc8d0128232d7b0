package org.fujinowa.applications.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionId;
import org.fujinowa.applications.QuestionRow;
import org.fujinowa.applications.RubyText;
import org.fujinowa.applications.service.OpenWindows;
import org.fujinowa.applications.service.QuestionBook;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /applications/questions and /applications/preview: what a programme asks, in order, and how applicants see it. */
@Named
@RequestScoped
public class QuestionsPage {

    @Inject
    private QuestionBook book;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private OpenWindows windows;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private String programme = "";
    private boolean easy;
    private @Nullable List<QuestionRow> rows;

    /**
     * The questions of one section.
     *
     * @param section which
     * @param rows in order
     */
    public record Part(ApplicationSection section, List<QuestionRow> rows) {}

    /** What is shown must be known before the form is read. */
    @PostConstruct
    void know() {
        programme = Asked.of("programme");
        easy = "true".equals(Asked.of("easy"));
    }

    /** The programmes to choose from. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }

    /** The questions, section by section. */
    public List<Part> getParts() {
        return Arrays.stream(ApplicationSection.values())
                .map(section -> new Part(
                        section,
                        rows().stream()
                                .filter(row -> row.details().section() == section)
                                .toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    /** Whether the questions are shown in easy Japanese. */
    public boolean isEasy() {
        return easy;
    }

    /** How applicants see the questions of a section. */
    public List<QuestionView> preview(Part part) {
        return part.rows().stream()
                .map(row -> new QuestionView(
                        new AskedQuestion(
                                row.details(), GivenAnswer.silent(row.details().key()), ""),
                        easy ? Texts.easy() : texts.sentences(),
                        false,
                        false))
                .toList();
    }

    /** The question in the reader's language. */
    public String said(QuestionRow row) {
        return texts.language() == Language.JA
                ? RubyText.plain(row.details().textJa())
                : row.details().textEn();
    }

    /** Puts a question earlier in its section. */
    public void earlier(String id) {
        move(id, true);
    }

    /** Puts a question later in its section. */
    public void later(String id) {
        move(id, false);
    }

    private void move(String id, boolean earlier) {
        try {
            book.move(QuestionId.of(id), earlier);
            rows = null;
        } catch (RuleViolation refused) {
            messages.add(refused);
        }
    }

    private List<QuestionRow> rows() {
        if (rows == null) {
            rows = book.of(ProgrammeId.of(getProgramme()));
        }
        return rows;
    }

    /** Whether there is a programme at all. */
    public boolean isThere() {
        return !getProgrammes().isEmpty();
    }

    /** The programme of the address, or the first one for which one can apply now, or the first one. */
    public String getProgramme() {
        var known = getProgrammes().stream().map(Choice::id).toList();
        return Stream.of(Stream.of(programme), programmesNow(), known.stream())
                .flatMap(Function.identity())
                .filter(known::contains)
                .findFirst()
                .orElse("");
    }

    private Stream<String> programmesNow() {
        return windows.now().stream()
                .map(window ->
                        delegations.get(window.delegation()).value().programme().toString());
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
