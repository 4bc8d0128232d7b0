package org.fujinowa.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the field tags ask: who explains this field, is it wrong, and which problems does the whole page have. */
@Named("fields")
@RequestScoped
public class Fields {

    private CurrentTexts texts;

    /** For the CDI proxy. */
    protected Fields() {}

    @Inject
    public Fields(CurrentTexts texts) {
        this.texts = texts;
    }

    /** One problem of the page; {@code field} is the client id to jump to, empty for the whole page. */
    public record Problem(String field, String sentence) {}

    /** The help below a label: the sentence {@code <labelKey>.help}, or nothing where there is none. */
    public String help(@Nullable String labelKey) {
        var key = labelKey + ".help";
        return labelKey != null && texts.has(key) ? texts.of(key) : "";
    }

    /** The ids of the texts that explain the field, for {@code aria-describedby}; null leaves the attribute out. */
    public @Nullable String describedBy(@Nullable UIComponent field, @Nullable String labelKey) {
        if (field == null) {
            return null;
        }
        var ids = new ArrayList<String>();
        var clientId = field.getClientId();
        if (!help(labelKey).isEmpty()) {
            ids.add(clientId + "-help");
        }
        if (hasMessage(clientId)) {
            ids.add(clientId + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** {@code "true"} for a field that has a problem; null leaves the attribute out. */
    public @Nullable String invalid(@Nullable UIComponent field) {
        return wrong(field) ? "true" : null;
    }

    /** Whether the field of that id, in the same form, has a problem. */
    public boolean wrongAt(UIComponent neighbour, String id) {
        return wrong(neighbour.findComponent(id));
    }

    /** The problems of the page, in the order of its fields, each said once. */
    public List<Problem> getProblems() {
        return sentences(FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL);
    }

    /** What went well. */
    public List<Problem> getSuccesses() {
        return sentences(FacesMessage.SEVERITY_INFO, FacesMessage.SEVERITY_INFO);
    }

    /** What the reader should know. */
    public List<Problem> getWarnings() {
        return sentences(FacesMessage.SEVERITY_WARN, FacesMessage.SEVERITY_WARN);
    }

    private static boolean wrong(@Nullable UIComponent field) {
        return field != null
                && ((field instanceof UIInput input && !input.isValid()) || hasMessage(field.getClientId()));
    }

    private static boolean hasMessage(String clientId) {
        return FacesContext.getCurrentInstance().getMessages(clientId).hasNext();
    }

    private static List<Problem> sentences(Severity lowest, Severity highest) {
        var context = FacesContext.getCurrentInstance();
        var problems = new LinkedHashSet<Problem>();
        context.getClientIdsWithMessages()
                .forEachRemaining(id -> context.getMessageList(id).stream()
                        .filter(message -> message.getSeverity().compareTo(lowest) >= 0
                                && message.getSeverity().compareTo(highest) <= 0)
                        .map(message -> new Problem(id == null ? "" : id, message.getSummary()))
                        .forEach(problems::add));
        return List.copyOf(problems);
    }
}
