package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one noun is added or changed. What was typed, what the record said when the page was opened, and its
 * version travel inside the page. Where somebody else saved meanwhile, both versions are shown and nothing is lost.
 *
 * <p>A page calls {@link #open} before it is shown and {@link #save} from its button; a subclass says how its noun is read
 * and written.
 *
 * @param <R> the record of the noun's details
 */
public abstract class EditPage<R extends Record & Serializable> {

    private static final String FORM = "edit.form";
    private static final String BASE = "edit.base";
    private static final String ID = "edit.id";
    private static final String COLLISION = "edit.collision";

    @Inject
    private Messages messages;

    @Inject
    private AfterRedirect afterRedirect;

    @Inject
    private Validator validator;

    @Inject
    private LastChange lastChange;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown show;

    /** Refuses whoever may not add or change such a thing, before they have typed anything. */
    protected abstract void askPermission();

    /** The record's type. */
    protected abstract Class<R> type();

    /** The noun as the audit trail writes it, for instance {@code HostFamily}. */
    protected abstract String kind();

    /** What the keys of the labels begin with, for instance {@code hosting.host-family}. */
    protected abstract String labels();

    /** Where the noun is shown, for instance {@code /hosting/family-view}; the id is added. */
    protected abstract String viewPage();

    /** Fills in what a new one usually says; may read the address's parameters. */
    protected void prefill(RecordForm<R> form) {
        // Most nouns begin empty.
    }

    /** The record with that identity. */
    protected abstract Versioned<R> read(String id);

    /** Adds it and gives its identity. */
    protected abstract Object add(R details);

    /** Changes it, if it still has that version. */
    protected abstract void change(String id, long version, R details);

    /** How a value is shown where two versions stand side by side; a page says the names behind its identities. */
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> shown(name, element)).collect(Collectors.joining("\n"));
        }
        if (value instanceof LocalDate day) {
            return show.date(day);
        }
        if (value instanceof Boolean truth) {
            return texts.of(truth ? "shared.yes" : "shared.no");
        }
        if (value instanceof Enum<?> constant) {
            return texts.of(Kebab.key(constant));
        }
        if (value instanceof Record record && !RecordType.isIdentity(record.getClass())) {
            return RecordType.of(record.getClass()).parts().stream()
                    .map(part -> shown(part.name(), part.of(record)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" / "));
        }
        return value == null ? "" : value.toString();
    }

    /** Reads the record of the address, or begins a new one. Does nothing when the page comes back. */
    public void open() {
        var context = FacesContext.getCurrentInstance();
        if (context.isPostback()) {
            PageState.keepOn();
            return;
        }
        askPermission();
        var id = context.getExternalContext().getRequestParameterMap().getOrDefault("id", "");
        RecordForm<R> form;
        if (id.isEmpty()) {
            form = RecordForm.empty(type(), labels());
            prefill(form);
        } else {
            var stored = known(id);
            PageState.keep(BASE, stored);
            form = RecordForm.of(stored.value(), labels());
        }
        PageState.keep(ID, id);
        PageState.keep(FORM, form);
    }

    private Versioned<R> known(String id) {
        try {
            return read(id);
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(id);
        }
    }

    /** Saves what was typed and goes on to the page that shows it; otherwise says what is in the way. */
    public void save() throws IOException {
        Collision<R> collision = getCollision();
        if (collision != null && !takeChoices(collision)) {
            return;
        }
        var reading = getForm().read(validator);
        reading.problems().forEach(problem -> {
            if (problem.path().isEmpty()) {
                messages.add(problem.broken());
            } else {
                messages.addAt(problem.field(), problem.labelKey(labels()), problem.broken());
            }
        });
        if (reading.record().isEmpty()) {
            return;
        }
        try {
            write(reading.record().get());
        } catch (ConcurrentChange somebodyWasQuicker) {
            collide(reading.record().get());
        } catch (NoSuchRecord gone) {
            messages.error(isNew() ? gone.key() : "form.conflict.gone");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    private void write(R details) throws IOException {
        var id = getId();
        if (isNew()) {
            id = add(details).toString();
            afterRedirect.say("added");
        } else {
            var base = base();
            change(id, base.version(), details);
            afterRedirect.say(base.value().equals(details) ? "unchanged" : "saved");
        }
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext()
                .redirect(context.getExternalContext().getRequestContextPath() + viewPage() + "?id=" + id);
        context.responseComplete();
    }

    /** Somebody saved since the page was opened: from now on the page is a change of what they saved. */
    private void collide(R mine) {
        var theirs = read(getId());
        var collision = new Collision<>(base().value(), mine, theirs.value());
        collision.onlyTheirs().forEach(name -> getForm().take(name, theirs.value()));
        PageState.keep(BASE, theirs);
        PageState.keep(COLLISION, collision);
        messages.error("form.conflict.message");
    }

    /** Puts what the user chose from the others' version into the form; false if a choice is missing. */
    private boolean takeChoices(Collision<R> collision) {
        var missing = collision.notChosen();
        if (missing != null) {
            messages.error("form.conflict.not-chosen", texts.of(getForm().labelKey(missing)));
            return false;
        }
        collision.both().stream()
                .filter(collision::isTheirs)
                .forEach(name -> getForm().take(name, collision.theirs()));
        PageState.forget(COLLISION);
        return true;
    }

    private Versioned<R> base() {
        Versioned<R> base = PageState.find(BASE);
        if (base == null) {
            throw new IllegalStateException("The page of %s %s lost what it began from.".formatted(kind(), getId()));
        }
        return base;
    }

    /** What was typed. */
    public RecordForm<R> getForm() {
        return PageState.get(FORM, () -> RecordForm.empty(type(), labels()));
    }

    /** The identity of what is edited; empty for a new one. */
    public String getId() {
        return PageState.get(ID, () -> "");
    }

    /** Whether something is added rather than changed. */
    public boolean isNew() {
        return getId().isEmpty();
    }

    /** Where the page leads back to without saving. */
    public String getViewAddress() {
        return viewPage() + "?id=" + getId();
    }

    /** What two people did at once, or null. */
    public @Nullable Collision<R> getCollision() {
        return PageState.find(COLLISION);
    }

    /** Says who saved first, and when. */
    public String getWhoWasQuicker() {
        return lastChange
                .of(kind(), getId())
                .map(by -> texts.of("form.conflict.who", by.who(), show.dateTime(by.when())))
                .orElseGet(() -> texts.of("form.conflict.nobody"));
    }

    /** What the others say under that name, as text. */
    public String theirs(String name) {
        var collision = getCollision();
        return collision == null
                ? ""
                : shown(name, RecordType.of(type()).part(name).of(collision.theirs()));
    }

    /** What the user typed under that name, as text. */
    public String mine(String name) {
        return getForm()
                .read(validator)
                .record()
                .map(mine -> shown(name, RecordType.of(type()).part(name).of(mine)))
                .orElseGet(() -> String.valueOf(getForm().get(name)));
    }
}
