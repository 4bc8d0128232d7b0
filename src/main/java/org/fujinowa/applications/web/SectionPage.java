package org.fujinowa.applications.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A page with one subject of an application. Whatever is typed is saved first and judged afterwards; a subclass says whose application
 * it is.
 */
public abstract class SectionPage {

    @Inject
    private ApplicationWords applicationWords;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private String s = "";
    private String judge = "";
    private boolean judged;
    private boolean oneMore;
    private final Map<String, String> photoFaults = new HashMap<>();
    private @Nullable SectionSheet section;
    private List<SectionSheet> all = List.of();

    /** What is shown must be known before the form is read. */
    @PostConstruct
    void know() {
        s = Asked.of("s");
    }

    /** The sections in which the caller can write now. */
    protected abstract List<SectionSheet> openSections();

    /** Takes the answers in. */
    protected abstract void store(ApplicationSection name, List<GivenAnswer> answers);

    /** Keeps a photo of a paper. */
    protected abstract void keep(ApplicationSection name, String key, byte[] file);

    /** Where a section is written in; its name is added. */
    protected abstract String sectionAddress();

    /** Where it goes on after the last section. */
    protected abstract String checkAddress();

    /** Where all sections are listed. */
    protected abstract String listAddress();

    /** Finds the section of the address; an address without one leads to the list. */
    public void open() throws IOException {
        judged = judged || "true".equals(judge);
        if (find().isEmpty()) {
            applicationWords.goTo(listAddress());
        } else if (FacesContext.getCurrentInstance().isPostback()
                && !Asked.of("more").isEmpty()) {
            more();
        }
    }

    /** Saves, says what is missing, or goes on to the next section. */
    public void next() throws IOException {
        if (!save()) {
            return;
        }
        judged = true;
        if (getSection().complete() && photoFaults.isEmpty()) {
            var at = all.indexOf(getSection());
            applicationWords.goTo(
                    at + 1 < all.size() ? sectionAddress() + all.get(at + 1).section() : checkAddress());
            return;
        }
        sayFaults();
    }

    private void sayFaults() {
        getQuestions().stream()
                .filter(view -> !view.getFault().isEmpty())
                .forEach(view -> messages.addAt(
                        target(view),
                        new RuleViolation("applications.fault", view.getPlainLabel(), texts.of(view.getFault()))));
    }

    /** Saves and goes back to the list, whatever is missing. */
    public void later() throws IOException {
        if (!save()) {
            return;
        }
        if (photoFaults.isEmpty()) {
            applicationWords.goTo(listAddress());
            return;
        }
        judged = true;
        sayFaults();
    }

    /** Saves and offers one more row to fill in. */
    private void more() {
        oneMore = true;
        save();
    }

    private boolean save() {
        var found = find();
        if (found.isEmpty()) {
            messages.error("applications.not-now");
            return false;
        }
        try {
            store(found.get().section(), AnswerReading.read(found.get().questions(), sent()));
            keepPhotos(found.get());
            section = null;
            find();
            return true;
        } catch (RuleViolation refused) {
            messages.add(refused);
            return false;
        } catch (IOException | ServletException broken) {
            messages.error("applications.photo-unreadable");
            return false;
        }
    }

    private void keepPhotos(SectionSheet sheet) throws IOException, ServletException {
        for (var asked : sheet.questions()) {
            var key = asked.question().key();
            var part =
                    asked.question().kind() == QuestionKind.DOCUMENT ? request().getPart("q-" + key) : null;
            if (part != null && part.getSize() > 0) {
                keep(sheet.section(), key, part);
            }
        }
    }

    /** A photo that cannot be kept is said beside its question, and everything else is saved. */
    private void keep(ApplicationSection name, String key, Part part) throws IOException {
        try {
            keep(name, key, part.getInputStream().readAllBytes());
        } catch (RuleViolation refused) {
            photoFaults.put(key, refused.key());
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private Optional<SectionSheet> find() {
        if (section == null) {
            all = openSections();
            section = wanted().flatMap(name ->
                            all.stream().filter(each -> each.section() == name).findFirst())
                    .orElse(null);
        }
        return Optional.ofNullable(section);
    }

    private Optional<ApplicationSection> wanted() {
        return Arrays.stream(ApplicationSection.values())
                .filter(each -> each.name().equals(s))
                .findFirst();
    }

    private static Map<String, String[]> sent() {
        return request().getParameterMap();
    }

    /** Where the summary of faults leads to. */
    private static String target(QuestionView view) {
        return view.isNoneOffered() ? view.getId() + "-none" : view.getId();
    }

    /** What the page shows. */
    public SectionSheet getSection() {
        return find().orElseThrow(() -> new RuleViolation("applications.not-now"));
    }

    public boolean isThere() {
        return find().isPresent();
    }

    /** Its questions. */
    public List<QuestionView> getQuestions() {
        return getSection().questions().stream()
                .map(asked -> new QuestionView(withPhoto(asked), texts.sentences(), judged, oneMore))
                .toList();
    }

    private AskedQuestion withPhoto(AskedQuestion asked) {
        var fault = photoFaults.get(asked.question().key());
        return fault == null ? asked : new AskedQuestion(asked.question(), asked.answer(), fault);
    }

    /** Which page of how many this is. */
    public int getNumber() {
        return all.indexOf(getSection()) + 1;
    }

    /** How many there are. */
    public int getCount() {
        return all.size();
    }

    public String getS() {
        return s;
    }

    public void setS(String s) {
        this.s = s;
    }

    public String getJudge() {
        return judge;
    }

    public void setJudge(String judge) {
        this.judge = judge;
    }
}
