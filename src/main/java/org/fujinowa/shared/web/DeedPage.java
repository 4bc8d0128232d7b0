package org.fujinowa.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A page whose buttons are deeds: a word, and after colons what it is about and its version. What was refused is said beside its
 * field, and everything that was typed stands there again.
 */
public abstract class DeedPage {

    @Inject
    private Messages messages;

    private final Map<String, String> errors = new HashMap<>();

    @Inject
    private CurrentTexts texts;

    /** Does what the pressed button says; then the page is asked for anew. */
    public void act() throws IOException {
        var context = FacesContext.getCurrentInstance();
        var deed = parameter("deed");
        if (!context.isPostback() || deed.isEmpty()) {
            return;
        }
        var button = deed.split(":", -1);
        try {
            var done = act(button);
            if (!done.isEmpty()) {
                messages.done(done);
                context.getExternalContext().redirect(address());
            }
        } catch (ConcurrentChange overtaken) {
            messages.warn("shared.changed-by-others");
        } catch (ConstraintViolationException broken) {
            broken.getConstraintViolations().stream()
                    .map(each -> each.getPropertyPath().toString())
                    .distinct()
                    .forEach(field -> say(field, texts.of("shared.field-wrong")));
        } catch (RuleViolation broken) {
            say(
                    field(broken.key(), button),
                    texts.of(broken.key(), broken.arguments().toArray()));
        }
    }

    /** Does it and answers the key of what to tell; an empty one to stay on this page. */
    protected abstract String act(String... button);

    /** Where this page is, to be asked for anew. */
    protected abstract String address();

    /** Beside which field a broken rule is said; empty for the top of the page. */
    protected abstract String field(String rule, String... button);

    private void say(String field, String sentence) {
        if (!field.isEmpty()) {
            errors.put(field, sentence);
        }
        FacesContext.getCurrentInstance()
                .addMessage(
                        field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** What is wrong with that field; empty if nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** What was typed into that field just now. */
    public String typed(String field) {
        return FacesContext.getCurrentInstance().isPostback() ? parameter(field) : "";
    }

    /** What was typed into that field just now; otherwise what is known. */
    public String typedOr(String field, @Nullable Object known) {
        if (FacesContext.getCurrentInstance().isPostback() && has(field)) {
            return parameter(field);
        }
        return known == null ? "" : known.toString();
    }

    /** Whether a field of that name was sent. */
    protected static boolean has(String field) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(field);
    }

    /** What was typed into a field, without the spaces around it. */
    protected static String parameter(String name) {
        var text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return text == null ? "" : text.strip();
    }

    /** A whole number that was typed; full-width digits are taken too. */
    protected static int number(String name) {
        var plain = Normalizer.normalize(parameter(name), Normalizer.Form.NFKC);
        if (!plain.matches("\\d{1,9}")) {
            throw new RuleViolation("shared.not-a-number");
        }
        return Integer.parseInt(plain);
    }

    /** The version that a button carries. */
    protected static long version(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NoSuchRecord(text);
        }
        return Long.parseLong(text);
    }
}
